package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.line.editor.LineVerb.Lines;
import org.linewright.workbench.line.trial.TrialDialog;

/**
 * Everything that can be done with the lines of a group.
 *
 * @param chosen the selected lines
 * @param all the lines with what is said about them
 */
record LineVerbs(Changes changes, LineTools tools, Supplier<List<Line>> chosen, Supplier<ShownLines> all) {

    List<LineVerb> offered() {
        return List.of(
                new LineVerb("lines.add", new Text("Leitungen hinzufügen …", "Add lines …"), SWT.INSERT, Icon.ADD,
                        Lines.ANY, true, tools::add),
                new LineVerb("lines.enable", new Text("Verwenden", "Use"), 0, Icon.LINE_UP, Lines.SOME, true,
                        () -> use(true)),
                new LineVerb("lines.disable", new Text("Nicht verwenden", "Do not use"), 0, Icon.LINE_OFF, Lines.SOME,
                        true, () -> use(false)),
                new LineVerb("lines.account", new Text("Account …", "Account …"), SWT.F2, Icon.CHANGE, Lines.ONE, true,
                        () -> tools.account(chosen.get().getFirst())),
                new LineVerb("lines.passwords", new Text("Passwörter …", "Passwords …"), 0, Icon.LOCK, Lines.SOME,
                        true, () -> tools.passwords(chosen.get().stream().map(Line::user).toList())),
                new LineVerb("lines.traits", new Text("Merkmale …", "Traits …"), SWT.CR, Icon.CHANGE, Lines.SOME, true,
                        () -> tools.traits(chosen.get())),
                new LineVerb("lines.phone", new Text("Eigenes Telefon …", "Own phone …"), 0, Icon.PHONE, Lines.ONE,
                        true,
                        () -> tools.phone(chosen.get().getFirst())),
                new LineVerb("lines.test", TrialDialog.OFFER, SWT.MOD1 | 'T', Icon.SUPPORT, Lines.ANY, false,
                        () -> tools.test(chosen.get())),
                new LineVerb("lines.reset", new Text("Auf Gruppe zurücksetzen", "Reset to group"), 0, Icon.GROUP,
                        Lines.SOME, true, () -> step("lines.reset", all.get().usual()::reset)),
                new LineVerb("lines.remove", new Text("Entfernen", "Remove"), SWT.DEL, Icon.REMOVE, Lines.SOME, true,
                        () -> changes.step("lines.remove", edit -> edit.without(users()))));
    }

    /** Switches the selected lines on, or off when all of them are on. */
    void toggle() {
        use(!chosen.get().stream().allMatch(Line::enabled));
    }

    private void use(boolean enabled) {
        step(enabled ? "lines.enable" : "lines.disable", line -> line.withEnabled(enabled));
    }

    private void step(String kind, UnaryOperator<Line> change) {
        Set<String> users = users();
        changes.step(kind, edit -> edit.changing(users, change));
    }

    private Set<String> users() {
        return Set.copyOf(chosen.get().stream().map(Line::user).toList());
    }
}
