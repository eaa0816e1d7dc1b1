package org.linewright.simulator.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.Binding;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.FeatureRules.Withholding;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Trunk;
import org.linewright.simulator.feature.Features;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.StarCode;
import org.linewright.simulator.feature.Wish;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.registrar.Admission;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.registrar.Claim;
import org.linewright.simulator.registrar.Journal;
import org.linewright.simulator.subscription.MessageSummary;

/** Receives a new INVITE: who calls, whom, and may he. Thread: any; never blocks. */
public final class Reception {

    private static final String CHANGES = "supportsToUriChange";

    private final Accounts accounts;
    private final Routing routing;
    private final Features features;
    private final Identities identities;
    private final Strangers strangers;
    private final Visits visits;
    private final Admission admission;
    private final Supplier<PbxSettings> settings;
    private final Journal journal;

    public Reception(Accounts accounts, Routing routing, Features features, Visits visits, Admission admission,
            Supplier<PbxSettings> settings, Journal journal) {
        this.accounts = accounts;
        this.routing = routing;
        this.features = features;
        this.identities = new Identities(accounts, routing, features);
        this.strangers = new Strangers(accounts, routing, settings);
        this.visits = visits;
        this.admission = admission;
        this.settings = settings;
        this.journal = journal;
    }

    PbxSettings settings() {
        return settings.get();
    }

    Routing routing() {
        return routing;
    }

    Identities identities() {
        return identities;
    }

    /** What this caller hears in a voice box; empty when there is none. */
    Optional<Performance> visit(Destination.Box box, Identity caller) {
        return visits.visit(box.route(), box.visit(), caller.shown());
    }

    /** What waits in the voice box of the route that an account calls by. */
    MessageSummary messages(AccountId account) {
        return visits.summary(routing.calling(account));
    }

    /** Where some device is, so that the PBX knows how it is seen; this machine when there is none. */
    InetSocketAddress somewhere() {
        return routing.devices().stream().map(Binding::source).findFirst()
                .orElseGet(() -> new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }

    boolean serves(String domain) {
        return accounts.serves(domain);
    }

    /** What is heard of somebody whom the PBX plays, if anything. */
    Optional<Performance> tones(boolean echoes) {
        return Optional.<Performance>of(new Tones(echoes)).filter(heard -> settings.get().media().played());
    }

    /** Why the call is not let in; nothing is kept of it then. Empty when the caller has proved who he is. */
    Optional<Answer> refusal(Incoming incoming) {
        SipRequest request = incoming.request();
        Optional<Trunk> trunk = strangers.trunk(request, incoming.from());
        if (trunk.isPresent() && request.is("INVITE")) {
            return strangers.refusal(request, trunk.orElseThrow());
        }
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

    /** Who calls: an account, or somebody of the trunk under a name that no account can have (X8). */
    AccountId caller(SipRequest request, InetSocketAddress from) {
        return strangers.trunk(request, from).map(trunk -> Strangers.named(request, trunk))
                .orElseGet(() -> caller(request));
    }

    /** Whether somebody of the trunk says this: then nothing but a call to the domain is his. */
    boolean ofTheTrunk(Incoming incoming) {
        return strangers.trunk(incoming.request(), incoming.from()).isPresent();
    }

    /** What he dials, fit to be written down. */
    static String dialled(SipRequest invite) {
        return NameAddress.userOf(invite.uri()).replaceAll("\\p{Cntrl}", "?");
    }

    /** Where a call of this account goes. */
    Destination destination(AccountId caller, SipRequest request) {
        String host = NameAddress.hostOf(request.uri());
        Trail trail = Trail.of(caller);
        String number = NameAddress.userOf(request.uri());
        if (accounts.serves(host) && !host.equals(caller.domain())) {
            return DeadEnd.foreignDomain(host, trail);
        }
        return Strangers.hold(caller) ? routing.arriving(number, trail) : routing.dialled(number, trail);
    }

    /** What those in the house whom he calls are told about him. */
    Identity identity(AccountId caller) {
        return Strangers.hold(caller)
                ? identities.foreign(Strangers.number(caller), caller.domain())
                : identities.inside(caller);
    }

    /** Where a domain really calls outside; empty when the PBX plays that. */
    Optional<InetSocketAddress> trunk(String domain) {
        return strangers.towards(domain);
    }

    boolean knows(AccountId account) {
        return accounts.account(account).isPresent();
    }

    /** What the network is told about him. */
    Identity outside(Inbound caller, Destination.World world) {
        boolean hidden = caller.identity().shown().equals(Identity.ANONYMOUS.shown()) && !world.emergency();
        AccountId account = caller.story().caller();
        return identities.outside(account, Strangers.number(account), hidden, world.trail().hops());
    }

    /** Whether its device takes a request that changes who is at the other end (X24). */
    boolean takesChanges(AccountId id) {
        return accounts.account(id).filter(one -> "true".equals(one.extras().get(CHANGES))).isPresent();
    }

    /** Does what a star code wants. */
    void switched(Story story, StarCode.Dialled dialled) {
        AccountId account = story.caller();
        RouteId route = routing.calling(account);
        features.switched(account, route, dialled.wish());
        noted(account, EventKind.FEATURE, account.name(), route, story.dialled(), dialled.words());
    }

    /** The account has begun a call: what counted for one call is spent. */
    void called(AccountId caller) {
        if (features.of(caller).withheld()
                && settings.get().calls().features().withholding() == Withholding.NEXT_CALL) {
            features.switched(caller, routing.calling(caller), new Wish.Withhold(false));
            noted(caller, EventKind.WITHHOLDING_SPENT, caller.name());
        }
    }

    void noted(AccountId account, EventKind kind, Object... about) {
        journal.note(Optional.of(account), Optional.empty(), kind, about);
    }
}
