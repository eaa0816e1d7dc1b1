package org.linewright.pbx.generic;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Source;

/** {@code advice:} — what to say about which values. */
final class AdviceEntries {

    private static final int MOST_LINES = 100_000;
    private static final Text KEY = new Text("der Schlüssel eines Feldes", "the key of a field");
    private static final Text CODE = new Text("ein Kürzel wie AUT-101", "a code like AUT-101");

    /** A trouble that a profile tells. */
    private record Told(Words words) implements TroubleKind {
    }

    private AdviceEntries() {
    }

    static List<Advice> of(Entry profile, Source source, Set<String> keys) {
        return profile.entries("advice").stream().map(entry -> advice(entry, source, keys)).toList();
    }

    private static Advice advice(Entry entry, Source source, Set<String> keys) {
        String key = entry.needed("key", KEY, Optional::of, "");
        if (!key.isEmpty() && !keys.contains(key)) {
            entry.wrong("key", ProfileTrouble.FIELD_UNKNOWN, key, String.join(", ", keys));
        }
        List<Condition> when = conditions(entry);
        if (when.isEmpty()) {
            entry.wrong("key", ProfileTrouble.NO_CONDITION, key);
        }
        String code = entry.needed("code", CODE,
                text -> Optional.of(text).filter(word -> word.matches("[A-Z0-9-]{3,40}")), "");
        Advice advice = new Advice(key, when,
                new Told(new TroubleKind.Words(code, entry.neededWord("severity", Severity.class, Severity.NOTE),
                        entry.neededWords("sentence"), entry.neededWords("remedy"))),
                entry.placed(source));
        entry.form().nothingElse();
        return advice;
    }

    private static List<Condition> conditions(Entry entry) {
        return Stream.<Optional<? extends Condition>>of(
                entry.time("above").map(Condition.Above::new),
                entry.time("at-most").map(Condition.AtMost::new),
                entry.time("below").map(Condition.Below::new),
                entry.form().whole("lines-above", 0, MOST_LINES).map(Condition.LinesAbove::new),
                entry.form().text("is").map(Condition.Is::new),
                entry.form().text("other-than").map(Condition.Other::new))
                .<Condition>flatMap(Optional::stream)
                .toList();
    }
}
