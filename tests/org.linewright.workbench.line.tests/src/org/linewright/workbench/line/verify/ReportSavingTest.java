package org.linewright.workbench.line.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportSavingTest {

    @ParameterizedTest
    @CsvSource({ "codes.md,0", "codes.PDF,2", "codes.html,1" })
    void theEndingThatWasTypedCounts(String typed, int filter) {
        assertEquals(Path.of(typed), ReportSaving.named(typed, filter));
    }

    @ParameterizedTest
    @CsvSource({ "0,codes.html", "1,codes.pdf", "2,codes.md", "-1,codes.html" })
    void withoutAnEndingTheChosenFormCounts(int filter, String file) {
        assertEquals(Path.of(file), ReportSaving.named("codes", filter));
    }

    @Test
    void aDotInTheNameIsNoEnding() {
        assertEquals(Path.of("codes.v2.html"), ReportSaving.named("codes.v2", 0));
    }
}
