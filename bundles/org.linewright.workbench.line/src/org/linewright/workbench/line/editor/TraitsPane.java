package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** What some lines are: each trait stays as it is unless a person says otherwise. */
final class TraitsPane implements PaneDialog.Pane {

    private static final Text STAYS = new Text("bleibt, wie es ist", "stays as it is");
    private static final Text GROUP = new Text("wie die Gruppe", "as the group");
    private static final List<Text> TRUTH = List.of(STAYS, Text.yesOrNo(true), Text.yesOrNo(false));
    private static final int OF_GROUP = 1;

    private final List<Line> lines;
    private Optional<Boolean> trunk = Optional.empty();
    private Optional<Boolean> journal = Optional.empty();
    private Optional<Boolean> personal = Optional.empty();
    private int away;
    private Optional<String> forward = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<String> number = Optional.empty();

    TraitsPane(List<Line> lines) {
        this.lines = List.copyOf(lines);
    }

    /** The traits of one of the lines as the person wants them. */
    LineTraits changed(LineTraits old) {
        LineTraits now = with(old, trunk, LineTraits::withTrunk);
        now = with(now, journal, LineTraits::withJournal);
        now = with(now, personal, LineTraits::withPersonal);
        now = with(now, label, LineTraits::withLabel);
        now = with(now, number.map(TraitsPane::given), LineTraits::withNumber);
        now = with(now, forward.map(TraitsPane::given), LineTraits::withForwardTo);
        return away == 0
                ? now
                : now.withAway(away == OF_GROUP
                        ? Optional.empty()
                        : Optional.of(DeclineCode.values()[away - OF_GROUP - 1]));
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parent, mnemonics);
        if (lines.size() == 1) {
            LineTraits only = lines.getFirst().traits();
            text(form, "traits.label", new Text("Bezeichnung", "Label"), only.label())
                    .addModifyListener(event -> label = Optional.of(words(event.widget)));
            text(form, "traits.number", new Text("Interne Rufnummer", "Internal number"), only.number().orElse(""))
                    .addModifyListener(event -> number = Optional.of(words(event.widget)));
            form.hint(new Text("Leer: wie der Benutzername.", "Empty: as the user name."));
        }
        truth(form, "traits.trunk", new Text("Amtsleitung", "Trunk line"))
                .addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> trunk = truth(event.widget)));
        truth(form, "traits.journal", new Text("Anrufe ins Journal", "Calls into the journal"))
                .addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> journal = truth(event.widget)));
        truth(form, "traits.personal", new Text("Privates Telefon", "Private telephone"))
                .addSelectionListener(
                        SelectionListener.widgetSelectedAdapter(event -> personal = truth(event.widget)));
        Combo decline = form.choice("traits.away", new Text("Nicht angemeldet oder Anrufschutz",
                "Not logged on, or do not disturb"),
                Stream.concat(Stream.of(STAYS, GROUP), Stream.of(DeclineCode.values()).map(DeclineCode::label))
                        .toList());
        decline.select(0);
        decline.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> away = decline.getSelectionIndex()));
        org.eclipse.swt.widgets.Text target = text(form, "traits.forward",
                new Text("Eigene Rufumleitung an", "Own forwarding to"),
                lines.size() == 1 ? lines.getFirst().traits().forwardTo().orElse("") : "");
        target.addModifyListener(event -> forward = Optional.of(target.getText()));
        form.hint(new Text("Geleert: wie die Gruppe. Unberührt: bleibt, wie es ist.",
                "Emptied: as the group. Untouched: stays as it is."));
        return form.control();
    }

    private static org.eclipse.swt.widgets.Text text(Form form, String id, Text label, String value) {
        org.eclipse.swt.widgets.Text text = form.text(id, label);
        text.setText(value);
        return text;
    }

    private static Combo truth(Form form, String id, Text label) {
        Combo combo = form.choice(id, label, TRUTH);
        combo.select(0);
        return combo;
    }

    private static Optional<Boolean> truth(Object combo) {
        int chosen = ((Combo) combo).getSelectionIndex();
        return chosen == 0 ? Optional.empty() : Optional.of(chosen == 1);
    }

    private static String words(Object text) {
        return ((org.eclipse.swt.widgets.Text) text).getText().strip();
    }

    private static Optional<String> given(String value) {
        return Optional.of(value.strip()).filter(word -> !word.isEmpty());
    }

    private static <T> LineTraits with(LineTraits old, Optional<T> wanted, BiFunction<LineTraits, T, LineTraits> set) {
        return wanted.map(value -> set.apply(old, value)).orElse(old);
    }
}
