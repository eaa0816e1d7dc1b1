package org.linewright.workbench.line.editor;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.UsualValues;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.page.Checking;
import org.linewright.workbench.page.Comparison;
import org.linewright.workbench.page.DrawnEditor;
import org.linewright.workbench.page.EditorHeader;
import org.linewright.workbench.page.EditorPage;
import org.linewright.workbench.page.HelpPane;
import org.linewright.workbench.page.PageStack;
import org.linewright.workbench.page.Saving;
import org.linewright.workbench.screen.EditorSlot;

/** The drawn editor of one group: its pages, what is said above them, and what a person does. */
final class GroupScreen implements Changes, DrawnEditor {

    private final EditorSlot slot;
    private final Workplace at;
    private final Editing editing;
    private final Checking checking;
    private final DriverAnswer driver;
    private final Lacking lacking;
    private final EditorHeader header;
    private final PageStack<Shown> pages;
    private Known known;

    GroupScreen(Composite area, EditorSlot slot, Workplace at, Editing editing, Runnable gone) {
        this.slot = slot;
        this.at = at;
        this.editing = editing;
        this.known = Known.of(at.desk().now());
        this.checking = new Checking(at.desk(), at.onDisplay(), this::judged);
        this.driver = new DriverAnswer(at.roster(), at.onDisplay(), editing.base().driver(), this::answered);
        this.lacking = new Lacking(at.desk(), this::show);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.MARGIN, Look.GAP)
                .spacing(Look.MARGIN, Look.GAP).applyTo(area);
        GroupActions actions = new GroupActions(at.desk(), slot.stage(), editing,
                new LineFiles(at.onDisplay(), slot.stage(), editing, this), () -> known.profile());
        this.header = new EditorHeader(area, this::saveAndSay, this::compare, this::revert, actions.offered(gone));
        this.pages = new PageStack<>(area, this::pages, this::turned);
    }

    @Override
    public void start() {
        pages.turnTo(0);
        check();
        lacking.look(editing.now().group());
    }

    @Override
    public void seen(Snapshot newer) {
        Optional<LineGroup> onDisk = newer.configuration().group(editing.base().id());
        boolean elsewhere = !newer.current().equals(known.now().current());
        known = known.at(newer);
        driver.here(newer.drivers());
        if (elsewhere) {
            onDisk.filter(editing::follow).ifPresent(followed -> slot.changed());
            check();
            lacking.look(editing.now().group());
            show();
        } else if (!pages.gone()) {
            head();
            pages.live(newer);
        }
    }

    @Override
    public boolean save() {
        boolean saved = new Saving(at.desk(), new GroupSaving(editing, known.profile()), this::refused)
                .save(slot.stage().shell());
        changed();
        lacking.look(editing.now().group());
        return saved;
    }

    @Override
    public void focus() {
        pages.focus();
    }

    @Override
    public void close() {
        checking.close();
        driver.close();
    }

    /** Who may only look changes nothing: what was touched shows again what is. */
    @Override
    public void change(String kind, UnaryOperator<GroupEdit> change) {
        if (!known.now().readOnly()) {
            editing.change(kind, change.apply(editing.now()));
        }
        changed();
    }

    @Override
    public void pause() {
        editing.history().pause();
    }

    private List<EditorPage<Shown>> pages(HelpPane help) {
        return Pages.all(this, new LineTools(() -> slot.stage().shell(), at, editing, this), help,
                ShownLines.none(editing.now(), editing.passwords(), known.now()));
    }

    @Override
    public void changed() {
        slot.changed();
        check();
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
        new Comparison(editing.differences(known.profile())).open(slot.stage().shell());
    }

    private void revert() {
        editing.history().revert();
        changed();
    }

    private void check() {
        checking.of(editing.wish());
    }

    private void judged(List<Trouble> found) {
        known = known.finding(found);
        show();
    }

    private void refused(List<Trouble> found) {
        known = known.finding(found);
        pages.turnTo(found);
    }

    private void answered(Outcome<UsualValues> answer) {
        known = known.answered(answer);
        show();
    }

    private void show() {
        if (pages.gone()) {
            return;
        }
        Shown shown = known.shown(editing, lacking.users());
        head();
        pages.mark(shown.troubles());
        pages.show(shown);
    }

    private void head() {
        LineGroup group = editing.now().group();
        Standing standing = known.standing(editing);
        Text words = standing.words();
        header.show(group.name(), words, standing.news(), editing.dirty(), known.now().readOnly());
        slot.title(group.name().isBlank() ? group.id().value() : group.name());
        slot.hint(Words.of(words));
    }
}
