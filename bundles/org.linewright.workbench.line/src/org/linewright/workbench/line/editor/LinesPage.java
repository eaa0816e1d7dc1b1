package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.KeyListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.ManyRows;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.ScrolledPage;

/** The lines of the group in a table that stays quick with ten thousand; what is selected is changed together. */
final class LinesPage implements EditorPage {

    private static final PageInfo INFO = new PageInfo("lines", new Text("Leitungen", "Lines"),
            new Text("Welche Accounts angemeldet werden. Markieren Sie mehrere, um sie zusammen zu ändern; Entf "
                    + "entfernt, die Leertaste schaltet ein und aus.",
                    "Which accounts are registered. Select several to change them together; Delete removes, Space "
                            + "switches on and off."),
            "lines.");

    private static final Text FIND = new Text("Suchen", "Find");

    private final Changes changes;
    private final LineTools tools;
    private final EditRows rows;
    private final List<Button> forSelection = new ArrayList<>();
    private Optional<Drawn> drawn = Optional.empty();
    private Optional<Set<String>> kept = Optional.empty();
    private boolean readOnly;

    private record Drawn(Table table, ManyRows all, Label count, Said troubles, Buttons buttons) {
    }

    LinesPage(Changes changes, LineTools tools, ShownLines lines) {
        this.changes = changes;
        this.tools = tools;
        this.rows = new EditRows(Words.locale(), lines);
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = new ScrolledPage(parent);
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GAP, Look.GAP).applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(FIND)) + ":");
        org.eclipse.swt.widgets.Text filter = AccessibleName.on(Ids.named("lines.filter",
                new org.eclipse.swt.widgets.Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)), FIND);
        filter.setMessage(Words.of("Name, Bereich wie 100-199 oder ein Wort", "name, range such as 100-199 or a word"));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        Label count = Ids.named("lines.count", new Label(area, SWT.END));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Look.characters(count, 34), SWT.DEFAULT)
                .applyTo(count);
        Table table = table(area);
        Buttons buttons = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(Look.characters(table, 40), SWT.DEFAULT)
                .applyTo(buttons.area());
        TroubleList troubles = new TroubleList(area);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(Look.characters(table, 40), SWT.DEFAULT)
                .applyTo(troubles.control());
        drawn = Optional.of(new Drawn(table, new ManyRows(table), count, new Said(all -> {
            troubles.show(all);
            page.fit();
        }), buttons));
        buttons(buttons);
        filter.addModifyListener(event -> filtered(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                table.setFocus();
            }
        });
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        readOnly = shown.readOnly();
        drawn.ifPresent(now -> {
            Set<String> selected = selected();
            int top = now.table().getTopIndex();
            rows.show(ShownLines.of(shown.edit(), tools.passwords(), shown.lacking()));
            refresh(selected);
            if (top < now.table().getItemCount()) {
                now.table().setTopIndex(top);
            }
            now.troubles().say(
                    shown.troubles().stream().filter(trouble -> INFO.has(trouble.field())).toList());
        });
    }

    private Table table(Composite area) {
        Table table = AccessibleName.on(Ids.named("lines.table",
                new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)), INFO.label());
        table.setHeaderVisible(true);
        GridDataFactory.fillDefaults().span(3, 1).grab(true, true)
                .hint(Look.characters(table, 60), table.getItemHeight() * 5).applyTo(table);
        for (EditColumn column : EditColumn.values()) {
            TableColumn drawnColumn = new TableColumn(table, SWT.NONE);
            drawnColumn.setText(Words.of(column.label()));
            drawnColumn.setWidth(Look.characters(table, column.characters()));
            drawnColumn.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> sort(column)));
        }
        table.addListener(SWT.SetData, event -> LineCells.fill((TableItem) event.item, rows, event.index));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            kept = Optional.empty();
            say();
        }));
        table.addKeyListener(KeyListener.keyPressedAdapter(event -> {
            if (event.keyCode == SWT.DEL) {
                remove();
            } else if (event.character == ' ') {
                toggle();
            }
        }));
        return table;
    }

    private void buttons(Buttons buttons) {
        buttons.with("lines.add", new Text("Leitungen hinzufügen …", "Add lines …"), tools::add);
        forSelection.add(buttons.with("lines.enable", new Text("Verwenden", "Use"), () -> use(true)));
        forSelection.add(buttons.with("lines.disable", new Text("Nicht verwenden", "Do not use"), () -> use(false)));
        forSelection.add(buttons.with("lines.passwords", new Text("Passwörter …", "Passwords …"),
                () -> tools.passwords(chosen().stream().map(Line::user).toList())));
        forSelection.add(buttons.with("lines.traits", new Text("Merkmale …", "Traits …"),
                () -> tools.traits(chosen())));
        forSelection.add(buttons.with("lines.reset", new Text("Auf Gruppe zurücksetzen", "Reset to group"),
                () -> step("lines.reset", rows.lines().usual()::reset)));
        forSelection.add(buttons.with("lines.remove", new Text("Entfernen", "Remove"), this::remove));
    }

    private void filtered(String words) {
        Set<String> selected = selected();
        rows.filter(words);
        refresh(selected);
    }

    private void sort(EditColumn column) {
        Set<String> selected = selected();
        rows.sort(column);
        drawn.ifPresent(now -> {
            now.table().setSortColumn(now.table().getColumn(column.ordinal()));
            now.table().setSortDirection(rows.ascending() ? SWT.UP : SWT.DOWN);
        });
        refresh(selected);
    }

    private void refresh(Set<String> selected) {
        drawn.ifPresent(now -> {
            kept = Optional.of(selected);
            now.all().count(rows.size(), () -> {
                kept.ifPresent(users -> now.all().select(rows.places(users)));
                kept = Optional.empty();
                say();
            });
        });
    }

    private void say() {
        drawn.ifPresent(now -> {
            int chosen = now.table().getSelectionCount();
            now.count().setText(Words.of("{0} von {1} Leitungen, {2} markiert", "{0} of {1} lines, {2} selected",
                    rows.size(), rows.lines().edit().group().lines().size(), chosen));
            forSelection.forEach(button -> button.setEnabled(chosen > 0 && !readOnly));
            now.buttons().area().getChildren()[0].setEnabled(!readOnly);
        });
    }

    private Set<String> selected() {
        return kept.or(() -> drawn.map(now -> rows.users(now.table().getSelectionIndices()))).orElse(Set.of());
    }

    private List<Line> chosen() {
        Set<String> selected = selected();
        return rows.lines().edit().group().lines().stream().filter(line -> selected.contains(line.user())).toList();
    }

    private void toggle() {
        use(!chosen().stream().allMatch(Line::enabled));
    }

    private void use(boolean enabled) {
        step(enabled ? "lines.enable" : "lines.disable", line -> line.withEnabled(enabled));
    }

    private void remove() {
        Set<String> selected = selected();
        if (!selected.isEmpty() && !readOnly) {
            changes.step("lines.remove", edit -> edit.without(selected));
        }
    }

    private void step(String kind, UnaryOperator<Line> change) {
        Set<String> selected = selected();
        if (!selected.isEmpty() && !readOnly) {
            changes.step(kind, edit -> edit.changing(selected, change));
        }
    }
}
