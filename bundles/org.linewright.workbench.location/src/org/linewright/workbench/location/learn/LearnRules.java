package org.linewright.workbench.location.learn;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.Placing;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;

/** Asks a person for examples and proposes rules. For the UI thread. Nothing here changes the configuration. */
public record LearnRules(Desk desk, NumberPlans plans, OnDisplay onDisplay, Shell shell) {

    private static final int CHARACTERS = 125;
    private static final int LINES = 36;

    /**
     * Opens the dialog and waits.
     *
     * @param location as it is edited
     * @param selected the place of the selected rule of the list from 0; empty when none is
     * @return what is taken over; empty when the person gave up
     */
    public Optional<Taken> ask(Location location, RuleKind list, OptionalInt selected) {
        Asked first = new Asked(new Asked.Where(location, desk.now().configuration()), Placing.top(list), "", "",
                Map.of());
        LearnPane pane = new LearnPane(plans, onDisplay, first, Spots.of(location, list, selected));
        boolean agreed = new PaneDialog(shell, "learn", new Text("Regeln aus Beispielen", "Rules from examples"),
                Text.of("Liste «{0}»: Zeigen Sie an einigen Nummern, was aus ihnen werden soll.",
                        "List “{0}”: show with some numbers what must become of them.", list.label()),
                pane, Optional.of(new Text("Regeln einfügen", "Insert rules")), CHARACTERS, LINES).agreed();
        return agreed ? pane.taken() : Optional.empty();
    }
}
