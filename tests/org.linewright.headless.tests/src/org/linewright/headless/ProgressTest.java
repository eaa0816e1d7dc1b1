package org.linewright.headless;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;

class ProgressTest {

    private static final String ERASE = "\r\u001b[K";

    private final Screen screen = new Screen();
    private final AtomicLong nanos = new AtomicLong();

    @Test
    void drawsOneLineAgainAndLeavesNothing() {
        try (Progress progress = progress(screen.interactive(false), 10)) {
            progress.at(0);
            nanos.addAndGet(200_000_000L);
            progress.at(5);
        }
        assertEquals(ERASE + "Lines [........................] 0/10" //
                + ERASE + "Lines [############............] 5/10" + ERASE, screen.err());
        assertEquals("", screen.out());
    }

    @Test
    void drawsTenTimesASecondAtMost() {
        try (Progress progress = progress(screen.interactive(false), 1000)) {
            for (int done = 0; done < 1000; done++) {
                progress.at(done);
                nanos.addAndGet(1_000_000L);
            }
        }
        assertEquals(10 + 1, screen.err().split(ERASE.replace("[", "\\["), -1).length - 1);
    }

    @Test
    void staysInsideTheLine() {
        try (Progress progress = progress(screen.interactive(false), Long.MAX_VALUE / 100)) {
            progress.at(Long.MAX_VALUE / 100);
        }
        assertTrue(screen.err().replace(ERASE, "").length() < 60, screen.err());
    }

    @Test
    void staysSilentWithoutAScreen() {
        try (Progress progress = progress(screen.plain(Locale.ENGLISH), 10)) {
            progress.at(5);
        }
        assertEquals("", screen.err());
    }

    @Test
    void drawsNoMoreOnceClosed() {
        try (Progress progress = progress(screen.interactive(false), 10)) {
            progress.close();
            progress.at(5);
        }
        assertEquals("", screen.err());
    }

    private Progress progress(Terminal terminal, long total) {
        return new Progress(terminal, new Text("Leitungen", "Lines"), total, nanos::get);
    }
}
