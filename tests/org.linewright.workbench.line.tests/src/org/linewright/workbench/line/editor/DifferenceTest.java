package org.linewright.workbench.line.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

class DifferenceTest {

    private final LineGroup saved = Sample.group(5);
    private final GroupEdit edit = GroupEdit.of(saved);

    @Test
    void nothingDiffersFromItself() {
        assertEquals(List.of(), words(edit));
    }

    @Test
    void tellsFieldsWithWhatWasTypedEvenWhenItDoesNotFit() {
        assertEquals(
                List.of("Name: Nord → Süd", "registrar.host: pbx.example → sip:no", "registrar.port: empty → 5070"),
                words(edit.named("Süd").with(Sample.HOST, "sip:no").with(Sample.PORT, "5070")));
    }

    @Test
    void tellsLinesByUserNameAndAlikeOnesTogether() {
        GroupEdit changed = edit
                .changing(Set.of("100", "101", "102"),
                        line -> line.withEnabled(false))
                .without(Set.of("104"))
                .adding(List.of(new Line("7", SecretReference.secret("nord/<USER>"))));
        assertEquals(List.of("New lines: not there → 7", "Removed lines: 104 → not there",
                "Use the line (100-102): yes → no"), words(changed));
    }

    private List<String> words(GroupEdit changed) {
        return Differences.between(saved, changed, Optional.of(Sample.PROFILE))
                .all()
                .stream()
                .map(one -> one.label().english() + ": " + one.before().english() + " → " + one.after().english())
                .toList();
    }

    @Test
    void tellsBothOfALineThatGoesByAnotherName() {
        assertEquals(List.of("New lines: not there → 900", "Removed lines: 102 → not there"),
                words(edit.account("102", "900", Optional.empty())));
    }
}
