package org.linewright.api;

import aQute.bnd.differ.DiffPluginImpl;
import aQute.bnd.service.diff.Delta;
import aQute.bnd.service.diff.Diff;
import aQute.bnd.service.diff.Tree;
import aQute.bnd.service.diff.Tree.Data;
import aQute.bnd.service.diff.Type;
import aQute.bnd.version.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whether the version of a package says what has become of it (OSGi semantic versioning).
 *
 * @param name of the package
 * @param released its version then
 * @param found its version now
 * @param changes what differs
 */
record PackageVerdict(String name, Version released, Version found, List<ApiChange> changes) {

    /** Each package that was released. */
    static List<PackageVerdict> of(Data released, Data present) throws Exception {
        DiffPluginImpl bnd = new DiffPluginImpl();
        Tree older = bnd.deserialize(released);
        Tree newer = bnd.deserialize(present);
        return newer.diff(older).getChildren().stream().filter(diff -> diff.getDelta() != Delta.ADDED)
                .map(PackageVerdict::of).toList();
    }

    private static PackageVerdict of(Diff diff) {
        return diff.getDelta() == Delta.REMOVED
                ? new PackageVerdict(diff.getName(), version(diff.getOlder()), Version.emptyVersion,
                        List.of(new ApiChange(Delta.MAJOR, "package " + diff.getName() + ": gone; breaks drivers")))
                : new PackageVerdict(diff.getName(), version(diff.getOlder()), version(diff.getNewer()),
                        ApiChange.in(diff).toList());
    }

    private static Version version(Tree of) {
        return Arrays.stream(of.getChildren()).filter(child -> child.getType() == Type.VERSION)
                .map(child -> new Version(child.getName())).findFirst().orElse(Version.emptyVersion);
    }

    /** The least version that tells drivers the truth. */
    Version needed() {
        return effects().anyMatch(Delta.MAJOR::equals)
                ? new Version(released.getMajor() + 1, 0, 0)
                : effects().anyMatch(Delta.MINOR::equals)
                        ? new Version(released.getMajor(), released.getMinor() + 1, 0)
                        : released;
    }

    boolean right() {
        return found.compareTo(needed()) >= 0;
    }

    /** What is wrong, and what to do. */
    String words() {
        Delta worst = effects().anyMatch(Delta.MAJOR::equals) ? Delta.MAJOR : Delta.MINOR;
        return name + " was released as " + released + " and is " + found + " now; it has to be " + needed() + ".\n"
                + changes.stream().filter(change -> change.effect() == worst).map(change -> "  - " + change.words())
                        .sorted().collect(Collectors.joining("\n", "", "\n"))
                + "  → " + (worst == Delta.MAJOR
                        ? "Better take this back: with the new version no driver that is out there starts any more."
                        : "Raise the version of the package in Export-Package: drivers that are out there go on.");
    }

    private Stream<Delta> effects() {
        return changes.stream().map(ApiChange::effect);
    }
}
