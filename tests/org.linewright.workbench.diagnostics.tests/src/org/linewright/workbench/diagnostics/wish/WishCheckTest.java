package org.linewright.workbench.diagnostics.wish;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Trouble;

class WishCheckTest {

    @TempDir
    private Path folder;

    @Test
    void aFolderThatCanBeMadeIsGood() {
        assertEquals(List.of(), troubles(disk(folder.resolve("new/er").toString()), noHep("")));
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(List.of("disk.folder LW-DIAG-101"), troubles(disk(file.toString()), noHep("")));
    }

    @Test
    void whatIsWantedMustBeSaid() {
        assertEquals(List.of("disk.folder LW-TRACE-201", "hep.host LW-TRACE-202"), troubles(disk(" "), hep("")));
    }

    @Test
    void aServerWithoutAddressIsSaidAtItsField() {
        assertEquals(List.of("hep.host LW-DIAG-103"), troubles(WishFields.USUAL.disk(), hep("no.such.name.invalid")));
        assertEquals(List.of(), troubles(WishFields.USUAL.disk(), hep("127.0.0.1")));
    }

    @Test
    void whatIsNotWantedIsNotAskedFor() {
        assertEquals(List.of(), troubles(WishFields.USUAL.disk(), noHep("no.such.name.invalid")));
    }

    @Test
    void theKeyIsNotInAnyText() {
        assertFalse(new WishFields(1, 1, WishFields.USUAL.disk(), hep("h")).toString().contains("sesame"));
    }

    private static List<String> troubles(WishFields.Disk disk, WishFields.Hep hep) {
        return WishCheck.troubles(new WishFields(100, 1, disk, hep)).stream().map(WishCheckTest::words).toList();
    }

    private static String words(Trouble trouble) {
        return trouble.field() + " " + trouble.code();
    }

    private static WishFields.Disk disk(String folder) {
        return new WishFields.Disk(true, folder, 1, 1, true);
    }

    private static WishFields.Hep hep(String host) {
        return new WishFields.Hep(true, host, 9060, 1, "sesame", true);
    }

    private static WishFields.Hep noHep(String host) {
        return new WishFields.Hep(false, host, 9060, 1, "", true);
    }
}
