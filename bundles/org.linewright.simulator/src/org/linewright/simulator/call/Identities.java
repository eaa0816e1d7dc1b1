package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.Route;
import org.linewright.simulator.feature.Features;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.plan.Presentation;

/** What is told of who calls: in the house, and outside. Thread: any; never blocks. */
final class Identities {

    private final Accounts accounts;
    private final Routing routing;
    private final Features features;

    Identities(Accounts accounts, Routing routing, Features features) {
        this.accounts = accounts;
        this.routing = routing;
        this.features = features;
    }

    /** What those in the house whom an account calls are told about it (X12). */
    Identity inside(AccountId caller) {
        return features.of(caller).withheld() ? Identity.ANONYMOUS : Identity.of(shown(caller));
    }

    /** The same of somebody of the outside world. */
    Identity foreign(String number, String domain) {
        return Identity.of(named(presentation(domain).foreignInside(number), domain));
    }

    /** The name-addr by which an account is shown in the house: <em>Signalisierungsformat</em> (X25), number (X28). */
    String shown(AccountId account) {
        return name(account) + " " + named(presentation(account.domain()).inside(account.name()), account.domain());
    }

    /**
     * What the network is told of a call that leaves the house: who calls, and for whom the domain pays. Whoever calls
     * for help is never hidden.
     *
     * @param number of the caller, if he is of the outside world
     * @param hidden whether he hides himself
     * @param hops the forwardings that lead outside: the last one pays
     */
    Identity outside(AccountId caller, String number, boolean hidden, List<Trail.Hop> hops) {
        String domain = caller.domain();
        Presentation plan = presentation(domain);
        Optional<Account> own = accounts.account(caller);
        String shown = own.map(one -> name(caller) + " "
                + named(plan.outside(caller.name(), one.networkProvidedNumber()), domain))
                .orElseGet(() -> named(plan.foreign(number), domain));
        Optional<String> provided = hops.isEmpty() ? own.map(this::provided) : provided(hops.getLast().route());
        return Identity.outside(shown, provided.map(one -> named(one, domain)), hidden);
    }

    private String provided(Account account) {
        return presentation(account.id().domain()).provided(account.id().name(), account.networkProvidedNumber());
    }

    private Optional<String> provided(RouteId id) {
        Optional<Route> route = routing.numbering(id.domain()).route(id.number());
        Optional<String> account = Optional.of(id.account())
                .filter(name -> !name.isEmpty())
                .or(() -> route.map(Route::target)
                        .filter(Route.ToAccount.class::isInstance)
                        .map(target -> ((Route.ToAccount) target).account()));
        return account.flatMap(name -> accounts.account(new AccountId(id.domain(), name)))
                .map(this::provided)
                .or(() -> route.flatMap(presentation(id.domain())::provided));
    }

    private String name(AccountId caller) {
        String name = accounts.account(caller)
                .map(one -> one.signalling().replace(Account.NAME, one.person()))
                .orElse("");
        return "\"" + name.replaceAll("[\\p{Cntrl}]", "").replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }

    private Presentation presentation(String domain) {
        return new Presentation(routing.numbering(domain));
    }

    private static String named(String number, String domain) {
        return "<sip:" + number + "@" + domain + ">";
    }
}
