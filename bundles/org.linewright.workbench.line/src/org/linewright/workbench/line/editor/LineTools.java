package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.UserNames;
import org.linewright.workbench.line.draft.LineBlock;

/** Asks for new lines and for passwords. */
final class LineTools {

    private final Supplier<Shell> shell;
    private final Editing editing;
    private final Changes changes;

    LineTools(Supplier<Shell> shell, Editing editing, Changes changes) {
        this.shell = shell;
        this.editing = editing;
        this.changes = changes;
    }

    TypedPasswords passwords() {
        return editing.passwords();
    }

    /** Adds lines by an expression, with their passwords. */
    void add() {
        NewLines pane = new NewLines(editing.now().users());
        boolean agreed = new PaneDialog(shell.get(), "lines.add", new Text("Leitungen hinzufügen", "Add lines"),
                new Text("Ein Name, ein Bereich oder eine Liste: 123 oder 100-199 oder 150;177;200-220.",
                        "A name, a range or a list: 123 or 100-199 or 150;177;200-220."),
                pane, Optional.of(new Text("Hinzufügen", "Add")), 70, 0).agreed();
        if (agreed) {
            LineBlock block = pane.block();
            Map<String, Secret> typed = block.secrets().result().orElse(Map.of());
            changes.step("lines.add", edit -> edit.adding(block.lines(edit.group().id()))
                    .password(editing.passwords().keep(typed)));
        }
    }

    /** Sets the passwords of these lines. */
    void passwords(List<String> users) {
        PasswordPane pane = new PasswordPane(users);
        boolean agreed = new PaneDialog(shell.get(), "lines.passwords",
                new Text("Passwörter setzen", "Set passwords"),
                Text.of("Für {0} Leitungen: {1}", "For {0} lines: {1}", users.size(),
                        Brief.of(UserNames.of(users).expression())),
                pane, Optional.of(new Text("Übernehmen", "Apply")), 70, 0).agreed();
        if (agreed) {
            pane.passwords().result().ifPresent(typed -> changes.step("lines.passwords",
                    edit -> edit.password(editing.passwords().keep(typed))));
        }
    }

    /** Changes what these lines are, beside their accounts. */
    void traits(List<Line> lines) {
        TraitsPane pane = new TraitsPane(lines);
        boolean agreed = new PaneDialog(shell.get(), "lines.traits", new Text("Merkmale der Leitungen", "Line traits"),
                Text.of("Für {0} Leitungen: {1}", "For {0} lines: {1}", lines.size(),
                        Brief.of(UserNames.of(lines.stream().map(Line::user).toList()).expression())),
                pane, Optional.of(new Text("Übernehmen", "Apply")), 70, 0).agreed();
        if (agreed) {
            changes.step("lines.traits", edit -> edit.changing(
                    lines.stream().map(Line::user).collect(Collectors.toSet()),
                    line -> line.withTraits(pane.changed(line.traits()))));
        }
    }
}
