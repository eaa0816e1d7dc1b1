package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Way;
import org.linewright.numbers.NumberPlans;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.NumberAim;
import org.linewright.workbench.kit.OnDisplay;

/** The questions that can be asked, one of them in front, about the same location and the same mode. */
final class TraceTabs {

    private final TraceMemory memory;
    private final Composite page;
    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final TabSwitch places;
    private final ChoiceBar choice;
    private final OneNumberTab one;
    private final List<TraceTab> tabs;
    private Optional<TraceTab> front = Optional.empty();

    TraceTabs(Composite parent, NumberPlans plans, OnDisplay onDisplay, RuleOpening rules, TraceMemory memory) {
        Mnemonics mnemonics = new Mnemonics();
        this.memory = memory;
        this.page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        Composite bar = wrapping(page);
        this.places = new TabSwitch(bar, mnemonics,
                List.of(TraceTab.Name.ONE, TraceTab.Name.LIST, TraceTab.Name.REACH), this::turn);
        this.choice = new ChoiceBar(bar, mnemonics, memory);
        this.area = new Composite(page, SWT.NONE);
        area.setLayout(stack);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        this.one = new OneNumberTab(area, mnemonics.branch(), plans, onDisplay, rules).started();
        ListTab list = new ListTab(area, mnemonics.branch(), plans, onDisplay,
                new NumberFiles(onDisplay, rules.stage().shell()), memory, this::follow).started();
        ReachTab reach = new ReachTab(area, mnemonics.branch(), plans, onDisplay, rules, list::typed, this::follow)
                .started();
        this.tabs = List.of(one, list, reach);
    }

    TraceTabs started() {
        choice.listen(this::ask);
        turn(Math.clamp(memory.tab(), 0, tabs.size() - 1));
        return this;
    }

    Control control() {
        return page;
    }

    void show(Configuration now) {
        if (choice.show(now)) {
            ask();
        }
    }

    /** This number step by step, as it is dialled at its location. */
    void follow(NumberAim.Target wanted) {
        choice.choose(wanted.location(), Way.DIAL);
        follow(wanted.number());
    }

    void focus() {
        front.ifPresent(TraceTab::focus);
    }

    void close() {
        tabs.forEach(TraceTab::close);
        memory.write();
    }

    private void ask() {
        choice.chosen().ifPresent(chosen -> front.ifPresent(tab -> tab.ask(chosen)));
    }

    private void turn(int place) {
        memory.tab(place);
        places.select(place);
        front = Optional.of(tabs.get(place));
        stack.topControl = tabs.get(place).control();
        area.layout();
        ask();
    }

    /** This number step by step. */
    private void follow(String typed) {
        one.follow(typed);
        turn(tabs.indexOf(one));
        one.focus();
    }

    private static Composite wrapping(Composite page) {
        Composite bar = new Composite(page, SWT.NONE);
        RowLayout rows = new RowLayout(SWT.HORIZONTAL);
        rows.center = true;
        rows.spacing = Look.GAP;
        rows.marginLeft = Look.GAP;
        rows.marginRight = Look.GAP;
        bar.setLayout(rows);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(bar, 40), SWT.DEFAULT).applyTo(bar);
        return bar;
    }
}
