package org.linewright.core.line;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the number is to which the other side wants to transfer a line. */
public enum TransferTarget {
    /** An extension, or another line of ours. */
    INTERNAL,
    OUTSIDE,
    /** An emergency number, a feature code, the line itself, or no number: nobody else dials these for us. */
    BARRED;

    /** What nobody has to look up, whatever a location says. */
    private static final Set<String> EMERGENCIES = Set.of("110", "112");

    /**
     * What is known without any location; empty when that is nothing.
     *
     * @param from the line that is to be transferred
     * @param groups all of them
     * @param number the user part of the target, with nothing escaped
     */
    public static Optional<TransferTarget> plain(LineId from, Iterable<LineGroup> groups, String number) {
        boolean own = false;
        for (LineGroup group : groups) {
            boolean home = group.id().equals(from.group());
            if (home && group.codes().values().stream().anyMatch(code -> begins(code.text(), number))) {
                return Optional.of(BARRED);
            }
            for (Line line : group.lines()) {
                boolean hit = reaches(line, number);
                if (hit && home && line.user().equals(from.user())) {
                    return Optional.of(BARRED);
                }
                own = own || hit;
            }
        }
        boolean barred = number.isBlank() || EMERGENCIES.contains(number.replaceFirst("^0+", ""))
                || number.chars().anyMatch(sign -> sign == '*' || sign == '#');
        return barred ? Optional.of(BARRED) : own ? Optional.of(INTERNAL) : Optional.empty();
    }

    /** Whether it is this code, or the fixed part of it and something more. */
    private static boolean begins(String code, String number) {
        int place = code.indexOf('<');
        return place > 0 ? number.startsWith(code.substring(0, place)) : code.equals(number);
    }

    private static boolean reaches(Line line, String number) {
        return Stream.of(line.user(), line.internalNumber()).anyMatch(number::equals);
    }
}
