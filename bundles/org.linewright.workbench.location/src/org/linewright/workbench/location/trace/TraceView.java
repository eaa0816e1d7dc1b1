package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewContent;

/** What the rules of a location make of one number, of many, and what leads to a number. */
final class TraceView implements ViewContent {

    private static final EmptyState OPENING = EmptyState.saying(Icon.LOCATION,
            new Text("Die Konfiguration wird geöffnet …", "The configuration is being opened …"));

    private final TraceMemory memory;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final Composite page;
    private final Composite empty;
    private final Composite opening;
    private final ChoiceBar choice;
    private final CTabFolder folder;
    private final OneNumberTab one;
    private final List<TraceTab> tabs;
    private Optional<Watch> watching = Optional.empty();

    TraceView(Composite parent, Stage stage, NumberPlans plans, OnDisplay onDisplay, RuleOpening rules,
            TraceMemory memory) {
        Mnemonics mnemonics = new Mnemonics();
        this.memory = memory;
        this.area = new Composite(parent, SWT.NONE);
        area.setLayout(stack);
        this.page = new Composite(area, SWT.NONE);
        this.opening = OPENING.in(area);
        this.empty = EmptyState.saying(Icon.LOCATION,
                new Text("Hier sehen Sie, was die Wahlregeln eines Standorts aus einer Nummer machen. Es gibt noch "
                        + "keinen Standort.",
                        "Here you see what the dial rules of a location make of a number. There is no location yet."))
                .offering(new Text("Standort einrichten", "Set up a location"), () -> stage.wizard("location.new"))
                .in(area);
        this.choice = new ChoiceBar(page, mnemonics, memory);
        this.folder = Ids.named("trace.tabs", new CTabFolder(page, SWT.TOP | SWT.FLAT));
        this.one = new OneNumberTab(folder, mnemonics.branch(), plans, onDisplay, rules).started();
        ListTab list = new ListTab(folder, mnemonics.branch(), plans, onDisplay,
                new NumberFiles(onDisplay, stage.shell()), memory, this::follow).started();
        ReachTab reach = new ReachTab(folder, mnemonics.branch(), plans, onDisplay, rules, list::typed, this::follow)
                .started();
        this.tabs = List.of(one, list, reach);
    }

    void start(Desk desk) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        GridDataFactory.fillDefaults().grab(true, false).indent(Look.GAP, Look.GAP).applyTo(choice.control());
        GridDataFactory.fillDefaults().grab(true, true).indent(0, Look.SMALL).applyTo(folder);
        for (TraceTab tab : tabs) {
            CTabItem item = new CTabItem(folder, SWT.NONE);
            item.setText(Words.of(tab.label()));
            item.setControl(Look.as(Look.Role.PAGE, tab.control()));
        }
        folder.setSelection(Math.clamp(memory.tab(), 0, tabs.size() - 1));
        folder.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> turned()));
        choice.listen(this::ask);
        watching = Optional.of(desk.watch(this::take));
    }

    @Override
    public void focus() {
        if (stack.topControl == page) {
            front().focus();
        } else {
            area.setFocus();
        }
    }

    @Override
    public void close() {
        watching.ifPresent(Watch::close);
        watching = Optional.empty();
        tabs.forEach(TraceTab::close);
        memory.write();
    }

    private void take(Snapshot now) {
        if (!area.isDisposed()) {
            Composite front = now.current().isEmpty()
                    ? opening
                    : now.configuration().locations().isEmpty() ? empty : page;
            if (stack.topControl != front) {
                stack.topControl = front;
                area.layout(true, true);
            }
            if (choice.show(now.configuration())) {
                ask();
            }
        }
    }

    private void ask() {
        choice.chosen().ifPresent(front()::ask);
    }

    private void turned() {
        memory.tab(folder.getSelectionIndex());
        ask();
    }

    /** This number step by step. */
    private void follow(String typed) {
        one.follow(typed);
        folder.setSelection(tabs.indexOf(one));
        turned();
        one.focus();
    }

    private TraceTab front() {
        return tabs.get(folder.getSelectionIndex());
    }
}
