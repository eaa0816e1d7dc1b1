package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Binding;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.Teams;
import org.linewright.simulator.call.Destination.Devices;
import org.linewright.simulator.feature.Features;

/** The ring groups of a route, one after the other (X29). */
record Groups(Function<AccountId, List<Binding>> bindings, Features features, Teams teams) {

    /**
     * The next group that anybody is in; empty when there is none, or when the time of all of them is over.
     *
     * @param left when a forwarding after a time ends their ringing
     */
    Optional<Destination> next(Onward.Group from, Optional<Duration> left) {
        boolean over = left.filter(time -> !time.isPositive()).isPresent();
        List<RingGroup> groups = from.groups();
        for (int index = 0; index < groups.size() && !over; index++) {
            RingGroup group = groups.get(index);
            List<Binding> devices = devices(from.route().domain(), group);
            if (!devices.isEmpty()) {
                Duration time = left.filter(rest -> rest.compareTo(group.time()) < 0).orElse(group.time());
                Onward.Group rest = from.after(groups.subList(index + 1, groups.size()), time);
                return Optional.of(new Devices(devices, time, Optional.of(rest), from.understood(), from.trail()));
            }
        }
        return Optional.empty();
    }

    private List<Binding> devices(String domain, RingGroup group) {
        return Stream.concat(group.accounts().stream(),
                group.teams().stream().flatMap(team -> teams.present(domain, team).stream()))
                .distinct()
                .map(name -> new AccountId(domain, name))
                .filter(account -> !features.of(account).quiet())
                .flatMap(account -> bindings.apply(account).stream())
                .toList();
    }
}
