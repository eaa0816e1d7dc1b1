package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.setup.GroupDraft;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The ring groups of a route, in the order in which they ring. */
final class GroupRows {

    private record Row(Form form, org.eclipse.swt.widgets.Text name, org.eclipse.swt.widgets.Text time,
            org.eclipse.swt.widgets.Text accounts, org.eclipse.swt.widgets.Text teams) {

        GroupDraft draft() {
            return new GroupDraft(name.getText(), time.getText(), accounts.getText(), teams.getText());
        }
    }

    private final Composite area;
    private final BiConsumer<List<GroupDraft>, String> changed;
    private final List<Row> rows = new ArrayList<>();
    private boolean showing;

    /** @param changed told what stands there now, and the field that was typed into; empty when it was no typing */
    GroupRows(Composite parent, BiConsumer<List<GroupDraft>, String> changed) {
        this.area = new Composite(parent, SWT.NONE);
        this.changed = changed;
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
    }

    Control control() {
        return area;
    }

    void show(List<GroupDraft> groups) {
        showing = true;
        if (groups.size() != rows.size()) {
            draw(groups.size());
        }
        for (int place = 0; place < groups.size(); place++) {
            put(rows.get(place).name(), groups.get(place).name());
            put(rows.get(place).time(), groups.get(place).time());
            put(rows.get(place).accounts(), groups.get(place).accounts());
            put(rows.get(place).teams(), groups.get(place).teams());
        }
        showing = false;
    }

    /** Shows what is wrong with each; they are asked for by their fields, such as {@code groups.1.name}. */
    void say(List<Trouble> troubles) {
        for (int place = 0; place < rows.size(); place++) {
            String at = "groups." + (place + 1) + ".";
            rows.get(place).form().show(troubles.stream().filter(one -> one.field().startsWith(at)).toList());
        }
    }

    void focusLast() {
        rows.getLast().name().setFocus();
    }

    private void draw(int count) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        rows.clear();
        for (int place = 0; place < count; place++) {
            rows.add(row(place, count));
        }
    }

    private Row row(int place, int count) {
        String at = "groups." + (place + 1) + ".";
        Composite block = Ids.named("group." + (place + 1), new Composite(area, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(block);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
        Label title = Look.heading(new Label(block, SWT.NONE));
        title.setText(Words.of("Klingelgruppe {0}", "Ring group {0}", place + 1));
        Mnemonics mnemonics = new Mnemonics();
        Form form = Form.in(block, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        Row row = new Row(form, form.text(at + "name", new Text("Name *", "Name *")),
                form.text(at + "time", new Text("Klingeldauer (s) *", "Ring time (s) *"), 8),
                form.text(at + "accounts", new Text("Accounts", "Accounts")),
                form.text(at + "teams", new Text("Teams", "Teams")));
        row.accounts().setMessage(Words.of("mehrere mit Komma", "several with commas"));
        listen(row.name(), at + "name");
        listen(row.time(), at + "time");
        row.teams().setMessage(Words.of("mehrere mit Komma", "several with commas"));
        listen(row.accounts(), at + "accounts");
        listen(row.teams(), at + "teams");
        Buttons buttons = new Buttons(block, mnemonics);
        buttons.add(at + "up", new Text("Früher", "Earlier"), () -> move(place, -1)).setEnabled(place > 0);
        buttons.add(at + "down", new Text("Später", "Later"), () -> move(place, 1)).setEnabled(place < count - 1);
        buttons.add(at + "remove", new Text("Gruppe entfernen", "Remove group"), () -> remove(place));
        return row;
    }

    private void listen(org.eclipse.swt.widgets.Text text, String field) {
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                changed.accept(drafts(), field);
            }
        });
    }

    private void move(int place, int by) {
        List<GroupDraft> groups = new ArrayList<>(drafts());
        groups.add(place + by, groups.remove(place));
        changed.accept(groups, "");
    }

    private void remove(int place) {
        List<GroupDraft> groups = new ArrayList<>(drafts());
        groups.remove(place);
        changed.accept(groups, "");
    }

    private List<GroupDraft> drafts() {
        return rows.stream().map(Row::draft).toList();
    }

    private static void put(org.eclipse.swt.widgets.Text text, String words) {
        if (!text.getText().equals(words)) {
            text.setText(words);
        }
    }
}
