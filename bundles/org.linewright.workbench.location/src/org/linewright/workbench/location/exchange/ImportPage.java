package org.linewright.workbench.location.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.Configuration;
import org.linewright.operations.Plan;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PlanView;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.LivePlan;
import org.linewright.workbench.page.ScrolledPage;

/** The file, what becomes of a location that has its id, and the plan in words; Finish does exactly that. */
final class ImportPage extends WizardPage {

    private static final String TARGET = "target";
    private static final int REPLACE = 1;

    private final Desk desk;
    private final Runnable changed;
    private final LivePlan<Asked> plans;
    private final Map<String, String> first;
    private Optional<Watch> watching = Optional.empty();
    private Configuration beside = Configuration.EMPTY;
    private List<Trouble> why = List.of();
    private ScrolledPage page;
    private Form form;
    private org.eclipse.swt.widgets.Text file;
    private Combo target;
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
        return plans.of(asked());
    }

    /** Everything typed; empty when nothing was. */
    Map<String, String> typed() {
        boolean nothing = file == null || file.isDisposed() || file.getText().isBlank(); // framework-driven null: not drawn
        return nothing
                ? Map.of()
                : Map.of(Asked.FILE, file.getText(), TARGET, String.valueOf(target.getSelectionIndex()));
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
        form = Form.in(page.content(), Mnemonics.inWizard());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        draw();
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
        file.setFocus();
    }

    @Override
    public void dispose() {
        watching.ifPresent(Watch::close);
        plans.close();
        super.dispose();
    }

    private void draw() {
        file = form.text(Asked.FILE, new Text("Datei", "File"));
        form.hint(new Text("XML, CSV oder YAML, wie der Export sie schreibt.",
                "XML, CSV or YAML as the export writes it."));
        form.button("browse", new Text("Durchsuchen …", "Browse …"), this::browse);
        target = form.choice(TARGET, new Text("Gibt es ihn schon", "If it is there already"), List.of(
                new Text("Daneben anlegen, unter freiem Namen", "Add it beside, under a free name"),
                new Text("Den vorhandenen ersetzen", "Replace the one that is there")));
        target.select("1".equals(first.get(TARGET)) ? REPLACE : 0);
        file.setText(first.getOrDefault(Asked.FILE, ""));
        file.addModifyListener(event -> typedAnew());
        target.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> typedAnew()));
    }

    private void browse() {
        new FileQuestion(getShell()).toRead().ifPresent(path -> file.setText(path.toString()));
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

    private Asked asked() {
        return new Asked(file.getText(), target.getSelectionIndex() == REPLACE, beside);
    }

    private void ask() {
        if (plans.ask(asked())) {
            setPageComplete(false);
        }
    }

    private void answered(Outcome<Plan> outcome) {
        boolean there = outcome.result().isPresent();
        form.show(Asked.placed(there ? why : outcome.troubles()));
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
