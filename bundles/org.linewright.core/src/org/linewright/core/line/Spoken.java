package org.linewright.core.line;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Text;

/** Durations as people and files write them: {@code 300 ms}, {@code 29.7 s}, {@code 600 s}. */
public final class Spoken {

    private static final Pattern FORM = Pattern.compile("(\\d{1,9}(?:[.]\\d{1,3})?)\\s*(ms|s|min|h)?");

    private Spoken() {
    }

    /** Below one second in milliseconds, otherwise in seconds, without needless zeros. */
    public static String of(Duration duration) {
        return duration.compareTo(Duration.ofSeconds(1)) < 0 && !duration.isZero()
                ? duration.toMillis() + " ms"
                : BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString() + " s";
    }

    /** The same for a reader: German writes a comma. */
    public static Text text(Duration duration) {
        return new Text(of(duration).replace('.', ','), of(duration));
    }

    /** Reads {@code 300 ms}, {@code 600 s}, {@code 10 min}, {@code 1 h} or plain seconds; empty for anything else. */
    public static Optional<Duration> duration(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) {
            return Optional.empty();
        }
        long unit = switch (Optional.ofNullable(form.group(2)).orElse("s")) { // framework-driven null
            case "ms" -> 1L;
            case "min" -> 60_000L;
            case "h" -> 3_600_000L;
            default -> 1000L;
        };
        return Optional
                .of(Duration.ofMillis(new BigDecimal(form.group(1)).multiply(BigDecimal.valueOf(unit)).longValue()));
    }
}
