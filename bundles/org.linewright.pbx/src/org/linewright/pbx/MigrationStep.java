package org.linewright.pbx;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.Text;

/**
 * One change that a new version of a driver's settings makes to a group, as data. Its keys are below {@code registrar.},
 * {@code media.}, {@code codes.} or {@code extras.}; what lines and calls are set to means the same at every PBX and is
 * never migrated.
 */
public sealed interface MigrationStep {

    /** The settings it is about. */
    List<String> keys();

    /** What it does, for a person. */
    Text words();

    /** The step back for a group that was not migrated but set up in the newer version; empty when there is none. */
    Optional<MigrationStep> inverse();

    /** What such a group cannot know in the older version; empty when nothing is missing. */
    Optional<Text> loss();

    /** The value of one key is from now on that of another. */
    record Moved(String from, String to) implements MigrationStep {
        @Override
        public List<String> keys() {
            return List.of(from, to);
        }

        @Override
        public Text words() {
            return Text.of("«{0}» heißt jetzt «{1}»", "“{0}” is called “{1}” now", from, to);
        }

        @Override
        public Optional<MigrationStep> inverse() {
            return Optional.of(new Moved(to, from));
        }

        @Override
        public Optional<Text> loss() {
            return Optional.empty();
        }
    }

    /**
     * Values of a key are written otherwise from now on; all others stay as they are.
     *
     * @param values the new value by the old one
     */
    record Mapped(String key, Map<String, String> values) implements MigrationStep {
        public Mapped {
            values = Map.copyOf(values);
        }

        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public Text words() {
            return Text.of("«{0}»: {1}", "“{0}”: {1}", key, new TreeMap<>(values).entrySet().stream()
                    .map(one -> one.getKey() + " → " + one.getValue()).collect(Collectors.joining(", ")));
        }

        @Override
        public Optional<MigrationStep> inverse() {
            Map<String, String> back = new HashMap<>();
            values.forEach((old, fresh) -> back.put(fresh, old));
            return Optional.of(back).filter(all -> all.size() == values.size()).map(all -> new Mapped(key, all));
        }

        @Override
        public Optional<Text> loss() {
            return inverse().isPresent()
                    ? Optional.empty()
                    : Optional.of(Text.of("«{0}» bleibt, wie es ist: mehrere frühere Werte wurden zu einem",
                            "“{0}” stays as it is: several former values became one", key));
        }
    }

    /** A new setting; a group that has no value there yet gets this one. */
    record Added(String key, String value) implements MigrationStep {
        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public Text words() {
            return Text.of("«{0}» kommt hinzu: {1}", "“{0}” is new: {1}", key, value);
        }

        @Override
        public Optional<MigrationStep> inverse() {
            return Optional.of(new Removed(key));
        }

        @Override
        public Optional<Text> loss() {
            return Optional.empty();
        }
    }

    /** A setting that is no longer there. */
    record Removed(String key) implements MigrationStep {
        @Override
        public List<String> keys() {
            return List.of(key);
        }

        @Override
        public Text words() {
            return Text.of("«{0}» entfällt", "“{0}” goes", key);
        }

        @Override
        public Optional<MigrationStep> inverse() {
            return Optional.empty();
        }

        @Override
        public Optional<Text> loss() {
            return Optional.of(Text.of("«{0}» hat keinen Wert, denn es gab ihn nicht mehr",
                    "“{0}” has no value, because it was no longer there", key));
        }
    }
}
