package org.linewright.workbench.line.trial;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** Every message of a trial, and the text of the selected one. */
final class MessagesPane {

    private static final org.linewright.core.Text MESSAGES = new org.linewright.core.Text("SIP-Nachrichten",
            "SIP messages");

    private final SashForm sash;
    private final Table table;
    private final Text text;
    private Optional<TrialSheet> shown = Optional.empty();

    MessagesPane(Composite parent) {
        this.sash = new SashForm(parent, SWT.VERTICAL);
        this.table = AccessibleName.on(
                Ids.named("trial.messages", new Table(sash, SWT.BORDER | SWT.FULL_SELECTION | SWT.SINGLE)), MESSAGES);
        this.text = AccessibleName.on(Ids.named("trial.message",
                new Text(sash, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.H_SCROLL)), MESSAGES);
        draw();
    }

    Control control() {
        return sash;
    }

    void clear() {
        shown = Optional.empty();
        table.removeAll();
        text.setText("");
    }

    /** Shows the messages that came since; the first one is selected by itself. */
    void show(TrialSheet sheet) {
        shown = Optional.of(sheet);
        List<TrialSheet.Row> rows = sheet.rows();
        for (TrialSheet.Row row : rows.subList(Math.min(table.getItemCount(), rows.size()), rows.size())) {
            new TableItem(table, SWT.NONE).setText(new String[]{ row.time(), Words.of(row.way()), row.line(),
                    row.peer() });
        }
        if (table.getSelectionIndex() < 0 && table.getItemCount() > 0) {
            table.select(0);
            message();
        }
    }

    private void message() {
        shown.map(sheet -> sheet.report().messages().get(table.getSelectionIndex()).text()).ifPresent(text::setText);
    }

    private void draw() {
        table.setHeaderVisible(true);
        Column.of(table, new org.linewright.core.Text("Zeit", "Time"), 14);
        Column.of(table, new org.linewright.core.Text("Richtung", "Direction"), 14);
        Column.of(table, MESSAGES, 42);
        Column.of(table, new org.linewright.core.Text("Gegenstelle", "Peer"), 24);
        text.setFont(JFaceResources.getTextFont());
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> message()));
        sash.setWeights(2, 3);
    }
}
