package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.HelpPane;
import org.linewright.workbench.line.field.Quiet;
import org.linewright.workbench.line.field.ScrolledPage;

/** The feature codes one below the other; the selected one is changed below, and checked while it is typed. */
final class CodesPage implements EditorPage {

    private static final PageInfo INFO = new PageInfo("codes", new Text("Feature-Codes", "Feature codes"),
            new Text(
                    "Was gewählt wird, damit die Telefonanlage etwas tut. <NUMBER> steht für eine Rufnummer, <SECONDS> "
                            + "für eine Zeit. Ein leeres Feld schaltet den Code ab.",
                    "What is dialled to make the PBX do something. <NUMBER> stands for a number, <SECONDS> for a time. "
                            + "An empty field switches the code off."),
            "codes.");
    private static final String FIELD = "codes.edit";

    private final Changes changes;
    private final HelpPane help;
    private List<CodeRow> rows = List.of();
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(Table table, Said form, org.eclipse.swt.widgets.Text code, Quiet typing,
            List<Button> buttons) {
    }

    CodesPage(Changes changes, HelpPane help) {
        this.changes = changes;
        this.help = help;
    }

    @Override
    public PageInfo info() {
        return INFO;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics) {
        ScrolledPage page = new ScrolledPage(parent);
        Composite area = page.content();
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        Table table = new TablePane(area, "codes.table", INFO.label(), SWT.SINGLE, new Text("Funktion", "Function"),
                Text.same("Code"), new Text("Geprüft", "Verified"), new Text("Hinweis", "Note"))
                .wide(List.of(46, 20, 12, 30)).control();
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(table, 50), table.getItemHeight() * 5)
                .applyTo(table);
        Form form = Form.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        org.eclipse.swt.widgets.Text code = form.text(FIELD, new Text("Markierter Code", "Selected code"));
        Quiet typing = new Quiet(value -> at().ifPresent(
                row -> changes.change(row.key(), edit -> edit.with(row.setting(), value))));
        code.addModifyListener(event -> typing.tell(code.getText()));
        code.addFocusListener(FocusListener.focusLostAdapter(event -> changes.pause()));
        Buttons tools = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(table, 50), SWT.DEFAULT)
                .applyTo(tools.area());
        List<Button> buttons = new ArrayList<>();
        buttons.add(tools.with("codes.number", new Text("<NUMBER> einfügen", "Insert <NUMBER>"),
                () -> insert(code, "<NUMBER>")));
        buttons.add(tools.with("codes.seconds", new Text("<SECONDS> einfügen", "Insert <SECONDS>"),
                () -> insert(code, "<SECONDS>")));
        buttons.add(tools.with("codes.reset", new Text("Auf Vorschlag zurücksetzen", "Reset to proposal"),
                () -> at().ifPresent(row -> changes.step(row.key(),
                        edit -> edit.with(row.setting(), row.setting().preset())))));
        buttons.add(tools.with("codes.resetAll", new Text("Alle zurücksetzen", "Reset all"), this::resetAll));
        drawn = Optional.of(new Drawn(table, new Said(all -> {
            form.show(all);
            page.fit();
        }), code, typing, buttons));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> code.setFocus()));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            boolean first = now.table().getItemCount() == 0;
            rows = shown.profile().map(PbxProfile::codes).orElse(List.of()).stream()
                    .map(code -> CodeRow.of(code, shown)).toList();
            now.table().setItemCount(rows.size());
            for (int row = 0; row < rows.size(); row++) {
                fill(now.table().getItem(row), rows.get(row));
            }
            if (first && !rows.isEmpty()) {
                now.table().setSelection(0);
            }
            edit(now, shown.readOnly());
        });
    }

    private void edit(Drawn now, boolean readOnly) {
        Optional<CodeRow> row = at();
        String value = row.map(CodeRow::value).orElse("");
        now.typing().during(() -> {
            if (!now.code().getText().equals(value)) {
                now.code().setText(value);
            }
        });
        now.form().say(row.map(CodeRow::troubles).orElse(List.of()).stream().map(trouble -> trouble.at(FIELD))
                .toList());
        now.code().setEnabled(row.isPresent() && !readOnly);
        now.buttons().forEach(button -> button.setEnabled(row.isPresent() && !readOnly));
    }

    private void selected() {
        changes.pause();
        at().ifPresent(row -> help.explain(row.setting()));
        drawn.ifPresent(now -> edit(now, !now.table().isEnabled() || !now.buttons().getLast().isEnabled()));
    }

    private static void fill(TableItem item, CodeRow row) {
        item.setText(new String[]{ Words.of(row.setting().label()), row.value(),
                row.verified() ? Words.of("geprüft", "verified") : "–", Words.of(row.note()) });
        item.setImage(2, row.verified() ? Icon.DONE.image() : null); // framework-driven null: no image
        item.setImage(3, row.troubles().stream().max(Comparator.comparing(Trouble::severity))
                .map(trouble -> TroubleList.icon(trouble.severity()).image())
                .orElse(row.own() ? Icon.CHANGE.image() : null)); // framework-driven null: no image
    }

    private Optional<CodeRow> at() {
        int row = drawn.map(now -> now.table().getSelectionIndex()).orElse(-1);
        return row >= 0 && row < rows.size() ? Optional.of(rows.get(row)) : Optional.empty();
    }

    private static void insert(org.eclipse.swt.widgets.Text code, String place) {
        code.insert(place);
        code.setFocus();
        code.setSelection(code.getCaretPosition());
    }

    private void resetAll() {
        List<CodeRow> all = rows;
        changes.step("codes", edit -> {
            GroupEdit reset = edit;
            for (CodeRow row : all) {
                reset = reset.with(row.setting(), row.setting().preset());
            }
            return reset;
        });
    }
}
