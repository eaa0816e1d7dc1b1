package org.linewright.workbench.softphone.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.workbench.softphone.phone.JournalEntry;

/** A call that is over, as a row. */
class CallColumnTest {

    private static final LineId LINE = new LineId(new GroupId("nord"), "100");
    private static final JournalEntry TALKED = new JournalEntry(Instant.parse("2026-11-29T10:15:30Z"), LINE, true,
            "+49 30 123", "Anna", Duration.ofSeconds(187), true, new Text("wir haben aufgelegt", "we hung up"));
    private static final JournalEntry MISSED = new JournalEntry(Instant.parse("2026-11-29T10:15:30Z"), LINE, false,
            "", "", Duration.ZERO, false, new Text("der Anrufer hat aufgelegt", "the caller gave up"));
    private static final CallColumn.Reader GERMAN = new CallColumn.Reader(Locale.GERMAN, ZoneOffset.UTC);
    private static final CallColumn.Reader ENGLISH = new CallColumn.Reader(Locale.ENGLISH, ZoneOffset.UTC);

    @Test
    void itSaysWhenWhoHowLongAndWhyItEnded() {
        assertEquals("29.11.26, 10:15:30\t100\tabgehend\t+49 30 123 · Anna\t3:07\twir haben aufgelegt",
                CallColumn.row(TALKED, GERMAN));
    }

    @Test
    void aMissedCallOfAWithheldNumberSaysSoInTheLanguageOfItsReader() {
        assertTrue(CallColumn.row(MISSED, GERMAN).endsWith(
                "\tverpasst\tNummer unterdrückt\t–\tder Anrufer hat aufgelegt"));
        assertTrue(CallColumn.row(MISSED, ENGLISH).endsWith("\tmissed\tnumber withheld\t–\tthe caller gave up"));
    }

    @Test
    void everyWordOfTheFilterHasToStandInTheRow() {
        assertTrue(CallColumn.matches(TALKED, GERMAN, ""));
        assertTrue(CallColumn.matches(TALKED, GERMAN, "anna 123"));
        assertFalse(CallColumn.matches(TALKED, GERMAN, "anna verpasst"));
        assertTrue(CallColumn.matches(MISSED, GERMAN, "Verpasst"));
    }
}
