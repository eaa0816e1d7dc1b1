package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** <em>Erweiterte Einstellungen</em>: names and values, one pair in a row. */
final class ExtrasRows {

    private record Row(Text key, Text value) {

        String words() {
            String name = key.getText().strip();
            String content = value.getText().strip();
            return name.isEmpty() && content.isEmpty() ? "" : name + "=" + content;
        }
    }

    private final Composite area;
    private final Composite pairs;
    private final Runnable changed;
    private final List<Row> rows = new ArrayList<>();
    private boolean showing;

    /** @param changed after every key */
    ExtrasRows(Composite parent, Mnemonics mnemonics, Runnable changed) {
        this.changed = changed;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        Look.heading(new Label(area, SWT.NONE))
                .setText(Words.of("Erweiterte Einstellungen", "Extended settings"));
        this.pairs = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(Look.GAP, Look.SMALL).applyTo(pairs);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(pairs);
        Button add = Ids.named("extras.add", new Button(area, SWT.PUSH));
        add.setText(mnemonics.on(Words.of("Einstellung hinzufügen", "Add setting")));
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> add()));
        GridDataFactory.swtDefaults().applyTo(add);
    }

    Control control() {
        return area;
    }

    /** One line for each pair: {@code name=value}. */
    String words() {
        return rows.stream().map(Row::words).filter(words -> !words.isEmpty()).collect(Collectors.joining("\n"));
    }

    void show(String words) {
        if (words.equals(words())) {
            return;
        }
        showing = true;
        for (Control child : pairs.getChildren()) {
            child.dispose();
        }
        rows.clear();
        words.lines().forEach(line -> row(line.substring(0, Math.max(0, line.indexOf('='))),
                line.substring(line.indexOf('=') + 1)));
        showing = false;
        area.requestLayout();
    }

    private void add() {
        row("", "").key().setFocus();
        area.requestLayout();
        changed.run();
    }

    private Row row(String key, String value) {
        Row row = new Row(text("extras.key", new org.linewright.core.Text("Name", "Name"), key),
                text("extras.value", new org.linewright.core.Text("Wert", "Value"), value));
        Button remove = Ids.named("extras.remove", new Button(pairs, SWT.PUSH));
        remove.setText(Words.of("Entfernen", "Remove"));
        remove.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> remove(row, remove)));
        rows.add(row);
        return row;
    }

    private void remove(Row row, Button button) {
        rows.remove(row);
        row.key().dispose();
        row.value().dispose();
        button.dispose();
        area.requestLayout();
        changed.run();
    }

    private Text text(String id, org.linewright.core.Text name, String words) {
        Text text = Ids.named(id, new Text(pairs, SWT.BORDER | SWT.SINGLE));
        text.getAccessible().addAccessibleListener(new Named(name));
        text.setMessage(Words.of(name));
        text.setText(words);
        text.addListener(SWT.Modify, event -> tell());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .hint(Look.characters(text, 12), SWT.DEFAULT).applyTo(text);
        return text;
    }

    private void tell() {
        if (!showing) {
            changed.run();
        }
    }
}
