package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.List;
import org.linewright.simulator.setup.NumberingDraft;

/**
 * The numbers of a domain under edit, with what can be taken back. A value.
 *
 * @param saved how they were before
 * @param steps how they were typed, step by step; the first is how the edit began
 * @param at the step it stands at
 */
public record NumberingEdit(NumberingDraft saved, List<Step> steps, int at) {

    /**
     * A step.
     *
     * @param where the field that was typed into; empty for what is no typing
     * @param route the route that is shown with it, counted from 0; none is negative
     */
    public record Step(NumberingDraft draft, String where, int route) {
    }

    public NumberingEdit {
        steps = List.copyOf(steps);
    }

    public static NumberingEdit of(NumberingDraft saved, int route) {
        return new NumberingEdit(saved, List.of(new Step(saved, "", route)), 0);
    }

    public NumberingDraft draft() {
        return steps.get(at).draft();
    }

    /** The route that is shown; none is negative. */
    public int route() {
        return steps.get(at).route();
    }

    public boolean dirty() {
        return !draft().equals(saved);
    }

    /** Another key was typed, or something else was done. Keys in one field make one step. */
    public NumberingEdit then(NumberingDraft draft, String where, int route) {
        if (draft.equals(draft())) {
            return showing(route);
        }
        List<Step> before = new ArrayList<>(steps.subList(0, at + 1));
        Step last = before.getLast();
        if (at > 0 && !where.isEmpty() && last.where().equals(where) && last.route() == route) {
            before.removeLast();
        }
        before.add(new Step(draft, where, route));
        return new NumberingEdit(saved, before, before.size() - 1);
    }

    /** The same edit, showing another route. */
    public NumberingEdit showing(int route) {
        List<Step> others = new ArrayList<>(steps);
        others.set(at, new Step(draft(), steps.get(at).where(), route));
        return new NumberingEdit(saved, others, at);
    }

    public boolean undoable() {
        return at > 0;
    }

    public NumberingEdit undone() {
        return new NumberingEdit(saved, steps, Math.max(0, at - 1));
    }

    public boolean redoable() {
        return at < steps.size() - 1;
    }

    public NumberingEdit redone() {
        return new NumberingEdit(saved, steps, Math.min(steps.size() - 1, at + 1));
    }
}
