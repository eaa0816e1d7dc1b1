package org.linewright.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.linewright.core.Outcome;
import org.linewright.simulator.box.VoiceBox;
import org.linewright.simulator.box.VoiceBoxes;
import org.linewright.simulator.call.Exchange;
import org.linewright.simulator.feature.FeatureState;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Switched;

/**
 * A running PBX on one UDP socket. Several may run in one JVM, beside the product's own SIP stack.
 *
 * <p>Thread: any. Everything but {@link #start} and {@link #close} is quick and never waits for the network.
 */
public final class EmbeddedPbx implements AutoCloseable {

    /** What may stand in the user part of a URI without escapes. */
    private static final String CALLER = "[0-9a-zA-Z+._-]{1,40}";

    private final PbxParts parts;

    private EmbeddedPbx(PbxParts parts) {
        this.parts = parts;
    }

    /** Starts one as it comes out of the box: on any free port of 127.0.0.1, in real time. */
    public static Outcome<EmbeddedPbx> start() {
        return start(new InetSocketAddress("127.0.0.1", 0), PbxSettings.CROWN, Surroundings.real());
    }

    /**
     * Starts one; it answers when this returns, within two seconds. Refused when the address cannot be bound.
     *
     * @param address where to listen; port 0 takes any free one
     */
    public static Outcome<EmbeddedPbx> start(InetSocketAddress address, PbxSettings settings,
            Surroundings surroundings) {
        try {
            return Outcome.done(new EmbeddedPbx(PbxParts.running(address, settings, surroundings)));
        } catch (IOException taken) {
            return Outcome.refused(SimulatorTrouble.NO_SOCKET.about(address).because(taken.getMessage()));
        }
    }

    /** Where it listens, with the real port. */
    public InetSocketAddress address() {
        return parts.wire().address();
    }

    public Accounts accounts() {
        return parts.accounts();
    }

    public EventLog log() {
        return parts.log();
    }

    /** Every binding, by domain and account. */
    public List<Binding> bindings() {
        return parts.bindings().all();
    }

    /** The bindings of one account, the oldest first. */
    public List<Binding> bindings(String domain, String account) {
        return parts.bindings().of(new AccountId(domain, account));
    }

    /** What is switched on for an account and the route that it calls by. */
    public FeatureState features(String domain, String account) {
        AccountId id = new AccountId(domain, account);
        RouteId route = RouteId.calling(id, settings().numbering(id.domain()));
        return new FeatureState(route, parts.features().of(route), parts.features().of(id));
    }

    /** What star codes have switched, for every route and account. */
    public Switched switched() {
        return parts.features().all();
    }

    /** Switches on what was on before a restart. */
    public void restore(Switched before) {
        parts.features().restore(before);
    }

    /** Switches everything off that star codes have switched on for a route. */
    public void reset(RouteId route) {
        parts.features().reset(route);
        parts.log().note(Optional.empty(), Optional.empty(), EventKind.ROUTE_RESET, route);
    }

    /** Switches everything off that star codes have switched on for an account. */
    public void reset(AccountId account) {
        parts.features().reset(account);
        parts.log().note(Optional.of(account), Optional.empty(), EventKind.ACCOUNT_RESET, account.name());
    }

    /** The voice boxes of every route. */
    public VoiceBoxes boxes() {
        return parts.boxes();
    }

    /** What is in the voice box of the route that an account calls by. */
    public VoiceBox box(String domain, String account) {
        AccountId id = new AccountId(domain, account);
        return parts.boxes().of(RouteId.calling(id, settings().numbering(id.domain())));
    }

    /**
     * Lets the outside world call a number of a domain, so that phones ring without a second phone. Whoever answers hears
     * a tone and then himself. Refused when nobody has that number, or there is no room for one more call.
     *
     * @param from who is shown as the caller, in the form that the domain shows numbers in (X28)
     * @param number a number of one of its routes, or an account
     */
    public Outcome<OutsideCall> callFromOutside(String domain, String from, String number) {
        Exchange exchange = parts.wire().exchange();
        OptionalLong call = parts.accounts().serves(domain) && from.matches(CALLER)
                ? exchange.fromOutside(new AccountId(domain, "").domain(), from, number)
                : OptionalLong.empty();
        return call.isPresent()
                ? Outcome.done(new OutsideCall(exchange, call.getAsLong()))
                : Outcome.refused(SimulatorTrouble.NO_SUCH_NUMBER.about(number, domain));
    }

    /** Who is in which team of a domain, and whether he is signed in there. */
    public Map<String, Map<String, Boolean>> teams(String domain) {
        return parts.teams().of(domain);
    }

    /**
     * Signs a member of a team in or out: only who is signed in is rung by its ring groups. Answers whether he is now.
     * Refused when he is no member, or when he is the last and may not leave.
     */
    public Outcome<Boolean> sign(String domain, String account, String team, boolean in) {
        return parts.teams().sign(new AccountId(domain, account), team, in);
    }

    /** What people have switched and left; readable after the end too. */
    public PbxMemory memory() {
        return new PbxMemory(parts.features().all(), parts.boxes().all(), parts.teams().signed());
    }

    /** Takes what people have switched and left before, instead of what is there about the same routes and parts.accounts(). */
    public void remember(PbxMemory memory) {
        parts.features().restore(memory.switched());
        parts.boxes().remember(memory.boxes());
        parts.teams().remember(memory.teams());
    }

    /** Waits until every packet that came before is heard; at most two seconds. */
    void settle() {
        parts.media().settle();
    }

    public PbxSettings settings() {
        return parts.settings().get();
    }

    /** Changes the switches; they count from the next request on. */
    public void apply(PbxSettings others) {
        parts.settings().set(others);
    }

    public Fault fault() {
        return parts.fault().get();
    }

    /** Switches a fault on, or all off with {@link Fault.None}; it counts from the next request on. */
    public void inject(Fault other) {
        parts.fault().set(other);
        parts.log().note(Optional.empty(), Optional.empty(), EventKind.FAULT, other.label());
    }

    public Traffic traffic() {
        return parts.wire().traffic();
    }

    /** How many calls there are now. */
    public int calls() {
        return parts.wire().calls();
    }

    /** Ends it within two seconds: every call is hung up, the port is free and no thread of it is left. Accounts and log stay readable. */
    @Override
    public void close() {
        parts.wire().close();
        parts.media().close();
    }
}
