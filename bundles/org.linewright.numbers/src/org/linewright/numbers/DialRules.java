package org.linewright.numbers;

import java.util.List;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.Way;
import org.linewright.numbers.internal.Orders;
import org.linewright.numbers.internal.Recording;
import org.linewright.numbers.internal.rule.CompiledList;
import org.linewright.numbers.internal.step.Notes;
import org.linewright.numbers.internal.step.OwnNumbers;

/**
 * The rules of a location, compiled once and used for every number: immutable, any thread. A number takes well below a
 * microsecond, with rules that are written carelessly at most some milliseconds each.
 *
 * <p>The orders are those of estos UCServer: 14 steps for a number dialled on the computer, 6 for one that the PBX tells.
 */
public final class DialRules {

    private final Site site;
    private final Orders orders;
    private final OwnNumbers own;

    private DialRules(Site site) {
        this.site = site;
        this.orders = Orders.of(site);
        this.own = OwnNumbers.of(site.location(), site.plan(), true);
    }

    /** Never fails: a rule that cannot be read never fits, and every trace says so. */
    public static DialRules of(Site site) {
        return new DialRules(site);
    }

    /** What is dialled for a typed number. */
    public Result dial(String typed) {
        return result(Way.DIAL, typed);
    }

    /** What comes out; for any text, never an exception. */
    public Result result(Way way, String number) {
        return orders.of(way).run(number, Notes.NONE).result();
    }

    /** The same with every step. */
    public Trace trace(Way way, String number) {
        Recording recording = new Recording(System::nanoTime);
        Result result = orders.of(way).record(number, recording);
        return new Trace(way, number, recording.steps(), result, site.plan().version());
    }

    /** The number by which the outside reaches an extension of the location; empty when it does not. */
    public String outside(String extension) {
        return own.outside(extension);
    }

    /**
     * What each rule of one list says to a number that comes to it like this; those of other sites follow the own ones.
     * Compiles the list anew.
     */
    public List<TriedRule> tried(RuleKind list, String number) {
        return CompiledList.of(list, site).tried(number);
    }

    public Site site() {
        return site;
    }

    /** The steps of a way in their order, for a table or a document. */
    public List<Stage> stages(Way way) {
        return orders.of(way).stages();
    }
}
