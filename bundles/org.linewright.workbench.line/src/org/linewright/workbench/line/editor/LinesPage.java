package org.linewright.workbench.line.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.LivePage;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.Said;
import org.linewright.workbench.page.ScrolledPage;

/** The lines of the group in a table that stays quick with ten thousand; what is selected is changed together. */
final class LinesPage implements LivePage<Shown> {

    private static final PageInfo INFO = new PageInfo("lines", new Text("Leitungen", "Lines"),
            new Text("Welche Accounts angemeldet werden. Markieren Sie mehrere, um sie zusammen zu ändern; die "
                    + "Leertaste schaltet ein und aus, das Kontextmenü nennt die anderen Tasten.",
                    "Which accounts are registered. Select several to change them together; Space switches on and off, "
                            + "the context menu names the other keys."),
            "lines.");

    private static final Text FIND = new Text("Suchen", "Find");

    private final EditRows rows;
    private final LineVerbs verbs;
    private final Map<LineVerb, Button> buttons = new HashMap<>();
    private Optional<Drawn> drawn = Optional.empty();
    private boolean readOnly;

    private record Drawn(LinesTable lines, Label count, Said troubles) {
    }

    LinesPage(Changes changes, LineTools tools, ShownLines lines) {
        this.rows = new EditRows(Words.locale(), lines);
        this.verbs = new LineVerbs(changes, tools, this::chosen, rows::lines);
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
        org.eclipse.swt.widgets.Text filter = filter(area, mnemonics);
        Button down = Ids.named("lines.down", new Button(area, SWT.CHECK));
        down.setText(mnemonics.on(Words.of("Nur nicht angemeldete", "Only those not registered")));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(down);
        Label count = Ids.named("lines.count", new Label(area, SWT.END));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Look.characters(count, 24), SWT.DEFAULT)
                .applyTo(count);
        LinesTable lines = new LinesTable(area, INFO.label(), rows, this::say);
        Buttons row = Buttons.in(area, mnemonics);
        wide(row.area(), lines.control());
        List<LineVerb> offered = verbs.offered();
        offered.forEach(verb -> buttons.put(verb, row.with(verb.id(), verb.label(), verb.run())));
        new LineMenu(offered, this::possible).on(lines.control());
        TroubleList troubles = new TroubleList(area);
        wide(troubles.control(), lines.control());
        drawn = Optional.of(new Drawn(lines, count, new Said(all -> {
            troubles.show(all);
            page.fit();
        })));
        down.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> lines.downOnly(down.getSelection())));
        keys(filter, lines);
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        readOnly = shown.readOnly();
        drawn.ifPresent(now -> {
            now.lines().show(rows.lines().then(shown));
            now.troubles().say(shown.troubles().stream().filter(trouble -> INFO.has(trouble.field())).toList());
        });
    }

    @Override
    public void live(Snapshot newer) {
        drawn.filter(now -> !newer.statuses().equals(rows.lines().now().statuses())
                || !newer.phones().equals(rows.lines().now().phones()))
                .ifPresent(now -> now.lines().live(rows.lines().at(newer)));
    }

    private void keys(org.eclipse.swt.widgets.Text filter, LinesTable lines) {
        filter.addModifyListener(event -> lines.filter(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN) {
                lines.control().setFocus();
            }
        });
        lines.control().addListener(SWT.KeyDown, event -> {
            if (event.character == ' ' && !readOnly) {
                verbs.toggle();
            }
        });
    }

    private void say() {
        drawn.ifPresent(now -> now.count().setText(Words.of("{0} von {1}, {2} markiert",
                "{0} of {1}, {2} selected", rows.size(), rows.lines().edit().group().lines().size(),
                now.lines().control().getSelectionCount())));
        buttons.forEach((verb, button) -> button.setEnabled(possible(verb)));
    }

    private boolean possible(LineVerb verb) {
        return verb.possible(drawn.map(now -> now.lines().control().getSelectionCount()).orElse(0), readOnly);
    }

    private List<Line> chosen() {
        return drawn.map(now -> now.lines().chosen()).orElse(List.of());
    }

    private static org.eclipse.swt.widgets.Text filter(Composite area, Mnemonics mnemonics) {
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of(FIND)) + ":");
        org.eclipse.swt.widgets.Text filter = AccessibleName.on(Ids.named("lines.filter",
                new org.eclipse.swt.widgets.Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL)), FIND);
        filter.setMessage(Words.of("Name, Bereich wie 100-199 oder ein Wort", "name, range such as 100-199 or a word"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(filter);
        return filter;
    }

    private static void wide(Control control, Table table) {
        GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(Look.characters(table, 40), SWT.DEFAULT)
                .applyTo(control);
    }
}
