package org.linewright.workbench.kit;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.linewright.core.Text;

/** Texts in the reader's language, which is settled at the start of the program. */
public final class Words {

    private Words() {
    }

    public static Locale locale() {
        return Locale.getDefault();
    }

    public static String of(Text text) {
        return text.in(locale());
    }

    /** An instant as a date and a time of day, where the reader is. */
    public static String moment(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(locale())
                .withZone(ZoneId.systemDefault())
                .format(at);
    }

    public static String of(String german, String english, Object... arguments) {
        return of(Text.of(german, english, arguments));
    }

    /** Fit for a label or a button: an ampersand is an ampersand. */
    public static String plain(String words) {
        return words.replace("&", "&&");
    }
}
