package org.linewright.workbench.line.rows;

import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.linewright.core.Text;
import org.linewright.core.line.Spoken;

/** How the person at this screen reads. */
public record Reader(Locale locale, ZoneId zone) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss");

    private static final long TENTH = 100_000;

    /** A number with its groups of thousands. */
    public String count(int number) {
        return NumberFormat.getIntegerInstance(locale).format(number);
    }

    String words(Text text) {
        return text.in(locale);
    }

    /** A point in time as the time of day. */
    String clock(Instant at) {
        return CLOCK.withZone(zone).format(at);
    }

    /** A duration of seconds and more; nothing for none. */
    String span(Duration duration) {
        return duration.isZero() ? "" : words(Spoken.text(duration));
    }

    /** A round trip, to a tenth of a millisecond; nothing for none. */
    String roundTrip(Duration rtt) {
        long tenths = (rtt.toNanos() + TENTH / 2) / TENTH;
        return rtt.isZero()
                ? ""
                : tenths / 10 + "" + DecimalFormatSymbols.getInstance(locale).getDecimalSeparator() + tenths % 10
                        + " ms";
    }
}
