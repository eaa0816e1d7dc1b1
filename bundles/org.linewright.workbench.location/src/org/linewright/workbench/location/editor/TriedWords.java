package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.numbers.TriedRule;

/** What a list made of a number, in words. */
final class TriedWords {

    private TriedWords() {
    }

    /** What came out, and by which rule. */
    static Text of(List<TriedRule> tried) {
        List<TriedRule> fitting = tried.stream().filter(rule -> rule.verdict() == TriedRule.Verdict.FITS).toList();
        if (fitting.isEmpty()) {
            return new Text("Keine Regel passt; die Nummer bleibt, wie sie ist.",
                    "No rule fits; the number stays as it is.");
        }
        String places = fitting.stream().map(rule -> String.valueOf(rule.place())).collect(Collectors.joining(", "));
        String after = fitting.getLast().after();
        Text becomes = after.isEmpty() ? new Text("nichts mehr", "nothing") : Text.same(after);
        return Text.of("{0} → {1} (Regel {2})", "{0} → {1} (rule {2})", fitting.getFirst().before(), becomes, places);
    }
}
