package org.linewright.workbench.simulator.editor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.linewright.core.Text;
import org.linewright.simulator.box.VoiceBox;
import org.linewright.simulator.feature.RouteId;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Column;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Widths;

/** The voice boxes with messages. */
final class BoxTable {

    private final Table table;
    private Map<RouteId, VoiceBox> shown = Map.of();

    BoxTable(Composite parent) {
        this.table = AccessibleName.on(Ids.named("boxes.table",
                new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER)),
                new Text("Anrufbeantworter", "Voice boxes"));
        table.setHeaderVisible(true);
        Column.of(table, new Text("Route", "Route"), 12);
        Column.of(table, new Text("Neu", "New"), 7);
        Column.of(table, new Text("Alle", "All"), 7);
        Column.of(table, new Text("Zuletzt von", "Last from"), 18);
        Widths.of("org.linewright.workbench.simulator").on(table);
    }

    Table control() {
        return table;
    }

    boolean empty() {
        return shown.isEmpty();
    }

    void show(Map<RouteId, VoiceBox> boxes) {
        if (boxes.equals(shown)) {
            return;
        }
        shown = boxes;
        List<RouteId> routes = new ArrayList<>(boxes.keySet());
        routes.sort(Comparator.comparing(RouteId::domain).thenComparing(RouteId::toString));
        table.setItemCount(routes.size());
        for (int place = 0; place < routes.size(); place++) {
            VoiceBox box = boxes.get(routes.get(place));
            table.getItem(place)
                    .setText(new String[]{ routes.get(place).toString(), String.valueOf(box.fresh()),
                            String.valueOf(box.messages().size()), who(box.messages().getLast().caller()) });
        }
    }

    /** Name and number out of {@code "Anna" <sip:22@example>}. */
    private static String who(String caller) {
        return caller.replaceFirst("^\"?([^\"<]*)\"?\\s*<sip:([^@>]+).*$", "$1 $2").strip();
    }
}
