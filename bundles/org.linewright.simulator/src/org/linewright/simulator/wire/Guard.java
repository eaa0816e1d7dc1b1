package org.linewright.simulator.wire;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Looks at a datagram before the SIP parser does: one pass over its header lines, nothing kept.
 *
 * @param datagram the longest datagram, in bytes
 * @param lines how many lines its head may have
 * @param line the longest logical line (with its continuations), in bytes
 * @param commas how many commas a logical line may have
 * @param semicolons how many semicolons a logical line may have
 */
record Guard(int datagram, int lines, int line, int commas, int semicolons) {

    static final Guard USUAL = new Guard(8192, 100, 2000, 40, 60);

    /** What to do with a datagram. */
    enum Judgement {
        TAKE,
        KEEP_ALIVE,
        REFUSE
    }

    private enum Field {
        VIA("via", "v"),
        FROM("from", "f"),
        TO("to", "t"),
        CALL_ID("call-id", "i"),
        CSEQ("cseq", "cseq");

        private final String name;
        private final String compact;

        Field(String name, String compact) {
            this.name = name;
            this.compact = compact;
        }
    }

    Judgement judge(byte[] data, int offset, int length) {
        if (length > datagram) {
            return Judgement.REFUSE;
        }
        int end = offset + length;
        int start = offset;
        while (start < end && (data[start] == '\r' || data[start] == '\n')) {
            start++;
        }
        if (start == end) {
            return Judgement.KEEP_ALIVE;
        }
        return data[start] > ' ' && new Head(data, start, end).acceptable() ? Judgement.TAKE : Judgement.REFUSE;
    }

    private final class Head {

        private final byte[] data;
        private final int end;
        private final Set<Field> seen = EnumSet.noneOf(Field.class);
        private int at;
        private int lineCount;
        private int lineLength;
        private int commaCount;
        private int semicolonCount;
        private boolean via;

        Head(byte[] data, int at, int end) {
            this.data = data;
            this.at = at;
            this.end = end;
        }

        boolean acceptable() {
            boolean good = true;
            while (good && at < end && !empty()) {
                lineCount++;
                begin();
                good = lineCount <= lines && rest();
            }
            return good && seen.size() == Field.values().length;
        }

        private boolean empty() {
            return data[at] == '\n' || data[at] == '\r' && at + 1 < end && data[at + 1] == '\n';
        }

        private void begin() {
            boolean continued = lineCount > 1 && (data[at] == ' ' || data[at] == '\t');
            if (!continued) {
                lineLength = 0;
                commaCount = 0;
                semicolonCount = 0;
                Optional<Field> field = lineCount > 1 ? field() : Optional.empty();
                field.ifPresent(seen::add);
                via = field.filter(Field.VIA::equals).isPresent();
            }
        }

        private Optional<Field> field() {
            int colon = at;
            while (colon < end && data[colon] != ':' && data[colon] != '\n') {
                colon++;
            }
            String name = new String(data, at, Math.min(colon - at, 40), StandardCharsets.ISO_8859_1).strip()
                    .toLowerCase(Locale.ROOT);
            return Arrays.stream(Field.values())
                    .filter(field -> field.name.equals(name) || field.compact.equals(name))
                    .findFirst();
        }

        private boolean rest() {
            boolean good = true;
            while (good && at < end && data[at] != '\n') {
                good = fits(data[at], at + 1 < end && data[at + 1] == '\n');
                at++;
            }
            at++;
            return good && lineLength <= line && commaCount <= commas && semicolonCount <= semicolons;
        }

        private boolean fits(byte one, boolean last) {
            lineLength++;
            commaCount += one == ',' ? 1 : 0;
            semicolonCount += one == ';' ? 1 : 0;
            boolean control = one >= 0 && one < ' ' && one != '\t' && !(one == '\r' && last);
            return !control && !(via && (one == '(' || one == '\\'));
        }
    }
}
