package org.linewright.workbench.location.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.location.Location;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.words.LocationEdit;
import org.linewright.workbench.location.exchange.ExchangeFiles;
import org.linewright.workbench.location.learn.LearnRules;
import org.linewright.workbench.page.Comparison;
import org.linewright.workbench.page.DrawnEditor;
import org.linewright.workbench.page.EditorHeader;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.PageStack;
import org.linewright.workbench.page.Saving;
import org.linewright.workbench.screen.EditorSlot;

/** The drawn editor of one location: its pages, what is said above them, and what a person does. */
final class LocationScreen implements Changes, DrawnEditor {

    private final EditorSlot slot;
    private final Workplace at;
    private final Editing editing;
    private final Inquiry inquiry;
    private final EditorHeader header;
    private final PageStack<Shown> stack;
    private Optional<Pages> pages = Optional.empty();
    private Optional<Watch> aiming = Optional.empty();

    LocationScreen(Composite area, EditorSlot slot, Workplace at, Editing editing, Runnable gone) {
        this.slot = slot;
        this.at = at;
        this.editing = editing;
        this.inquiry = new Inquiry(at, editing, this::show);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.MARGIN, Look.GAP)
                .spacing(Look.MARGIN, Look.GAP).applyTo(area);
        this.header = new EditorHeader(area, this::saveAndSay, this::compare, this::revert,
                new LocationActions(at.desk(), slot.stage(), editing, this::files).offered(gone));
        this.stack = new PageStack<>(area, this::drawn, this::turned);
    }

    @Override
    public void start() {
        stack.turnTo(0);
        inquiry.ask();
        aiming = Optional.of(at.aim().watch(this::aimed));
        aimed();
    }

    @Override
    public void seen(Snapshot newer) {
        Optional<Location> onDisk = newer.configuration().location(editing.base().id());
        boolean elsewhere = !newer.current().equals(inquiry.known().now().current());
        inquiry.at(newer);
        if (elsewhere) {
            onDisk.filter(editing::follow).ifPresent(followed -> slot.changed());
            inquiry.ask();
            show();
        } else if (!stack.gone()) {
            head();
        }
    }

    @Override
    public boolean save() {
        String region = editing.now().location().region();
        inquiry.known().learnt().plan().filter(plan -> plan.region().equals(region))
                .ifPresent(plan -> editing.change("areaCode",
                        editing.now().with(old -> old.withAreaCode(plan.areaCode(old.areaCode())))));
        boolean saved = new Saving(at.desk(), new LocationSaving(editing), this::refused)
                .save(slot.stage().shell());
        changed();
        return saved;
    }

    @Override
    public void focus() {
        stack.focus();
    }

    @Override
    public void close() {
        aiming.ifPresent(Watch::close);
        inquiry.close();
    }

    /** Who may only look changes nothing: what was touched shows again what is. */
    @Override
    public void change(String kind, UnaryOperator<LocationEdit> change) {
        if (!inquiry.known().now().readOnly()) {
            editing.change(kind, change.apply(editing.now()));
        }
        changed();
    }

    @Override
    public void pause() {
        editing.history().pause();
    }

    @Override
    public void tryOut(Trial wanted) {
        inquiry.tryOut(wanted);
    }

    private List<EditorPage<Shown>> drawn(HelpPane help) {
        Pages made = Pages.of(new Forms(this, help), at, new RuleFiles(this::files, this),
                new RuleExamples(
                        () -> new LearnRules(at.desk(), at.plans(), at.onDisplay(), slot.stage().shell()), this));
        pages = Optional.of(made);
        return made.all();
    }

    private ExchangeFiles files() {
        return new ExchangeFiles(at.desk(), at.onDisplay(), slot.stage().shell());
    }

    private void aimed() {
        pages.ifPresent(made -> at.aim().take(editing.base().id()).ifPresent(rule -> {
            stack.turnTo(made.all().indexOf(made.rules()));
            made.rules().select(rule.list(), rule.place());
        }));
    }

    @Override
    public void changed() {
        slot.changed();
        inquiry.ask();
        show();
    }

    private void turned() {
        editing.history().pause();
        show();
    }

    private void saveAndSay() {
        save();
        slot.changed();
    }

    private void compare() {
        new Comparison(editing.differences()).open(slot.stage().shell());
    }

    private void revert() {
        editing.history().revert();
        changed();
    }

    private void refused(List<Trouble> found) {
        inquiry.finding(found);
        stack.turnTo(found);
    }

    private void show() {
        if (stack.gone()) {
            return;
        }
        Shown shown = inquiry.known().shown(editing.now());
        head();
        stack.mark(shown.troubles());
        stack.show(shown);
    }

    private void head() {
        Location location = editing.now().location();
        Standing standing = new Standing(editing, inquiry.known());
        Text words = standing.words();
        header.show(location.name(), words, standing.news(), editing.dirty(), inquiry.known().now().readOnly());
        slot.title(location.name().isBlank() ? location.id().value() : location.name());
        slot.hint(Words.of(words));
    }
}
