package org.linewright.pbx.generic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep;
import org.linewright.pbx.MigrationStep.Added;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.MigrationStep.Removed;

/** {@code migrations:} — how groups come to this version of the settings. */
final class MigrationEntries {

    private static final Text VERSION = new Text("eine Version wie 1", "a version like 1");
    private static final Text KEY = new Text("der Schlüssel eines Feldes", "the key of a field");
    private static final Text VALUE = new Text("ein Wert", "a value");

    private MigrationEntries() {
    }

    static List<Migration> of(Entry profile) {
        return profile.entries("migrations").stream().map(MigrationEntries::migration).toList();
    }

    private static Migration migration(Entry entry) {
        int from = entry.needed("from", VERSION, MigrationEntries::version, 1);
        Text what = entry.neededWords("what");
        List<MigrationStep> steps = entry.entries("steps").stream().flatMap(step -> step(step).stream()).toList();
        entry.form().nothingElse();
        return new Migration(from, what, steps);
    }

    private static Optional<Integer> version(String text) {
        return Optional.of(text).filter(digits -> digits.matches("[1-9][0-9]{0,2}")).map(Integer::valueOf);
    }

    private static Optional<MigrationStep> step(Entry entry) {
        List<MigrationStep> said = Stream.<Optional<? extends MigrationStep>>of(
                entry.form().text("moved").map(key -> new Moved(key, entry.needed("to", KEY, Optional::of, ""))),
                entry.form().text("mapped").map(key -> new Mapped(key, values(entry))),
                entry.form().text("added").map(key -> new Added(key, entry.needed("value", VALUE, Optional::of, ""))),
                entry.form().text("removed").map(Removed::new))
                .<MigrationStep>flatMap(Optional::stream)
                .toList();
        if (said.size() == 1) {
            entry.form().nothingElse();
        } else {
            entry.wrong("moved", ProfileTrouble.STEP);
        }
        return said.stream().findFirst();
    }

    private static Map<String, String> values(Entry entry) {
        return entry.neededEntry("values").map(old -> (Map<String, String>) old.form().texts()).orElse(Map.of());
    }
}
