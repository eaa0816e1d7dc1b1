package org.linewright.simulator;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.media.Media;
import org.linewright.simulator.box.BoxLimits;
import org.linewright.simulator.box.VoiceBox;
import org.linewright.simulator.box.VoiceBoxVisits;
import org.linewright.simulator.box.VoiceBoxes;
import org.linewright.simulator.call.Exchange;
import org.linewright.simulator.call.Line;
import org.linewright.simulator.call.Reception;
import org.linewright.simulator.call.Routing;
import org.linewright.simulator.digest.DigestGate;
import org.linewright.simulator.feature.FeatureState;
import org.linewright.simulator.feature.Features;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.registrar.Admission;
import org.linewright.simulator.registrar.Bindings;
import org.linewright.simulator.registrar.Registrar;
import org.linewright.simulator.wire.Wire;

/**
 * A running PBX on one UDP socket. Several may run in one JVM, beside the product's own SIP stack.
 *
 * <p>Thread: any. Everything but {@link #start} and {@link #close} is quick and never waits for the network.
 */
public final class EmbeddedPbx implements AutoCloseable {

    /** What may stand in the user part of a URI without escapes. */
    private static final String CALLER = "[0-9a-zA-Z+._-]{1,40}";

    private final AtomicReference<PbxSettings> settings;
    private final AtomicReference<Fault> fault;
    private final EventLog log;
    private final Bindings bindings;
    private final Accounts accounts;
    private final Features features;
    private final VoiceBoxes boxes;
    private final Teams teams;
    private final Wire wire;
    private final Media media;

    private EmbeddedPbx(AtomicReference<PbxSettings> settings, AtomicReference<Fault> fault, EventLog log,
            Bindings bindings, Accounts accounts, Features features, VoiceBoxes boxes, Teams teams, Wire wire,
            Media media) {
        this.settings = settings;
        this.fault = fault;
        this.log = log;
        this.bindings = bindings;
        this.accounts = accounts;
        this.features = features;
        this.boxes = boxes;
        this.teams = teams;
        this.wire = wire;
        this.media = media;
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
        AtomicReference<PbxSettings> current = new AtomicReference<>(settings);
        AtomicReference<Fault> fault = new AtomicReference<>(new Fault.None());
        EventLog log = new EventLog(surroundings.clock());
        Features features = new Features();
        VoiceBoxes boxes = new VoiceBoxes(BoxLimits.USUAL, surroundings.clock());
        Bindings bindings = new Bindings(surroundings.nanos(), log::note);
        Accounts accounts = new Accounts(surroundings, current::get, log, gone -> {
            bindings.forget(gone);
            features.forget(gone);
            boxes.forget(RouteId.own(gone));
        });
        DigestGate gate = new DigestGate(surroundings.nanos(), surroundings.random());
        Admission admission = new Admission(accounts, gate, current::get, fault::get, log::note);
        Registrar registrar = new Registrar(accounts, bindings, admission, current::get, fault::get, surroundings,
                log::note);
        Teams teams = new Teams(accounts, current::get, log);
        Routing routing = new Routing(accounts, bindings::of, features, teams, current::get);
        Reception reception = new Reception(accounts, routing, features,
                new VoiceBoxVisits(boxes, () -> current.get().calls().boxes()), admission, current::get,
                log::note);
        try {
            Media media = Media.open(settings.media().ports(), surroundings.timers(), surroundings.random());
            Wire wire = opened(address, registrar, media,
                    line -> new Exchange(reception, line, media, surroundings));
            boxes.listen(wire.exchange()::boxChanged);
            log.listen(
                    event -> event.account().ifPresent(account -> told(wire.exchange(), teams, event.kind(), account)));
            return Outcome.done(new EmbeddedPbx(current, fault, log, bindings, accounts, features, boxes, teams, wire,
                    media));
        } catch (IOException taken) {
            return Outcome.refused(SimulatorTrouble.NO_SOCKET.about(address).because(taken.getMessage()));
        }
    }

    private static void told(Exchange exchange, Teams teams, EventKind kind, AccountId account) {
        switch (kind) {
            case REGISTERED, UNREGISTERED, EXPIRED -> exchange.moved(account);
            case ACCOUNT_REMOVED -> {
                teams.forget(account);
                exchange.gone(account);
            }
            default -> {
                // changes nothing that anybody watches
            }
        }
    }

    /** Without a wire there is no media either. */
    private static Wire opened(InetSocketAddress address, Registrar registrar, Media media,
            Function<Line, Exchange> calls) throws IOException {
        try {
            return Wire.open(address, registrar, calls);
        } catch (IOException taken) {
            media.close();
            throw taken;
        }
    }

