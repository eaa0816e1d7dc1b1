package org.linewright.workbench.line.view;

import java.util.List;
import java.util.function.Supplier;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.IMenuManager;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CarriedOut;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.TraceAim;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.codes.CodesDialog;
import org.linewright.workbench.line.rows.LineRow;
import org.linewright.workbench.line.rows.RowsAsText;
import org.linewright.workbench.line.rows.Switching;
import org.linewright.workbench.screen.Stage;

/** What can be done with the selected lines: by the context menu and by keys. */
final class LineActions {

    private final Desk desk;
    private final Stage stage;
    private final TraceAim aim;
    private final Supplier<List<LineRow>> selected;
    private final Supplier<RowsAsText> words;

    LineActions(Desk desk, Stage stage, TraceAim aim, Supplier<List<LineRow>> selected,
            Supplier<RowsAsText> words) {
        this.desk = desk;
        this.stage = stage;
        this.aim = aim;
        this.selected = selected;
        this.words = words;
    }

    void on(Table table) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(this::fill);
        table.setMenu(menu.createContextMenu(table));
        table.addListener(SWT.DefaultSelection, event -> open());
        table.addListener(SWT.KeyDown, this::key);
    }

    private void key(Event event) {
        boolean control = (event.stateMask & SWT.MOD1) != 0;
        if (event.keyCode == SWT.F5) {
            register();
        } else if (control && event.keyCode == 'c') {
            copy().run();
        } else if (control && event.keyCode == 'a') {
            ((Table) event.widget).selectAll();
        }
    }

    private void fill(IMenuManager menu) {
        List<LineRow> rows = selected.get();
        if (rows.isEmpty()) {
            return;
        }
        boolean changeable = !desk.now().readOnly();
        Switching start = new Switching(rows, true);
        Switching stop = new Switching(rows, false);
        menu.add(entry("register", new Text("&Jetzt anmelden\tF5", "&Register now\tF5"), Icon.RETRY,
                desk.now().running() && rows.stream().anyMatch(row -> row.line().enabled()), this::register));
        menu.add(entry("start", new Text("&Einschalten …", "S&witch on …"), Icon.LINE_UP,
                changeable && start.sensible(), () -> change(start)));
        menu.add(entry("stop", new Text("&Ausschalten …", "Switch o&ff …"), Icon.LINE_OFF,
                changeable && stop.sensible(), () -> change(stop)));
        menu.add(new Separator());
        menu.add(entry("open", new Text("Leitungsgruppe &öffnen\tEnter", "&Open line group\tEnter"), Icon.GROUP, true,
                this::open));
        menu.add(entry("codes", CodesDialog.OFFER, Icon.PHONE, rows.size() == 1,
                this::codes));
        menu.add(entry("messages", new Text("&Nachrichten zeigen", "Show &messages"), Icon.SUPPORT, rows.size() == 1,
                this::messages));
        menu.add(new Separator());
        menu.add(copy());
    }

    private void register() {
        selected.get().stream().filter(row -> row.line().enabled()).map(LineRow::id).forEach(desk::retry);
    }

    private void open() {
        selected.get().stream().findFirst().ifPresent(row -> stage.editor("group", row.group().id().value()));
    }

    private void codes() {
        selected.get()
                .stream()
                .findFirst()
                .ifPresent(row -> new CodesDialog(stage.shell(), desk, row.group(), row.id()).open());
    }

    private void messages() {
        selected.get()
                .stream()
                .findFirst()
                .map(row -> new TraceAim.Target.OfLine(row.group().addressOfRecord(row.line())))
                .ifPresent(target -> aim.open(stage, target));
    }

    private Action copy() {
        return new CopyAction(new Text("&Kopieren\tCtrl+C", "&Copy\tCtrl+C"), () -> words.get().of(selected.get()));
    }

    private void change(Switching switching) {
        Text what = switching.on()
                ? new Text("Leitungen einschalten", "Switch lines on")
                : new Text("Leitungen ausschalten", "Switch lines off");
        new CarriedOut(desk, stage.shell(), what).from(desk.plan(switching.wish()));
    }

    private static Action entry(String id, Text label, Icon icon, boolean enabled, Runnable run) {
        Action action = new Action(Words.of(label), icon.descriptor()) {
            @Override
            public void run() {
                run.run();
            }
        };
        action.setId(id);
        action.setEnabled(enabled);
        return action;
    }
}
