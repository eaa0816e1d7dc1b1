package org.linewright.workbench.softphone.view;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.linewright.core.Text;
import org.linewright.lines.CallReport.Stage;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Clock;
import org.linewright.workbench.softphone.phone.Columns;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Remembering;

/** The calls there are, and how long each lasts. */
final class CallsPane {

    static final Text NAME = new Text("Gespräche", "Current calls");
    private static final int DURATION = 2;
    private static final int ROWS = 3;

    private final Composite area;
    private final Table table;
    private List<PhoneCall> calls = List.of();

    CallsPane(Composite parent, Remembering remembering) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        this.table = AccessibleName.on(Ids.named("softphone.calls",
                new Table(area, SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER)), NAME);
        table.setHeaderVisible(true);
        Columns columns = new Columns(table, remembering, "calls");
        columns.add("partner", new Text("Gegenseite", "Other side"), 20);
        columns.add("state", new Text("Zustand", "State"), 14);
        columns.add("duration", new Text("Dauer", "Time"), 8);
        columns.add("line", new Text("Leitung", "Line"), 10);
        columns.add("direction", new Text("Richtung", "Direction"), 11);
        GridDataFactory.fillDefaults().grab(true, true).hint(Look.characters(table, 30),
                table.getHeaderHeight() + ROWS * table.getItemHeight() + Look.GAP).applyTo(table);
    }

    Control control() {
        return area;
    }

    Table table() {
        return table;
    }

    /** @param changed told when a person selects another call */
    void listen(Runnable changed) {
        table.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
    }

    /** @param messages shows what went over the wire for a call */
    void offer(Consumer<PhoneCall> messages) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fitting().chosen().stream().findFirst().ifPresent(call -> {
            Action action = new Action(Words.of("&Nachrichten zeigen", "Show &messages"), Icon.SUPPORT.descriptor()) {
                @Override
                public void run() {
                    messages.accept(call);
                }
            };
            action.setId("messages");
            menu.add(action);
        }));
        table.setMenu(menu.createContextMenu(table));
    }

    Fitting fitting() {
        return new Fitting(calls, Arrays.stream(table.getSelectionIndices())
                .filter(place -> place < calls.size())
                .mapToObj(calls::get)
                .toList());
    }

    /** Shows these; what is selected stays so. */
    void show(List<PhoneCall> now) {
        List<PhoneCall> chosen = fitting().chosen();
        calls = now;
        table.setRedraw(false);
        table.setItemCount(now.size());
        for (int row = 0; row < now.size(); row++) {
            fill(table.getItem(row), now.get(row));
        }
        table.deselectAll();
        for (int row = 0; row < now.size(); row++) {
            PhoneCall call = now.get(row);
            if (chosen.stream().anyMatch(one -> one.call() == call.call())) {
                table.select(row);
            }
        }
        table.setRedraw(true);
        tick();
    }

    /** Another second has gone. */
    void tick() {
        Instant now = Instant.now();
        for (int row = 0; row < calls.size(); row++) {
            table.getItem(row).setText(DURATION, Clock.of(calls.get(row).lasts(now)));
        }
    }

    private static void fill(TableItem item, PhoneCall call) {
        item.setText(new String[]{ Words.of(call.partner()), Words.of(call.state()), item.getText(DURATION),
                call.line().user(), Words.of(PhoneCall.direction(call.report().outgoing())) });
        item.setImage(icon(call).image());
    }

    private static Icon icon(PhoneCall call) {
        return call.held()
                ? Icon.LINE_OFF
                : call.report().stage() == Stage.TALKING ? Icon.LINE_UP : Icon.LINE_WAITING;
    }
}
