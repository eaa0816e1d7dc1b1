package org.linewright.workbench.line.editor;

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
import org.linewright.core.Text;
import org.linewright.pbx.PbxProfile;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.line.field.FieldWords;
import org.linewright.workbench.line.verify.VerifyDialog;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.PageInfo;
import org.linewright.workbench.page.Said;
import org.linewright.workbench.page.ScrolledPage;

/** The feature codes one below the other; the selected one is changed below, and checked while it is typed. */
final class CodesPage implements EditorPage<Shown> {

    private static final PageInfo INFO = new PageInfo("codes", new Text("Kurzwahlcodes", "Feature codes"),
            new Text(
                    "Was gewählt wird, damit die Telefonanlage etwas tut. <NUMBER> steht für eine Rufnummer, <SECONDS> "
                            + "für eine Zeit. Ein leeres Feld schaltet den Code ab.",
                    "What is dialled to make the PBX do something. <NUMBER> stands for a number, <SECONDS> for a time. "
                            + "An empty field switches the code off."),
            "codes.");
    private static final String FIELD = "codes.edit";

    private final Changes changes;
    private final LineTools tools;
    private final HelpPane help;
    private Optional<Drawn> drawn = Optional.empty();

    private record Drawn(CodeTable table, Said form, org.eclipse.swt.widgets.Text code, Quiet typing,
            List<Button> buttons, Button verify) {
    }

    CodesPage(Changes changes, LineTools tools, HelpPane help) {
        this.changes = changes;
        this.tools = tools;
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
        CodeTable table = new CodeTable(area, INFO.label());
        Form form = Form.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        org.eclipse.swt.widgets.Text code = form.text(FIELD, new Text("Markierter Code", "Selected code"));
        Quiet typing = new Quiet(value -> table.selected().ifPresent(
                row -> changes.change(row.key(), edit -> edit.with(row.setting(), value))));
        code.addModifyListener(event -> typing.tell(code.getText()));
        code.addFocusListener(FocusListener.focusLostAdapter(event -> changes.pause()));
        drawn = Optional.of(new Drawn(table, new Said(all -> {
            form.show(all);
            page.fit();
        }), code, typing, buttons(area, mnemonics, table, code),
                Buttons.in(area, mnemonics).with("codes.verify", VerifyDialog.OFFER, tools::verify)));
        table.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> selected()));
        table.control().addSelectionListener(
                SelectionListener.widgetDefaultSelectedAdapter(event -> code.setFocus()));
        return page.control();
    }

    @Override
    public void show(Shown shown) {
        drawn.ifPresent(now -> {
            now.table().show(shown.profile().map(PbxProfile::codes).orElse(List.of()).stream()
                    .map(code -> CodeRow.of(code, shown)).toList());
            boolean possible = now.table().selected().isPresent() && !shown.readOnly();
            now.code().setEditable(possible);
            now.buttons().forEach(button -> button.setEnabled(possible));
            now.verify().setEnabled(!now.table().rows().isEmpty() && !shown.readOnly());
            edit(now);
        });
    }

    private List<Button> buttons(Composite area, Mnemonics mnemonics, CodeTable table,
            org.eclipse.swt.widgets.Text code) {
        Buttons tools = Buttons.in(area, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(area, 50), SWT.DEFAULT)
                .applyTo(tools.area());
        return List.of(
                tools.with("codes.number", new Text("<NUMBER> einfügen", "Insert <NUMBER>"),
                        () -> insert(code, "<NUMBER>")),
                tools.with("codes.seconds", new Text("<SECONDS> einfügen", "Insert <SECONDS>"),
                        () -> insert(code, "<SECONDS>")),
                tools.with("codes.reset", new Text("Auf Vorschlag zurücksetzen", "Reset to proposal"),
                        () -> reset(table.selected().stream().toList())),
                tools.with("codes.resetAll", new Text("Alle zurücksetzen", "Reset all"), () -> reset(table.rows())));
    }

    private static void edit(Drawn now) {
        Optional<CodeRow> row = now.table().selected();
        String value = row.map(CodeRow::value).orElse("");
        now.typing().during(() -> {
            if (!now.code().getText().equals(value)) {
                now.code().setText(value);
            }
        });
        now.form().say(row.map(CodeRow::troubles).orElse(List.of()).stream().map(trouble -> trouble.at(FIELD))
                .toList());
    }

    private void selected() {
        changes.pause();
        drawn.ifPresent(now -> {
            now.table().selected().ifPresent(row -> new FieldWords(row.setting()).in(help));
            edit(now);
        });
    }

    private static void insert(org.eclipse.swt.widgets.Text code, String place) {
        code.insert(place);
        code.setFocus();
        code.setSelection(code.getCaretPosition());
    }

    private void reset(List<CodeRow> rows) {
        changes.step("codes", edit -> {
            GroupEdit reset = edit;
            for (CodeRow row : rows) {
                reset = reset.with(row.setting(), row.setting().preset());
            }
            return reset;
        });
    }
}
