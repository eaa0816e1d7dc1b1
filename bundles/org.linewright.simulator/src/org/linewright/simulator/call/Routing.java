package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.Binding;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;
import org.linewright.simulator.Teams;
import org.linewright.simulator.call.Destination.Devices;
import org.linewright.simulator.call.Destination.Nowhere;
import org.linewright.simulator.feature.Features;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.RouteState;
import org.linewright.simulator.feature.RouteState.Later;
import org.linewright.simulator.feature.StarCode;
import org.linewright.simulator.plan.DialPlan;
import org.linewright.simulator.plan.Meaning;

/**
 * Where a call goes: numbers, routes, and what is switched on for them. Before a route rings, forwarding at once counts,
 * then do not disturb, and both before anything that a device would do (X22). Thread: any; never blocks.
 */
public final class Routing {

    private final Accounts accounts;
    private final Function<AccountId, List<Binding>> bindings;
    private final Features features;
    private final Teams teams;
    private final Supplier<PbxSettings> settings;

    public Routing(Accounts accounts, Function<AccountId, List<Binding>> bindings, Features features,
            Teams teams, Supplier<PbxSettings> settings) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.features = features;
        this.teams = teams;
        this.settings = settings;
    }

    /** What this number means in the domain of the caller. */
    Destination dialled(String number, Trail trail) {
        return number.startsWith("*")
                ? codes().star(number, trail)
                : led(plan(trail.caller().domain()).meaning(number), number, trail);
    }

    /** What a number of the domain means that the outside world calls. */
    Destination arriving(String number, Trail trail) {
        return led(plan(trail.caller().domain()).arriving().meaning(number), number, trail);
    }

    private Destination led(Meaning meaning, String number, Trail trail) {
        String domain = trail.caller().domain();
        return switch (meaning) {
            case Meaning.Unknown unknown when codes().box(number, trail).isPresent() -> codes().box(number, trail)
                    .orElseThrow();
            case Meaning.Internal(Route route) -> arrived(RouteId.of(domain, route), route.target(),
                    Text.of("Route {0}, {1}", "route {0}, {1}", route.number(), route.target().label()), trail);
            case Meaning.Person(AccountId account) -> person(account, trail);
            case Meaning.Outside outside -> new Destination.World(outside.understood(),
                    outside.kind() == Meaning.Kind.EMERGENCY, Spoken.of(outside), trail);
            case Meaning.Unknown unknown -> new Nowhere(404, Spoken.of(unknown), trail);
        };
    }

    /** Where it goes when nobody has answered. */
    Destination next(Onward onward) {
        return switch (onward) {
            case Onward.To(String number, Trail trail) -> dialled(number, trail);
            case Onward.Group group -> group(group);
        };
    }

    /** The devices of an account. */
    List<Binding> devices(AccountId account) {
        return bindings.apply(account);
    }

    /** The devices of every account. */
    List<Binding> devices() {
        return accounts.all().stream().flatMap(account -> devices(account.id()).stream()).toList();
    }

    /** The accounts that a route leads to, those of its teams included, whoever is signed in. */
    List<String> accounts(String domain, Route route) {
        return Stream.concat(route.accounts().stream(),
                route.teams().stream().flatMap(team -> teams.members(domain, team).stream())).distinct().toList();
    }

    /** Whether a number that the outside world calls is one of the domain: of a route, or the name of an account. */
    boolean owns(String domain, String number) {
        Meaning meaning = plan(domain).arriving().meaning(number);
        return meaning instanceof Meaning.Internal || meaning instanceof Meaning.Person;
    }

    DialPlan plan(String domain) {
        return new DialPlan(domain, numbering(domain),
                name -> accounts.account(new AccountId(domain, name)).isPresent());
    }

    Numbering numbering(String domain) {
        return settings.get().numbering(domain);
    }

    RouteId calling(AccountId account) {
        return RouteId.calling(account, numbering(account.domain()));
    }

    private Codes codes() {
        return new Codes(this, settings);
    }

    private Destination person(AccountId account, Trail trail) {
        Route.Target target = new Route.ToAccount(account.name());
        return arrived(own(account), target, target.label(), trail);
    }

    /** The route that leads to an account alone; one without is one by itself. */
    RouteId own(AccountId account) {
        Route.Target target = new Route.ToAccount(account.name());
        return numbering(account.domain()).routeOf(account.name())
                .filter(route -> route.target().equals(target))
                .map(route -> RouteId.of(account.domain(), route))
                .orElseGet(() -> RouteId.own(account));
    }

    private Destination arrived(RouteId id, Route.Target target, Text understood, Trail trail) {
        RouteState state = features.of(id);
        if (trail.passed(id)) {
            return DeadEnd.circle(id, trail);
        }
        if (state.always().isPresent()) {
            String number = state.always().orElseThrow();
            return dialled(number, trail.with(new Trail.Hop(id, number, false)));
        }
        if (state.quiet()) {
            return DeadEnd.quiet(quiet(), id, trail);
        }
        return switch (target) {
            case Route.ToAccount(String name) -> account(id, new AccountId(id.domain(), name), understood, trail);
            case Route.ToGroups groups -> group(
                    new Onward.Group(id, groups.groups(), Duration.ZERO, understood, trail));
        };
    }

    private Destination account(RouteId id, AccountId account, Text understood, Trail trail) {
        if (accounts.account(account).isEmpty()) {
            return DeadEnd.noAccount(account, trail);
        }
        if (features.of(account).quiet()) {
            return DeadEnd.quiet(quiet(), account, trail);
        }
        List<Binding> devices = bindings.apply(account);
        Optional<Onward.To> later = later(id, trail);
        if (devices.isEmpty()) {
            return later.map(this::next)
                    .orElseGet(() -> DeadEnd.notRegistered(account, trail));
        }
        Duration time = features.of(id).later().map(Later::after).orElse(settings.get().calls().ringing());
        return new Devices(devices, time, later.map(Onward.class::cast), understood, trail);
    }

    /** A forwarding after a time ends the ringing of all of them. */
    private Destination group(Onward.Group from) {
        Optional<Duration> left = features.of(from.route()).later().map(later -> later.after().minus(from.spent()));
        return new Groups(bindings, features, teams).next(from, left)
                .or(() -> later(from.route(), from.trail()).map(this::next))
                .orElseGet(() -> DeadEnd.noGroup(from.route(), from.trail()));
    }

    private Optional<Onward.To> later(RouteId id, Trail trail) {
        return features.of(id)
                .later()
                .map(Later::number)
                .or(() -> Optional.of(StarCode.LEAVE.code()).filter(box -> settings.get().calls().boxes().unanswered()))
                .map(number -> new Onward.To(number, trail.with(new Trail.Hop(id, number, true))));
    }

    private int quiet() {
        return settings.get().calls().features().quiet().status();
    }
}
