package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.findings.FindingsPage;
import org.linewright.ui.pages.SupportDialogPage;
import org.linewright.workbench.kit.Words;

/** A file for support is made from the menu. */
@ExtendWith(PictureOfFailure.class)
class SupportFileTest {

    private static final int ALL = 2;

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @TempDir
    private Path folder;

    @Test
    void theFileHoldsEverythingButPasswordsAndIsNotOverwritten() throws IOException {
        Path file = folder.resolve("support.zip");
        SupportDialogPage dialog = SupportDialogPage.opened(nord.bot());
        nord.picture("support-begin");
        dialog.make(file, "support.zip: ");
        nord.picture("support-made");
        String story = dialog.story();
        assertTrue(story.contains("health.txt") && story.contains("bundles.txt"), story);
        List<String> texts = texts(file);
        assertTrue(texts.stream().anyMatch(text -> text.contains("hfo.crown")), story);
        assertFalse(texts.stream().anyMatch(text -> text.contains("correct horse")), story);
        byte[] before = Files.readAllBytes(file);
        dialog.make(file, Words.of("Es gibt keine Datei.", "There is no file."));
        assertTrue(dialog.story().contains("LW-DIAG-301"), dialog.story());
        assertEquals(before.length, Files.readAllBytes(file).length);
        dialog.close();
    }

    @Test
    void theFileSaysWhatTheFindingsSay() throws IOException {
        Path file = folder.resolve("support.zip");
        FindingsPage findings = FindingsPage.opened(nord.bot()).breadth(ALL).filter("dns").choose("HFO Nord");
        nord.bot().until("it was looked up",
                () -> findings.rows().stream().anyMatch(row -> row.contains("nord.invalid")));
        List<String> shown = nord.bot().ask(findings::rows);
        SupportDialogPage.opened(nord.bot()).toggleOpen().make(file, "support.zip: ").close();
        findings.breadth(0).filter("");
        nord.window().turnTo(0);
        String told = texts(file).stream().filter(text -> text.contains("[dns]")).findFirst().orElseThrow();
        shown.forEach(row -> assertTrue(told.contains(row.split(" \\| ")[1]), row + " in " + told));
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
