package org.linewright.workbench.location.editor;

import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.page.Checking;

/** What is known about an edit, asked beside the window after every change. For the UI thread. */
final class Inquiry implements AutoCloseable {

    private final Editing editing;
    private final Checking checking;
    private final LiveRules rules;
    private final Runnable told;
    private Trial trial = Trial.NONE;
    private Known known;

    /** @param told called when something is known that was not known before */
    Inquiry(Workplace at, Editing editing, Runnable told) {
        this.editing = editing;
        this.told = told;
        this.known = Known.of(at.desk().now());
        this.checking = new Checking(at.desk(), at.onDisplay(), this::finding);
        this.rules = new LiveRules(at.plans(), at.roster(), at.onDisplay(), this::learning);
    }

    Known known() {
        return known;
    }

    /** Everything else stands like this now. */
    void at(Snapshot newer) {
        known = known.at(newer);
    }

    /** Asks about the edit as it is now. */
    void ask() {
        checking.of(editing.wish());
        askRules();
    }

    /** What this list makes of this number is asked too, from now on. */
    void tryOut(Trial wanted) {
        trial = wanted;
        askRules();
    }

    /** This is wrong, or deserves a look. */
    void finding(List<Trouble> found) {
        known = known.finding(found);
        told.run();
    }

    @Override
    public void close() {
        checking.close();
        rules.close();
    }

    private void askRules() {
        rules.ask(editing.now().location(), known.now().configuration(), trial);
    }

    private void learning(Learnt newer) {
        known = known.learning(newer);
        told.run();
    }
}
