package org.linewright.alarms.internal.course;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;

/**
 * What people heard, as text: a head, a line with tabs for each matter and channel, and an end that counts them. It holds
 * no secret and no caller. What would not fit is left out, the least severe and the oldest first.
 */
public final class ToldText {

    private static final String HEAD = "linewright told 1";
    private static final String END = "end ";
    private static final int FIELDS = 10;

    private record Row(String channel, Matter matter, Heard heard) {

        private static final Comparator<Row> FIRST_KEPT = Comparator
                .comparing((Row row) -> row.heard().fault().severity()).thenComparing(row -> row.heard().at())
                .reversed();

        String line() {
            Fault fault = heard.fault();
            return Stream.of(channel, matter.check(), matter.group().map(GroupId::value).orElse(""),
                    matter.line().map(LineId::user).orElse(""), matter.name(), fault.severity().name(), fault.code(),
                    heard.at().toString(), fault.words().german(), fault.words().english())
                    .map(ToldText::escaped)
                    .collect(Collectors.joining("\t"));
        }

        static Row read(String line) {
            List<String> fields = Stream.of(line.split("\t", -1)).map(ToldText::plain).toList();
            if (fields.size() != FIELDS) {
                throw new IllegalArgumentException("It has " + fields.size() + " fields");
            }
            Optional<GroupId> group = Optional.of(fields.get(2)).filter(id -> !id.isEmpty()).map(GroupId::new);
            Matter matter = new Matter(fields.get(1), group, group.filter(id -> !fields.get(3).isEmpty())
                    .map(id -> new LineId(id, fields.get(3))), fields.get(4));
            Fault fault = new Fault(matter, Severity.valueOf(fields.get(5)), fields.get(6),
                    new Text(fields.get(8), fields.get(9)));
            return new Row(fields.getFirst(), matter, new Heard(fault, Instant.parse(fields.get(7))));
        }
    }

    private ToldText() {
    }

    /** @param heard by the id of the channel */
    public static byte[] written(Map<String, Map<Matter, Heard>> heard, int mostBytes) {
        StringBuilder text = new StringBuilder(HEAD).append('\n');
        int left = mostBytes - HEAD.length() - END.length() - 20;
        int count = 0;
        for (Row row : rows(heard)) {
            String line = row.line() + "\n";
            left -= line.getBytes(StandardCharsets.UTF_8).length;
            if (left >= 0) {
                text.append(line);
                count++;
            }
        }
        return text.append(END).append(count).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Empty when it is damaged. */
    public static Optional<Map<String, Map<Matter, Heard>>> read(byte[] bytes) {
        List<String> lines = new String(bytes, StandardCharsets.UTF_8).lines().toList();
        if (lines.size() < 2 || !lines.getFirst().equals(HEAD) || !lines.getLast().equals(END + (lines.size() - 2))) {
            return Optional.empty();
        }
        try {
            Map<String, Map<Matter, Heard>> heard = new HashMap<>();
            lines.subList(1, lines.size() - 1).stream().map(Row::read).forEach(row -> heard
                    .computeIfAbsent(row.channel(), id -> new HashMap<>()).put(row.matter(), row.heard()));
            return Optional.of(heard);
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    private static List<Row> rows(Map<String, Map<Matter, Heard>> heard) {
        return heard.entrySet().stream()
                .flatMap(channel -> channel.getValue().entrySet().stream()
                        .map(one -> new Row(channel.getKey(), one.getKey(), one.getValue())))
                .sorted(Row.FIRST_KEPT)
                .toList();
    }

    private static String escaped(String field) {
        return field.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
    }

    private static String plain(String field) {
        StringBuilder out = new StringBuilder(field.length());
        for (int at = 0; at < field.length(); at++) {
            char letter = field.charAt(at);
            if (letter == '\\' && at + 1 < field.length()) {
                at++;
                out.append(switch (field.charAt(at)) {
                    case 't' -> '\t';
                    case 'n' -> '\n';
                    case 'r' -> '\r';
                    default -> field.charAt(at);
                });
            } else {
                out.append(letter);
            }
        }
        return out.toString();
    }
}
