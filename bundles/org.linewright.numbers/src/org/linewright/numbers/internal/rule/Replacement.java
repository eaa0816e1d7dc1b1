package org.linewright.numbers.internal.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.linewright.core.Outcome;
import org.linewright.numbers.GroupMark;
import org.linewright.numbers.NumberTrouble;

/**
 * What a rule puts in place: signs, and what fitted a pair of brackets. {@code \1} and {@code $1} are the same, one
 * digit each; {@code \\} and {@code \$} are the signs themselves.
 */
record Replacement(List<Piece> pieces) {

    /** Signs as they are, or what fitted a group when {@code group} is not negative. */
    private record Piece(String signs, int group) {
    }

    /**
     * Refused when a group is meant that the pattern does not have.
     *
     * @param groups how many pairs of brackets the pattern has
     */
    static Outcome<Replacement> of(String text, int groups) {
        List<Piece> pieces = new ArrayList<>();
        StringBuilder signs = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char sign = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            boolean mark = sign == '\\' || sign == '$';
            if (mark && next >= '0' && next <= '9') {
                if (next - '0' > groups) {
                    return Outcome.refused(NumberTrouble.NO_SUCH_GROUP.about(sign + "" + next, groups).at("replace"));
                }
                pieces.add(new Piece(signs.toString(), -1));
                pieces.add(new Piece("", next - '0'));
                signs.setLength(0);
                i++;
            } else if (sign == '\\' && (next == '\\' || next == '$')) {
                signs.append(next);
                i++;
            } else {
                signs.append(sign);
            }
        }
        pieces.add(new Piece(signs.toString(), -1));
        return Outcome.done(new Replacement(pieces.stream().filter(piece -> !piece.equals(EMPTY)).toList()));
    }

    private static final Piece EMPTY = new Piece("", -1);

    String filled(Matcher matcher) {
        StringBuilder out = new StringBuilder(32);
        for (Piece piece : pieces) {
            if (piece.group < 0) {
                out.append(piece.signs);
            } else if (matcher.start(piece.group) >= 0) {
                out.append(matcher.group(piece.group));
            }
        }
        return out.toString();
    }

    /** Where the groups stand in the number that has been filled. */
    List<GroupMark> marks(Matcher matcher) {
        List<GroupMark> marks = new ArrayList<>();
        int at = matcher.start();
        for (Piece piece : pieces) {
            int length = piece.group < 0
                    ? piece.signs.length()
                    : Math.max(0, matcher.end(piece.group) - matcher.start(piece.group));
            if (piece.group > 0 && length > 0) {
                marks.add(new GroupMark(piece.group, at, at + length));
            }
            at += length;
        }
        return marks;
    }
}
