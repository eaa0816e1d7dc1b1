package org.linewright.workbench.kit;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.events.ControlListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.operations.GroupChange;
import org.linewright.operations.LocationChange;
import org.linewright.operations.Plan;

/** A plan in words: what comes, what changes, what goes, and what follows for the running lines. */
public final class PlanView {

    private static final int INDENT = 24;

    private final ScrolledComposite scroll;

    public PlanView(Composite parent) {
        this.scroll = Ids.named("plan", new ScrolledComposite(parent, SWT.V_SCROLL));
        scroll.setExpandHorizontal(true);
        scroll.setExpandVertical(true);
        scroll.addControlListener(ControlListener.controlResizedAdapter(event -> fit()));
    }

    public Control control() {
        return scroll;
    }

    /** Shows this plan and no other. */
    public void show(Plan plan) {
        for (Control child : scroll.getChildren()) {
            child.dispose();
        }
        Composite page = new Composite(scroll, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).margins(Look.GAP, Look.GAP)
                .applyTo(page);
        if (plan.empty()) {
            row(page, Icon.DONE,
                    new Text("Es ist schon alles, wie es sein soll.", "Everything is already as it should be."));
        }
        plan.defaults().forEach(change -> row(page, Icon.CHANGE, change.words()));
        plan.changes().forEach(change -> group(page, change));
        plan.locations().forEach(change -> location(page, change));
        if (!plan.wish().secrets().isEmpty()) {
            row(page, Icon.LOCK, Text.of("{0} Passwörter werden verschlüsselt aufbewahrt.",
                    "{0} passwords are kept encrypted.", plan.wish().secrets().size()));
        }
        if (!plan.wish().forgotten().isEmpty()) {
            row(page, Icon.LOCK, Text.of("{0} Passwörter werden nicht mehr gebraucht und gelöscht.",
                    "{0} passwords are no longer needed and are deleted.", plan.wish().forgotten().size()));
        }
        TroubleList troubles = new TroubleList(page);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(troubles.control());
        troubles.show(plan.troubles());
        scroll.setContent(page);
        fit();
    }

    /** As high as its words need at this width. */
    private void fit() {
        Optional.ofNullable(scroll.getContent()) // framework-driven null: nothing is shown yet
                .ifPresent(page -> scroll.setMinSize(0, page.computeSize(
                        Math.max(scroll.getClientArea().width, Look.characters(page, 40)), SWT.DEFAULT).y));
    }

    private static void group(Composite page, GroupChange change) {
        Look.heading(row(page, icon(change.kind()), switch (change.kind()) {
            case ADDED -> Text.of("Leitungsgruppe «{0}» kommt hinzu", "Line group “{0}” is added", change.name());
            case CHANGED -> Text.of("Leitungsgruppe «{0}» wird geändert", "Line group “{0}” is changed", change.name());
            case REMOVED -> Text.of("Leitungsgruppe «{0}» entfällt", "Line group “{0}” is removed", change.name());
        }));
        change.settings().forEach(setting -> below(page, setting.words()));
        names(page, new Text("Leitungen kommen hinzu", "Lines added"), change.added());
        names(page, new Text("Leitungen ändern sich", "Lines changed"), change.changed());
        names(page, new Text("Leitungen entfallen", "Lines removed"), change.removed());
        change.effects().forEach(effect -> below(page, Text.of("→ {0}", "→ {0}", effect)));
    }

    private static void location(Composite page, LocationChange change) {
        Look.heading(row(page, icon(change.kind()), switch (change.kind()) {
            case ADDED -> Text.of("Standort «{0}» kommt hinzu", "Location “{0}” is added", change.name());
            case CHANGED -> Text.of("Standort «{0}» wird geändert", "Location “{0}” is changed", change.name());
            case REMOVED -> Text.of("Standort «{0}» entfällt", "Location “{0}” is removed", change.name());
        }));
        change.settings().forEach(setting -> below(page, setting.words()));
        change.effects().forEach(effect -> below(page, Text.of("→ {0}", "→ {0}", effect)));
    }

    private static Icon icon(GroupChange.Kind kind) {
        return switch (kind) {
            case ADDED -> Icon.ADD;
            case CHANGED -> Icon.CHANGE;
            case REMOVED -> Icon.REMOVE;
        };
    }

    private static void names(Composite page, Text label, String expression) {
        if (!expression.isEmpty()) {
            below(page, Text.of("{0}: {1}", "{0}: {1}", label, expression));
        }
    }

    private static Label row(Composite page, Icon icon, Text words) {
        Label picture = new Label(page, SWT.NONE);
        picture.setImage(icon.image());
        Label label = new Label(page, SWT.WRAP);
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static void below(Composite page, Text words) {
        Label label = new Label(page, SWT.WRAP);
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().span(2, 1).indent(INDENT, 0).grab(true, false)
                .hint(Look.characters(label, 30), SWT.DEFAULT).applyTo(label);
    }
}
