package org.linewright.alarms.internal.channel;

import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import org.linewright.alarms.AlarmMessage;
import org.linewright.core.Severity;

/**
 * A message as a line of syslog (RFC 5424).
 *
 * @param host who says it, as a name or address
 */
record SyslogLine(AlarmMessage message, Locale language, String host) {

    private static final int DAEMON = 3;
    private static final String BOM = "\uFEFF";

    /** @param most the most bytes a receiver has to take */
    byte[] bytes(int most) {
        String head = "<" + (DAEMON * 8 + severity(message.weight())) + ">1 "
                + message.at().truncatedTo(ChronoUnit.MILLIS) + " " + host + " linewright "
                + ProcessHandle.current().pid() + " ALARM [origin software=\"Linewright\"] " + BOM; // §6.4: UTF-8
        return shortened(head + message.title().in(language) + details(), most);
    }

    private String details() {
        String text = message.text().in(language);
        return text.equals(message.title().in(language)) ? "" : " | " + text.replaceAll("\\p{Cntrl}+", " | ");
    }

    private static int severity(Severity weight) {
        return switch (weight) { // §6.2.1
            case ERROR -> 3;
            case WARNING -> 4;
            case NOTE -> 5;
        };
    }

    /** Cut between two characters. */
    private static byte[] shortened(String line, int most) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        int end = Math.min(most, bytes.length);
        while (end < bytes.length && (bytes[end] & 0xC0) == 0x80) {
            end--;
        }
        return Arrays.copyOf(bytes, end);
    }
}
