package org.linewright.workbench.internal.navigator;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.DriverListing;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.Node;
import org.linewright.workbench.screen.Node.NodeAction;

/** The line groups with their lines, as they stand now. */
final class GroupNodes {

    /** The same for the same line, so that its node is drawn again only when the line is doing otherwise. */
    private record Retry(Desk desk, LineId line) implements Runnable {
        @Override
        public void run() {
            desk.retry(line);
        }
    }

    /** More lines than this are not listed: the editor and the view of all lines have tables for them. */
    private static final int MANY = 100;

    private final Desk desk;

    GroupNodes(Desk desk) {
        this.desk = desk;
    }

    Node top(Snapshot now) {
        List<Node> groups = now.configuration().groups().values().stream().map(group -> node(now, group)).toList();
        Node top = Node.of("groups", new Text("Leitungsgruppen", "Line groups"), Icon.GROUP).making("group")
                .with(groups);
        return groups.isEmpty() ? top.saying(new Text("noch keine", "none yet")) : top;
    }

    private Node node(Snapshot now, LineGroup group) {
        return Node.of(group.id().value(), Text.same(group.name()), icon(now, group))
                .saying(words(now, group))
                .opening("group", group.id().value())
                .with(lines(now, group));
    }

    private List<Node> lines(Snapshot now, LineGroup group) {
        Stream<Node> first = group.lines().stream().limit(MANY).map(line -> node(now, group, line));
        int more = group.lines().size() - MANY;
        return more <= 0
                ? first.toList()
                : Stream.concat(first, Stream.of(Node.of("…", Text.of("… und {0} weitere", "… and {0} more", more),
                        Icon.NOTE).opening("group", group.id().value()))).toList();
    }

    private static Icon icon(Snapshot now, LineGroup group) {
        if (!now.running() || group.enabledLines() == 0) {
            return Icon.GROUP;
        }
        long up = now.registered(group);
        boolean whole = up == group.enabledLines() && now.unreachable(group) == 0;
        return whole ? Icon.GROUP_UP : up == 0 ? Icon.GROUP_DOWN : Icon.GROUP_PARTLY;
    }

    private static Text words(Snapshot now, LineGroup group) {
        if (now.drivers().stream().map(DriverListing::id).noneMatch(group.driver()::equals)) {
            return Text.of("Treiber «{0}» fehlt", "driver “{0}” is missing", group.driver());
        }
        if (now.running() && now.unreachable(group) > 0) {
            return Text.of("{0} von {1} angemeldet, {2} nicht erreichbar", "{0} of {1} registered, {2} not reachable",
                    now.registered(group), group.enabledLines(), now.unreachable(group));
        }
        return now.running()
                ? Text.of("{0} von {1} angemeldet", "{0} of {1} registered", now.registered(group),
                        group.enabledLines())
                : Text.of("{0} Leitungen", "{0} lines", group.lines().size());
    }

    private Node node(Snapshot now, LineGroup group, Line line) {
        LineId id = new LineId(group.id(), line.user());
        Node node = Node.of(line.user(), Text.same(line.user()), icon(now, id)).opening("group", group.id().value());
        return now.status(id)
                .map(status -> node.saying(status.label())
                        .offering(new NodeAction("retry", new Text("Jetzt anmelden", "Register now"), Icon.RETRY,
                                new Retry(desk, id))))
                .orElse(node);
    }

    private static Icon icon(Snapshot now, LineId line) {
        return now.status(line).map(status -> switch (status.state()) {
            case REGISTERED -> status.unreachable() ? Icon.LINE_UNREACHED : Icon.LINE_UP;
            case WAITING, REGISTERING, LEAVING -> Icon.LINE_WAITING;
            case RETRYING, REFUSED -> Icon.LINE_DOWN;
            case STOPPED -> Icon.LINE_OFF;
        }).orElse(Icon.LINE_OFF);
    }
}
