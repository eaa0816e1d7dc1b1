package org.linewright.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers in files. */
class NumberFileTest {

    @TempDir
    private Path folder;

    private List<String> read(String name, String text) throws IOException {
        return new NumberFile(Files.writeString(folder.resolve(name), text)).read().result().orElseThrow();
    }

    @Test
    void aTextHoldsANumberOnEachLine() throws IOException {
        assertEquals(List.of("030 1", "tel:12;phone-context=+49", "#21#"),
                read("numbers.txt", "\uFEFF030 1\r\n\n  tel:12;phone-context=+49\n#21#"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Nummer;Ergebnis\r\n'+4930;0\r\n\"030 1\";1\r\n", "+4930,x\n030 1,y\n",
            "Number\tResult\n+4930\t1\n030 1\t2\n", "+4930\n\n030 1\n" })
    void aTableHoldsThemInItsFirstColumn(String table) throws IOException {
        assertEquals(List.of("+4930", "030 1"), read("numbers.csv", table));
    }

    @Test
    void whatIsWrittenIsRead() {
        NumberFile file = new NumberFile(folder.resolve("out.csv"));
        List<List<String>> rows = List.of(List.of("Nummer", "Ergebnis"), List.of("+49 30; 1", "0301"),
                List.of("=1+2", "-"));
        assertEquals(Optional.of(file.path()), file.write(rows).result());
        assertEquals(Optional.of(List.of("+49 30; 1", "=1+2")), file.read().result());
    }

    @Test
    void aFileThatIsNotThereIsRefusedInWords() {
        assertFalse(new NumberFile(folder.resolve("none.txt")).read().troubles().isEmpty());
    }
}
