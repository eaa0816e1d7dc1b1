package org.linewright.workbench.location.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.ExchangeForm;
import org.linewright.operations.Wish;

class DestinationTest {

    private static final Path FOLDER = Path.of("somewhere").toAbsolutePath();

    @Test
    void theEndingThatWasTypedTellsTheForm() {
        assertEquals(new Destination(FOLDER.resolve("b.csv"), ExchangeForm.CSV, true),
                Destination.of(FOLDER.resolve("b.csv"), ExchangeForm.XML));
    }

    @Test
    void anEndingThatIsAddedNamesAFileNobodyAgreedToOverwrite() {
        assertEquals(new Destination(FOLDER.resolve("Dr. B.yaml"), ExchangeForm.YAML, false),
                Destination.of(FOLDER.resolve("Dr. B"), ExchangeForm.YAML));
    }

    @Test
    void whileNoFileIsNamedNothingIsSaid() {
        for (String typed : List.of("", "  ", "a\0b")) {
            Outcome<Wish> wish = new Asked(typed, false, false, Configuration.EMPTY).wish();
            assertEquals(Optional.empty(), wish.result());
            assertEquals(List.of(), wish.troubles());
        }
    }

    @Test
    void whatIsSaidAboutAFileStandsBesideItsField() {
        List<Trouble> troubles = new Asked(FOLDER.resolve("none.xml").toString(), false, false, Configuration.EMPTY)
                .wish()
                .troubles();
        assertEquals(List.of("file"), Asked.placed(troubles).stream().map(Trouble::field).toList());
    }
}
