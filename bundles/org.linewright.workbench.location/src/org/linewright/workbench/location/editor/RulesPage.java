package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.ScrolledPage;

/** The six lists of rules, one at a time: its rules, the selected one in fields, and a number to try. */
final class RulesPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("rules", new Text("Regeln", "Rules"),
            new Text("Wie Nummern umgeschrieben werden. Von oben nach unten entscheidet die erste Regel, die passt. "
                    + "Alt+Pfeil verschiebt, Ziehen mit der Maus auch.",
                    "How numbers are rewritten. From top to bottom the first rule that fits decides. Alt+arrow moves, so "
                            + "does dragging with the mouse."),
            "rules.");
    private static final Field LIST = new Field("rules.list", new Text("Liste", "List"),
            new Text("Für jede Richtung gibt es eine Liste. Was sie bekommt, steht darunter.",
                    "There is a list for each direction. What comes to it stands below."));
    private static final Field ALL = new Field("rules.all",
            new Text("Alle passenden Regeln anwenden, nicht nur die erste",
                    "Apply every rule that fits, not only the first"),
            new Text("Jede passende Regel arbeitet dann mit dem, was die vorige aus der Nummer gemacht hat.",
                    "Every rule that fits then works on what the one before made of the number."));

    private final Forms forms;
    private final RuleFiles files;
    private final RuleExamples examples;
    private RuleKind kind = RuleKind.INCOMING;
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<Shown> last = Optional.empty();
    private Optional<Integer> wanted = Optional.empty();

    private record Drawn(Combo list, Label purpose, Fields<LocationEdit> head, ListSection<NumberRule> rules,
            List<Button> taking, TryLine trying, ScrolledPage page) {
    }

    RulesPage(Forms forms, RuleFiles files, RuleExamples examples) {
        this.forms = forms;
        this.files = files;
        this.examples = examples;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = Forms.page(parent);
        Fields<LocationEdit> head = forms.in(page.content(), mnemonics, page::fit);
        Combo list = head.explained(LIST, head.form().choice(LIST.id(), LIST.label(),
                List.of(RuleKind.values()).stream().map(RuleKind::label).toList()));
        Label purpose = head.form().hint(ListWords.purpose(kind));
        head.check(ALL, edit -> edit.location().rules(kind).all(),
                (edit, all) -> edit.with(old -> old.withRules(kind, old.rules(kind).withAll(all))));
        ListSection<NumberRule> rules = RuleFields.section(
                new ListSection.Place(page.content(), mnemonics, page::fit), forms, kind);
        Supplier<Optional<Location>> location = () -> last.map(shown -> shown.edit().location());
        List<Button> taking = List.of(files.beside(rules.table().buttons(), location, () -> kind),
                examples.beside(rules.table(), location, () -> kind));
        TryLine trying = new TryLine(rules.fields().form(), head, this::tryOut);
        list.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> turn(RuleKind.values()[list.getSelectionIndex()])));
        drawn = Optional.of(new Drawn(list, purpose, head, rules, taking, trying, page));
        turn(kind);
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        last = Optional.of(shown);
        drawn.ifPresent(now -> {
            now.head().show(Optional.of(shown.edit()), shown.readOnly());
            now.rules().show(shown, new RuleRows(shown, kind).rows());
            now.taking().forEach(button -> button.setEnabled(!shown.readOnly()));
            now.trying().show(shown, kind);
            wanted.ifPresent(place -> now.rules().table().select(place));
            wanted = Optional.empty();
        });
    }

    /** Selects this rule; its place counts from 0. */
    void select(RuleKind list, int place) {
        wanted = Optional.of(place);
        turn(list);
    }

    private void turn(RuleKind list) {
        kind = list;
        drawn.ifPresent(now -> {
            now.list().select(kind.ordinal());
            now.purpose().setText(Words.plain(Words.of(ListWords.purpose(kind))));
            now.rules().turn(RuleFields.list(kind));
            last.ifPresent(this::show);
            now.page().fit();
        });
        tryOut();
    }

    private void tryOut() {
        forms.changes().tryOut(new Trial(kind, drawn.map(now -> now.trying().number()).orElse("")));
    }
}
