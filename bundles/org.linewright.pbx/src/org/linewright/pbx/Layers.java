package org.linewright.pbx;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;

/**
 * What is said about one field below the groups of a driver: by the usual driver for any registrar, by this one, by the
 * administrator.
 *
 * @param field as the driver describes it
 * @param said the values, the most particular one last; the one before it counts as long as that says nothing
 */
public record Layers(Setting field, List<Said> said) {

    /** The id of the driver for any registrar. */
    public static final String ANY = "generic.sip";

    private static final LineGroup BARE = BareGroup.of(new GroupId("g"), "", "");

    /**
     * A value that one layer says.
     *
     * @param value in the words a group has it in; empty: it is left open
     */
    public record Said(Layer layer, String value) {
    }

    public Layers {
        said = List.copyOf(said);
    }

    /** Whether a setting with this key can be usual in groups: what comes with the lines cannot. */
    public static boolean has(String key) {
        return !key.startsWith("lines.") && !key.equals(Keys.TRANSPORT);
    }

    /**
     * What is said about a field of this driver.
     *
     * @param generic the driver for any registrar; may be the same, and may be missing
     */
    public static Layers of(Setting field, PbxProfile profile, Optional<PbxProfile> generic, Defaults defaults) {
        List<Said> said = new ArrayList<>();
        boolean self = generic.filter(any -> any.id().equals(profile.id())).isPresent();
        generic.filter(any -> !self).flatMap(any -> any.field(field.key()))
                .filter(any -> !any.preset().isEmpty())
                .ifPresent(any -> said.add(new Said(Layer.GENERIC, plain(any.key(), any.preset()))));
        said.add(new Said(self ? Layer.GENERIC : Layer.DRIVER, plain(field.key(), field.preset())));
        profile.usual(field, defaults)
                .ifPresent(value -> said.add(new Said(Layer.CUSTOMER, plain(field.key(), value))));
        return new Layers(field, said);
    }

    /** What a group of this driver has that says nothing itself. */
    public Said usual() {
        return said.getLast();
    }

    /** Who says the value that this group has. */
    public Layer origin(LineGroup group) {
        return follows(group) ? usual().layer() : Layer.GROUP;
    }

    /** Whether this group has what is usual. */
    public boolean follows(LineGroup group) {
        return field.in(group).equals(usual().value());
    }

    /** The lines that say something else than their group. */
    public List<Line> own(LineGroup group) {
        return switch (field.key()) {
            case Keys.DECLINE_AWAY -> lines(group, line -> line.traits().away().isPresent());
            case Keys.FORWARD_TARGET -> lines(group, line -> line.traits().forwardTo().isPresent());
            default -> List.of();
        };
    }

    private static List<Line> lines(LineGroup group, Predicate<Line> own) {
        return group.lines().stream().filter(own).toList();
    }

    /** The value as a group has it that was made with it: 10 min for 600 s. */
    private static String plain(String key, String value) {
        return Spot.of(key)
                .map(spot -> spot.read().apply(value.isEmpty() ? BARE : spot.written(BARE, value).orElse(BARE)))
                .orElse(value);
    }
}
