package org.linewright.workbench.location.editor;

import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Button;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.location.exchange.ExchangeFiles;

/** Takes one list of rules out of the editor and into it, as a file. */
record RuleFiles(Supplier<ExchangeFiles> files, Changes changes) {

    private static final Text OUT = new Text("Exportieren …", "Export …");
    private static final Text IN = new Text("Importieren …", "Import …");

    /**
     * Puts both buttons behind the others.
     *
     * @param location as it stands in the editor; empty before it is shown
     * @param kind the list in front
     * @return the button that takes rules in
     */
    Button beside(Buttons buttons, Supplier<Optional<Location>> location, Supplier<RuleKind> kind) {
        buttons.with("rules.export", OUT,
                () -> location.get().ifPresent(shown -> files.get().export(shown, kind.get())));
        return buttons.with("rules.import", IN, () -> location.get().ifPresent(shown -> take(shown, kind.get())));
    }

    private void take(Location into, RuleKind kind) {
        Optional<Location> read = files.get().rules(into, kind);
        read.ifPresent(taken -> changes.step("rules.import",
                edit -> edit.with(old -> old.withRules(kind, taken.rules(kind)))));
    }
}
