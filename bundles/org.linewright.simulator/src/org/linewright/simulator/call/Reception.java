package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.linewright.core.Text;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.plan.DialPlan;
import org.linewright.simulator.plan.Meaning;
import org.linewright.simulator.registrar.Admission;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.registrar.Claim;
import org.linewright.simulator.registrar.Journal;

/** Receives a new INVITE: who calls, whom, and may he. Thread: any; never blocks. */
public final class Reception {

    /** Where a call goes. */
    sealed interface Destination {

        /** To the devices of an account. */
        record Devices(AccountId account, List<Binding> bindings, Text understood) implements Destination {
        }

        /** Out of the house. */
        record World(String number, Text understood) implements Destination {
        }

        /** Nowhere. */
        record Nowhere(int status, Text reason) implements Destination {
        }
    }

    private final Accounts accounts;
    private final Function<AccountId, List<Binding>> bindings;
    private final Admission admission;
    private final Supplier<PbxSettings> settings;
    private final Journal journal;

    public Reception(Accounts accounts, Function<AccountId, List<Binding>> bindings, Admission admission,
            Supplier<PbxSettings> settings, Journal journal) {
        this.accounts = accounts;
        this.bindings = bindings;
        this.admission = admission;
        this.settings = settings;
        this.journal = journal;
    }

    PbxSettings settings() {
        return settings.get();
    }

    /** Why the call is not let in; nothing is kept of it then. Empty when the caller has proved who he is. */
    Optional<Answer> refusal(Incoming incoming) {
        SipRequest request = incoming.request();
        AccountId caller = caller(request);
        if (!accounts.serves(caller.domain())) {
            journal.note(Optional.of(caller), Optional.of(incoming.from()), EventKind.UNKNOWN_DOMAIN, caller.domain());
            return Optional.of(Answer.of(403));
        }
        return admission.refusal(new Claim(request.method(), caller, incoming.credentials(), incoming.from()),
                Admission.Challenge.PROXY);
    }

    static AccountId caller(SipRequest request) {
        String uri = request.from().uri();
        return new AccountId(NameAddress.hostOf(uri), NameAddress.userOf(uri));
    }

    /** Where a call of this account goes. */
    Destination destination(AccountId caller, SipRequest request) {
        String host = NameAddress.hostOf(request.uri());
        if (accounts.serves(host) && !host.equals(caller.domain())) {
            return nowhere(404, "die Domäne " + host + " ist eine fremde", host + " is a foreign domain");
        }
        return switch (plan(caller.domain()).meaning(NameAddress.userOf(request.uri()))) {
            case Meaning.Internal(Route route) -> routed(caller.domain(), route);
            case Meaning.Person(AccountId account) -> devices(account,
                    Text.of("Account {0}", "account {0}", account.name()));
            case Meaning.Outside outside -> new Destination.World(outside.understood(), words(outside));
            case Meaning.Unknown unknown -> new Destination.Nowhere(404, reason(unknown));
        };
    }

    /** The name-addr by which an account is shown: <em>Signalisierungsformat</em> (X25) and number (X28). */
    String shown(AccountId caller) {
        Optional<Account> account = accounts.account(caller);
        String name = account.map(one -> one.signalling().replace(Account.NAME, one.person())).orElse("");
        String quoted = name.replaceAll("[\\p{Cntrl}]", "").replace("\\", "\\\\").replace("\"", "\\\"");
        return "\"" + quoted + "\" <sip:" + plan(caller.domain()).shown(caller.name()) + "@" + caller.domain() + ">";
    }

    void noted(AccountId account, EventKind kind, Object... about) {
        journal.note(Optional.of(account), Optional.empty(), kind, about);
    }

    private DialPlan plan(String domain) {
        return new DialPlan(domain, settings.get().numbering(domain),
                name -> accounts.account(new AccountId(domain, name)).isPresent());
    }

    private Destination routed(String domain, Route route) {
        return switch (route.target()) {
            case Route.ToAccount(String account) -> devices(new AccountId(domain, account),
                    Text.of("Route {0}, {1}", "route {0}, {1}", route.number(), route.target().label()));
        };
    }

    private Destination devices(AccountId account, Text understood) {
        if (accounts.account(account).isEmpty()) {
            return nowhere(404, "den Account " + account.name() + " gibt es nicht",
                    "there is no account " + account.name());
        }
        List<Binding> devices = bindings.apply(account);
        return devices.isEmpty()
                ? nowhere(480, "der Account " + account.name() + " ist nicht angemeldet",
                        "the account " + account.name() + " is not registered")
                : new Destination.Devices(account, devices, understood);
    }

    private static Destination nowhere(int status, String german, String english) {
        return new Destination.Nowhere(status, new Text(german, english));
    }

    private static Text words(Meaning.Outside outside) {
        return switch (outside.kind()) {
            case EMERGENCY -> Text.of("Notruf {0}", "emergency number {0}", outside.understood());
            case SERVICE -> Text.of("Sonderrufnummer {0}", "service number {0}", outside.understood());
            case SUBSCRIBER -> Text.of("externe Rufnummer {0}", "outside number {0}", outside.understood());
        };
    }

    private static Text reason(Meaning.Unknown unknown) {
        return switch (unknown.reason()) {
            case NOBODY -> new Text("weder eine Rufnummer noch ein Account", "neither a number nor an account");
            case NO_ROUTE -> new Text("eigene Rufnummer, aber ohne Route", "a number of the own block without a route");
            case NO_AREA_CODE -> new Text("ohne Vorwahl gewählt; hier wird sie immer mitgewählt",
                    "dialled without an area code, which is always needed here");
        };
    }
}
