package org.linewright.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Layers;

/**
 * Something else is to be usual in groups. Those that have what was usual follow; those that go their own way stay.
 *
 * @param following whether they follow; otherwise only groups that are made later begin with it
 */
public record DefaultsWish(Defaults wanted, boolean following) {

    /**
     * As a wish for this configuration. Asks drivers: not for the thread of a screen.
     *
     * @return the wish, with a warning for each driver that is not here and each group that cannot follow
     */
    public Outcome<Wish> in(Configuration now, Roster roster) {
        Map<GroupId, LineGroup> put = new TreeMap<>();
        List<Trouble> troubles = new ArrayList<>();
        Map<String, List<LineGroup>> groups = now.groups().values().stream()
                .collect(Collectors.groupingBy(LineGroup::driver, TreeMap::new, Collectors.toList()));
        Set<String> concerned = following ? groups.keySet() : Set.of();
        for (String driver : concerned) {
            Outcome<UsualValues> known = UsualValues.of(driver, roster);
            known.result().ifPresentOrElse(
                    values -> groups.get(driver).stream()
                            .map(group -> followed(group, values, now.defaults(), troubles))
                            .filter(group -> !group.equals(now.groups().get(group.id())))
                            .forEach(group -> put.put(group.id(), group)),
                    () -> troubles.add(OperationTrouble.USUAL_UNASKED.about(driver)));
        }
        return Outcome.done(new Wish(put, Set.of(), Map.of()).with(wanted), troubles);
    }

    private LineGroup followed(LineGroup group, UsualValues values, Defaults before, List<Trouble> troubles) {
        List<Layers> was = values.with(before);
        List<Layers> will = values.with(wanted);
        LineGroup followed = group;
        for (int field = 0; field < was.size(); field++) {
            Layers then = will.get(field);
            if (!then.usual().value().equals(was.get(field).usual().value()) && was.get(field).follows(group)) {
                Outcome<LineGroup> changed = then.field().into(followed, then.usual().value());
                if (!changed.isDone()) {
                    troubles.add(OperationTrouble.USUAL_NOT_TAKEN.about(group.name(), then.field().label(),
                            then.field().said(then.usual().value())));
                }
                followed = changed.result().orElse(followed);
            }
        }
        return followed;
    }
}
