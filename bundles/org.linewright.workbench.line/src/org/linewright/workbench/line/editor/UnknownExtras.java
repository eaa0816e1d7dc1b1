package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;
import org.linewright.workbench.kit.TablePane;
import org.linewright.workbench.kit.Words;

/** Settings that the driver does not know: kept, marked, and a person's to change or remove. */
final class UnknownExtras implements PageSection {

    private static final Text HEADING = new Text("Angaben, die der Treiber nicht kennt",
            "Settings that the driver does not know");

    private final Changes changes;
    private Optional<Drawn> drawn = Optional.empty();

    private boolean locked;

    private record Drawn(Table table, Button add, Button change, Button remove) {
    }

    UnknownExtras(Changes changes) {
        this.changes = changes;
    }

    @Override
    public Control draw(Composite parent, Mnemonics mnemonics, Runnable resized) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        Label heading = Look.heading(new Label(area, SWT.NONE));
        heading.setText(Words.of(HEADING));
        Table table = new TablePane(area, "extras.unknown", HEADING, SWT.SINGLE, Text.same("Name"),
                new Text("Wert", "Value"), new Text("Hinweis", "Note")).wide(List.of(24, 24, 30)).control();
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Look.characters(table, 40), table.getItemHeight() * 5 + table.getHeaderHeight()).applyTo(table);
        Buttons buttons = Buttons.in(area, mnemonics);
        Button add = buttons.with("extras.add", new Text("Angabe hinzufügen …", "Add setting …"),
                () -> ask(area.getShell(), "", ""));
        Button change = buttons.with("extras.change", new Text("Ändern …", "Change …"), () -> selected(table)
                .ifPresent(item -> ask(area.getShell(), item.getText(0), item.getText(1))));
        Button remove = buttons.with("extras.remove", new Text("Entfernen", "Remove"),
                () -> selected(table).ifPresent(item -> set(item.getText(0), item.getText(0), "")));
        drawn = Optional.of(new Drawn(table, add, change, remove));
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> buttons()));
        table.addSelectionListener(SelectionListener.widgetDefaultSelectedAdapter(event -> selected(table)
                .filter(item -> !locked)
                .ifPresent(item -> ask(area.getShell(), item.getText(0), item.getText(1)))));
        return area;
    }

    @Override
    public void show(Shown shown) {
        locked = shown.readOnly();
        drawn.filter(now -> !now.table().isDisposed()).ifPresent(now -> {
            Map<String, String> unknown = new TreeMap<>(shown.group().extras());
            unknown.keySet().removeIf(name -> shown.profile().filter(one -> one.field(Keys.extra(name)).isPresent())
                    .isPresent());
            now.table().setItemCount(unknown.size());
            int row = 0;
            for (Map.Entry<String, String> one : unknown.entrySet()) {
                TableItem item = now.table().getItem(row++);
                item.setText(new String[]{ one.getKey(), one.getValue(),
                        Words.of("unbekannt, bleibt erhalten", "unknown, is kept") });
                item.setImage(2, Icon.NOTE.image());
            }
            buttons();
        });
    }

    @Override
    public void focused(Setting field) {
        drawn.ifPresent(now -> now.table().deselectAll());
        buttons();
    }

    private void buttons() {
        drawn.ifPresent(now -> {
            now.add().setEnabled(!locked);
            List.of(now.change(), now.remove())
                    .forEach(button -> button.setEnabled(!locked && now.table().getSelectionIndex() >= 0));
        });
    }

    private void ask(Shell shell, String name, String value) {
        String[] typed = { name, value };
        boolean agreed = new PaneDialog(shell, "extra", new Text("Weitere Angabe", "Further setting"),
                new Text("Name und Wert stehen so in der Datei der Leitungsgruppe.",
                        "Name and value stand like this in the file of the line group."),
                (parent, mnemonics, ready) -> {
                    Form form = Form.in(parent, mnemonics);
                    org.eclipse.swt.widgets.Text key = form.text("extra.name", new Text("Name", "Name"));
                    org.eclipse.swt.widgets.Text words = form.text("extra.value", new Text("Wert", "Value"));
                    key.setText(name);
                    words.setText(value);
                    ready.ready(!name.isBlank() && !value.isBlank());
                    Runnable look = () -> {
                        typed[0] = key.getText().strip();
                        typed[1] = words.getText().strip();
                        ready.ready(typed[0].matches("[A-Za-z0-9._-]+") && !typed[1].isEmpty());
                    };
                    key.addModifyListener(event -> look.run());
                    words.addModifyListener(event -> look.run());
                    return form.control();
                }, Optional.of(new Text("Übernehmen", "Apply")), 60, 0).agreed();
        if (agreed) {
            set(name, typed[0], typed[1]);
        }
    }

    private void set(String old, String name, String value) {
        changes.step("extras", edit -> {
            LineGroup group = edit.group();
            Map<String, String> extras = new TreeMap<>(group.extras());
            extras.remove(old);
            extras.remove(name);
            if (!value.isEmpty()) {
                extras.put(name, value);
            }
            return edit.with(group.withExtras(extras));
        });
    }

    private static Optional<TableItem> selected(Table table) {
        return table.getSelectionIndex() < 0 ? Optional.empty() : Optional.of(table.getSelection()[0]);
    }
}
