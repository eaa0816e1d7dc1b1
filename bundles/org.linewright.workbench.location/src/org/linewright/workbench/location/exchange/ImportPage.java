package org.linewright.workbench.location.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.LivePlan;
import org.linewright.workbench.page.ScrolledPage;

/** The file, what becomes of a location that has its id, and the plan in words; Finish does exactly that. */
final class ImportPage extends WizardPage {

    private final Desk desk;
    private final Runnable changed;
    private final LivePlan<Asked> plans;
    private final Map<String, String> first;
    private Optional<Watch> watching = Optional.empty();
    private Configuration beside = Configuration.EMPTY;
    private List<Trouble> why = List.of();
    private Optional<ImportFields> fields = Optional.empty();
    private ScrolledPage page;
    private Label state;
    private PlanView view;

    /**
     * @param first what was typed before
     * @param changed called after every change
     */
    ImportPage(Desk desk, OnDisplay onDisplay, Map<String, String> first, Runnable changed) {
        super("import");
        this.desk = desk;
        this.first = first;
        this.changed = changed;
        this.plans = new LivePlan<>(desk, onDisplay, Asked::wish, this::answered);
        setTitle(Words.of("Standort aus Datei", "Location from file"));
        setDescription(Words.of("Welche Datei enthält den Standort?", "Which file holds the location?"));
        setPageComplete(false);
    }

    /** What Finish does; empty while there is none. */
    Optional<Plan> plan() {
        return asked().flatMap(plans::of);
    }

    /** Everything typed; empty when nothing was. */
    Map<String, String> typed() {
        return fields.map(ImportFields::typed).orElse(Map.of());
    }

    /** Plans anew, and says first why the plan before could not be done. */
    void again(List<Trouble> reasons) {
        why = reasons;
        plans.forget();
        ask();
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = Ids.named("page.import", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).margins(Look.MARGIN, Look.MARGIN).applyTo(area);
        page = new ScrolledPage(area);
        GridLayoutFactory.fillDefaults().extendedMargins(Look.MARGIN, Look.GAP, 0, 0).applyTo(page.content());
        GridDataFactory.fillDefaults().grab(true, true)
                .hint(Look.characters(area, 80), Look.lines(area, 9)).applyTo(page.control());
        fields = Optional.of(ImportFields.in(page.content(), first, this::typedAnew));
        state = Ids.named("plan.state", new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(state, 30), SWT.DEFAULT).applyTo(state);
        view = new PlanView(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, Look.lines(area, 8))
                .applyTo(view.control());
        setControl(area);
        Dialog.applyDialogFont(area);
        watching = Optional.of(desk.watch(this::look));
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        page.fit();
        fields.ifPresent(ImportFields::focus);
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        plans.close();
        super.dispose();
    }

    private void look(Snapshot now) {
        beside = now.configuration();
        ask();
    }

    private void typedAnew() {
        why = List.of();
        changed.run();
        ask();
    }

    private Optional<Asked> asked() {
        return fields.map(drawn -> drawn.asked(beside));
    }

    private void ask() {
        asked().filter(plans::ask).ifPresent(any -> setPageComplete(false));
    }

    private void answered(Outcome<Plan> outcome) {
        boolean there = outcome.result().isPresent();
        fields.ifPresent(drawn -> drawn.show(there ? why : outcome.troubles()));
        state.setText(Words.of(there
                ? new Text("«Fertigstellen» macht genau das:", "Finish does exactly this:")
                : outcome.troubles().isEmpty()
                        ? new Text("Wählen Sie eine Datei.", "Choose a file.")
                        : new Text("So geht es noch nicht.", "It cannot be done this way yet.")));
        outcome.result().ifPresent(view::show);
        show(there);
        setPageComplete(there);
    }

    private void show(boolean plan) {
        ((GridData) view.control().getLayoutData()).exclude = !plan;
        view.control().setVisible(plan);
        view.control().getParent().layout();
        page.fit();
    }
}
