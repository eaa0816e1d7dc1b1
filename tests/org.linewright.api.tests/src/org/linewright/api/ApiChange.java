package org.linewright.api;

import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Type;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * One thing that is not as it was.
 *
 * @param effect what the version of the package has to tell
 * @param words what, and who breaks
 */
record ApiChange(Delta effect, String words) {

    /** What differs in a package. */
    static Stream<ApiChange> in(Diff packageDiff) {
        return packageDiff.getChildren().stream().filter(child -> child.getType() != Type.VERSION)
                .flatMap(child -> below("", child));
    }

    private static Stream<ApiChange> below(String place, Diff diff) {
        String here = place + (place.isEmpty() ? "" : ", ") + kind(diff.getType()) + " " + diff.getName();
        return switch (diff.getDelta()) {
            case UNCHANGED, IGNORED -> Stream.empty();
            case ADDED -> Stream.of(added(here, diff));
            case REMOVED -> Stream.of(removed(here, diff));
            default -> diff.getChildren().stream().flatMap(child -> below(here, child));
        };
    }

    private static ApiChange added(String here, Diff diff) {
        Delta effect = diff.getNewer().ifAdded();
        return new ApiChange(effect, here + ": new" + (effect != Delta.MAJOR
                ? ""
                : switch (diff.getType()) {
                    case METHOD -> "; breaks drivers that implement the type, because they do not have it";
                    case ACCESS -> "; breaks drivers that make, extend or implement it";
                    default -> "; breaks drivers";
                }));
    }

    private static ApiChange removed(String here, Diff diff) {
        Delta effect = diff.getOlder().ifRemoved();
        return new ApiChange(effect, here + ": gone" + (effect != Delta.MAJOR
                ? ""
                : diff.getType() == Type.CONSTANT
                        ? "; breaks drivers, because they were compiled with the old value"
                        : "; breaks drivers that use it"));
    }

    private static String kind(Type type) {
        return switch (type) {
            case RETURN -> "type";
            case CONSTANT -> "value";
            case ACCESS -> "being";
            default -> type.name().toLowerCase(Locale.ROOT);
        };
    }
}
