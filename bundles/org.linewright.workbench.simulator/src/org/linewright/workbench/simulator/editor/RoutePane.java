package org.linewright.workbench.simulator.editor;

import java.util.List;
import java.util.function.BiConsumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.RouteDraft;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** One route, and below it the numbers that all routes of the domain have in common. */
final class RoutePane {

    private final Section section;
    private final Button save;
    private final Button cancel;
    private final Composite routeArea;
    private final Label title;
    private final RouteForm route;
    private final NumberingForm numbers;

    RoutePane(Composite parent, Mnemonics mnemonics, RouteVerbs verbs, BiConsumer<RouteDraft, String> routeTyped,
            BiConsumer<NumberingDraft, String> numbersTyped) {
        this.section = new Section(parent, "route.pane");
        Buttons above = new Buttons(section.page(), mnemonics);
        this.save = above.add("routes.save", new Text("Speichern", "Save"), verbs::save);
        this.cancel = above.add("routes.cancel", new Text("Bearbeiten abbrechen", "Cancel editing"), verbs::cancel);
        this.routeArea = new Composite(section.page(), SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(routeArea);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(routeArea);
        this.title = Look.heading(Ids.named("route.title", new Label(routeArea, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(title, 20), SWT.DEFAULT).applyTo(title);
        this.route = new RouteForm(routeArea, mnemonics, routeTyped);
        section.heading(new Text("Rufnummern der Domäne", "Numbers of the domain"));
        this.numbers = new NumberingForm(section.page(), mnemonics, numbersTyped);
    }

    RouteForm route() {
        return route;
    }

    NumberingForm numbers() {
        return numbers;
    }

    /** @param accounts the names of the accounts that can be chosen */
    void show(NumberingDraft draft, int place, List<String> accounts) {
        numbers.show(draft);
        boolean any = place >= 0;
        ((GridData) routeArea.getLayoutData()).exclude = !any;
        routeArea.setVisible(any);
        if (any) {
            RouteDraft shown = draft.routes().get(place);
            title.setText(Words.plain(shown.number().isBlank()
                    ? Words.of("Route ohne Nummer", "Route without a number")
                    : Words.of("Route {0}", "Route {0}", shown.number())));
            route.show(shown, accounts);
        }
        section.fit();
    }

    /** Shows what is wrong: with the route of this place, and with the numbers of the domain. */
    void show(List<Trouble> troubles, int place) {
        String at = "routes." + (place + 1) + ".";
        route.show(troubles.stream()
                .filter(one -> one.field().startsWith(at))
                .map(one -> one.at(one.field().substring(at.length())))
                .toList());
        numbers.show(troubles.stream().filter(one -> !one.field().startsWith("routes.")).toList());
        section.fit();
    }

    void enable(boolean dirty) {
        save.setEnabled(dirty);
        cancel.setEnabled(dirty);
    }
}
