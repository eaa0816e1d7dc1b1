package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.operations.MergedGroup.Conflict;
import org.linewright.operations.MergedLocation;

/**
 * Three-way merge of a location.
 *
 * @param taken the conflicts that theirs wins
 */
public record LocationMerge(Location base, Location theirs, Location mine, Set<String> taken) {

    public MergedLocation merged() {
        List<Conflict> conflicts = new ArrayList<>();
        Sides sides = woven();
        Location merged = base;
        for (Part<Location, ?> part : LocationParts.ALL) {
            merged = new PartMerge(taken, conflicts).into(merged, part, "", Text.same("{0}"), Optional.of(base),
                    sides.theirs(), sides.mine());
        }
        return new MergedLocation(merged, conflicts);
    }

    /** Both edits, where they agree on the lists that go together. */
    private record Sides(Location theirs, Location mine) {

        Sides with(UnaryOperator<Location> change) {
            return new Sides(change.apply(theirs), change.apply(mine));
        }
    }

    /** Rules and expectations that were changed at different places of their list go together. */
    private Sides woven() {
        Sides sides = new Sides(theirs, mine);
        for (RuleKind kind : RuleKind.values()) {
            RuleList was = base.rules(kind);
            RuleList their = theirs.rules(kind);
            boolean all = their.all() == was.all() ? mine.rules(kind).all() : their.all();
            Optional<RuleList> rules = new Weave<>(was.rules(), their.rules(), mine.rules(kind).rules()).woven()
                    .map(woven -> new RuleList(all, woven));
            sides = rules.map(list -> with(kind, list)).map(sides::with).orElse(sides);
        }
        return new Weave<>(base.expectations(), theirs.expectations(), mine.expectations()).woven()
                .map(LocationMerge::with)
                .map(sides::with)
                .orElse(sides);
    }

    private static UnaryOperator<Location> with(RuleKind kind, RuleList rules) {
        return location -> location.withRules(kind, rules);
    }

    private static UnaryOperator<Location> with(List<Expectation> expectations) {
        return location -> location.withExpectations(expectations);
    }
}
