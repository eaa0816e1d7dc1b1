package org.linewright.pbx;

import java.util.Optional;
import java.util.function.UnaryOperator;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

/** The keys below {@code lines.}: what all lines of a group have in common. */
final class LineSpots {

    private LineSpots() {
    }

    static Optional<Spot> of(String key) {
        return switch (key) {
            case Keys.USER -> Optional.of(new Spot(LineSpots::users, Optional.empty()));
            case Keys.PASSWORD -> Optional.of(new Spot(LineSpots::password, LineSpots::withPassword));
            case Keys.AUTH_USER -> Optional.of(new Spot(LineSpots::sameAuthUser, LineSpots::withSameAuthUser));
            default -> Optional.empty();
        };
    }

    private static String users(LineGroup group) {
        return UserNames.of(group.lines().stream().map(Line::user).toList()).expression();
    }

    private static String password(LineGroup group) {
        return group.lines().stream().findFirst().map(line -> line.password().toString()).orElse("");
    }

    private static LineGroup withPassword(LineGroup group, String reference) {
        return SecretReference.parse(reference)
                .map(secret -> each(group, line -> line.withPassword(secret)))
                .orElse(group);
    }

    private static String sameAuthUser(LineGroup group) {
        return String.valueOf(group.lines().stream().allMatch(line -> line.digestUser().equals(line.user())));
    }

    private static LineGroup withSameAuthUser(LineGroup group, String same) {
        return Boolean.parseBoolean(same)
                ? each(group, line -> line.withAuthUser(Optional.empty()))
                : group;
    }

    private static LineGroup each(LineGroup group, UnaryOperator<Line> change) {
        return group.withLines(group.lines().stream().map(change).toList());
    }
}