    /** Where it listens, with the real port. */
    public InetSocketAddress address() {
        return wire.address();
    }

    public Accounts accounts() {
        return accounts;
    }

    public EventLog log() {
        return log;
    }

    /** Every binding, by domain and account. */
    public List<Binding> bindings() {
        return bindings.all();
    }

    /** The bindings of one account, the oldest first. */
    public List<Binding> bindings(String domain, String account) {
        return bindings.of(new AccountId(domain, account));
    }

    /** What is switched on for an account and the route that it calls by. */
    public FeatureState features(String domain, String account) {
        AccountId id = new AccountId(domain, account);
        RouteId route = RouteId.calling(id, settings().numbering(id.domain()));
        return new FeatureState(route, features.of(route), features.of(id));
    }

    /** What star codes have switched, for every route and account. */
    public Switched switched() {
        return features.all();
    }

    /** Switches on what was on before a restart. */
    public void restore(Switched before) {
        features.restore(before);
    }

    /** Switches everything off that star codes have switched on for a route. */
    public void reset(RouteId route) {
        features.reset(route);
        log.note(Optional.empty(), Optional.empty(), EventKind.ROUTE_RESET, route);
    }

    /** Switches everything off that star codes have switched on for an account. */
    public void reset(AccountId account) {
        features.reset(account);
        log.note(Optional.of(account), Optional.empty(), EventKind.ACCOUNT_RESET, account.name());
    }

    /** The voice boxes of every route. */
    public VoiceBoxes boxes() {
        return boxes;
    }

    /** What is in the voice box of the route that an account calls by. */
    public VoiceBox box(String domain, String account) {
        AccountId id = new AccountId(domain, account);
        return boxes.of(RouteId.calling(id, settings().numbering(id.domain())));
    }

    /**
     * Lets the outside world call a number of a domain, so that phones ring without a second phone. Whoever answers hears
     * a tone and then himself. Refused when nobody has that number, or there is no room for one more call.
     *
     * @param from who is shown as the caller, in the form that the domain shows numbers in (X28)
     * @param number a number of one of its routes, or an account
     */
    public Outcome<OutsideCall> callFromOutside(String domain, String from, String number) {
        Exchange exchange = wire.exchange();
        OptionalLong call = accounts.serves(domain) && from.matches(CALLER)
                ? exchange.fromOutside(new AccountId(domain, "").domain(), from, number)
                : OptionalLong.empty();
        return call.isPresent()
                ? Outcome.done(new OutsideCall(exchange, call.getAsLong()))
                : Outcome.refused(SimulatorTrouble.NO_SUCH_NUMBER.about(number, domain));
    }

    /** Who is in which team of a domain, and whether he is signed in there. */
    public Map<String, Map<String, Boolean>> teams(String domain) {
        return teams.of(domain);
    }

    /**
     * Signs a member of a team in or out: only who is signed in is rung by its ring groups. Answers whether he is now.
     * Refused when he is no member, or when he is the last and may not leave.
     */
    public Outcome<Boolean> sign(String domain, String account, String team, boolean in) {
        return teams.sign(new AccountId(domain, account), team, in);
    }

    /** What people have switched and left; readable after the end too. */
    public PbxMemory memory() {
        return new PbxMemory(features.all(), boxes.all(), teams.signed());
    }

    /** Takes what people have switched and left before, instead of what is there about the same routes and accounts. */
    public void remember(PbxMemory memory) {
        features.restore(memory.switched());
        boxes.remember(memory.boxes());
        teams.remember(memory.teams());
    }

    /** Waits until every packet that came before is heard; at most two seconds. */
    void settle() {
        media.settle();
    }

    public PbxSettings settings() {
        return settings.get();
    }

    /** Changes the switches; they count from the next request on. */
    public void apply(PbxSettings others) {
        settings.set(others);
    }

    public Fault fault() {
        return fault.get();
    }

    /** Switches a fault on, or all off with {@link Fault.None}; it counts from the next request on. */
    public void inject(Fault other) {
        fault.set(other);
        log.note(Optional.empty(), Optional.empty(), EventKind.FAULT, other.label());
    }

    public Traffic traffic() {
        return wire.traffic();
    }

    /** How many calls there are now. */
    public int calls() {
        return wire.calls();
    }

    /** Ends it within two seconds: every call is hung up, the port is free and no thread of it is left. Accounts and log stay readable. */
    @Override
    public void close() {
        wire.close();
        media.close();
    }
}
