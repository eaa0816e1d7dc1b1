package org.linewright.workbench.location.editor;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.location.editor.list.ListTable;
import org.linewright.workbench.location.learn.LearnRules;

/** Takes rules that are learned from examples into a list of the editor. */
record RuleExamples(Supplier<LearnRules> learning, Changes changes) {

    private static final Text LEARN = new Text("Aus Beispielen …", "From examples …");

    /**
     * Puts the button behind the others of the list.
     *
     * @param location as it stands in the editor; empty before it is shown
     * @param kind the list in front
     */
    Button beside(ListTable table, Supplier<Optional<Location>> location, Supplier<RuleKind> kind) {
        return table.buttons().with("rules.learn", LEARN,
                () -> location.get().ifPresent(shown -> take(table, shown, kind.get())));
    }

    private void take(ListTable table, Location shown, RuleKind kind) {
        int[] own = table.own();
        learning.get().ask(shown, kind, own.length == 0 ? OptionalInt.empty() : OptionalInt.of(own[own.length - 1]))
                .ifPresent(taken -> {
                    changes.step("rules.learn", edit -> edit.with(taken::into));
                    table.select(taken.placing().first(shown.rules(kind)));
                });
    }
}
