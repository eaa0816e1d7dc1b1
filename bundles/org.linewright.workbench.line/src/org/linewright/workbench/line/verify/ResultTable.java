package org.linewright.workbench.line.verify;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.operations.verify.VerifiedCode.Verdict;
import org.linewright.pbx.OfferedCode;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/** The codes in rows: before, what will be tried; afterwards, what came of each, by an icon and in words. */
final class ResultTable {

    private static final int RESULT = 2;
    private static final int REASON = 3;
    private static final Text RUNNING = new Text("wird geprüft …", "being tried …");

    private final TablePane table;
    private final Label why;
    private int known;

    ResultTable(Composite parent) {
        this.table = new TablePane(parent, "verify.table", new Text("Ergebnis je Kurzwahlcode",
                "Result of each feature code"), SWT.SINGLE, new Text("Funktion", "Function"),
                new Text("Code", "Code"), new Text("Ergebnis", "Result"), new Text("Warum", "Why"))
                .wide(List.of(54, 30, 20, 40));
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Look.characters(table.control(), 90), table.control().getItemHeight() * 8)
                .applyTo(table.control());
        this.why = Ids.named("verify.why", new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(why, 60), Look.lines(why, 2))
                .applyTo(why);
        table.control().addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> explain()));
    }

    /** What will be tried. */
    void show(List<OfferedCode> codes) {
        known = 0;
        table.control().removeAll();
        codes.forEach(code -> table.row(code.label(), Text.same(code.template().text()), Text.same("–")));
    }

    int rows() {
        return table.control().getItemCount();
    }

    /** How many are known. */
    int known() {
        return known;
    }

    /** Whether any are left; the next one is being tried then. */
    void begin() {
        if (known < rows()) {
            TableItem next = table.control().getItem(known);
            next.setText(RESULT, Words.of(RUNNING));
            table.control().showItem(next);
        }
    }

    /** The next row is known. */
    void told(VerifiedCode row) {
        TableItem item = table.control().getItem(known++);
        item.setText(1, Words.of(row.code()));
        item.setText(RESULT, Words.of(row.verdict().label()));
        item.setText(REASON, row.reason().map(Words::of).orElse(""));
        item.setImage(RESULT, icon(row.verdict()));
        explain();
    }

    /** Says all about the selected row; a column is too narrow for it. */
    private void explain() {
        why.setText(Stream.of(table.control().getSelection())
                .map(item -> item.getText(REASON))
                .map(Words::plain)
                .findFirst()
                .orElse(""));
    }

    private static Image icon(Verdict verdict) {
        return (switch (verdict) {
            case VERIFIED -> Icon.DONE;
            case NOT_VERIFIED -> Icon.ERROR;
            case NOT_TRIED -> Icon.NOTE;
        }).image();
    }
}
