package org.linewright.workbench.location.trace;

import java.util.List;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.InFront;
import org.linewright.workbench.kit.NumberAim;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.ViewContent;

/** What the rules of a location make of one number, of many, and what leads to a number. */
final class TraceView implements ViewContent {

    private static final EmptyState OPENING = EmptyState.saying(Icon.LOCATION,
            new Text("Die Konfiguration wird geöffnet …", "The configuration is being opened …"));
    private static final EmptyState EMPTY = EmptyState.saying(Icon.LOCATION,
            new Text("Hier sehen Sie, was die Wahlregeln eines Standorts aus einer Nummer machen. Es gibt noch "
                    + "keinen Standort.",
                    "Here you see what the dial rules of a location make of a number. There is no location yet."));

    private final InFront front;
    private final TraceTabs tabs;
    private final Composite empty;
    private final Composite opening;
    private List<Watch> watching = List.of();

    TraceView(Composite parent, NumberPlans plans, OnDisplay onDisplay, RuleOpening rules, TraceMemory memory) {
        this.front = new InFront(parent);
        this.opening = OPENING.in(front.area());
        this.empty = EMPTY.offering(new Text("Standort einrichten", "Set up a location"),
                () -> rules.stage().wizard("location.new")).in(front.area());
        this.tabs = new TraceTabs(front.area(), plans, onDisplay, rules, memory).started();
    }

    void start(Desk desk, NumberAim aim) {
        watching = List.of(desk.watch(now -> {
            take(now);
            aimed(aim);
        }), aim.watch(() -> aimed(aim)));
    }

    @Override
    public void focus() {
        if (front.is(tabs.control())) {
            tabs.focus();
        } else {
            front.area().setFocus();
        }
    }

    @Override
    public void close() {
        watching.forEach(Watch::close);
        watching = List.of();
        tabs.close();
    }

    private void aimed(NumberAim aim) {
        if (front.is(tabs.control())) {
            aim.take().ifPresent(tabs::follow);
        }
    }

    private void take(Snapshot now) {
        if (!front.area().isDisposed()) {
            front.show(now.current().isEmpty()
                    ? opening
                    : now.configuration().locations().isEmpty() ? empty : tabs.control());
            tabs.show(now.configuration());
        }
    }
}
