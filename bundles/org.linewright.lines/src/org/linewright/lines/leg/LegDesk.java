package org.linewright.lines.leg;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Watch;
import org.linewright.core.line.Codec;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.ClientOptions;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineClient;
import org.linewright.lines.LineClients;
import org.linewright.lines.Secrets;
import org.linewright.lines.call.Fork;
import org.linewright.lines.call.LedCall;
import org.linewright.lines.call.Signalling;
import org.linewright.lines.call.Unspoken;
import org.linewright.lines.call.Voice;
import org.linewright.lines.call.Voices;
import org.linewright.sip.AttachedClient;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.ClientAccount;
import org.linewright.sip.ClientPort;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;

/** The clients of all lines: brings their calls together with those of their lines. */
public final class LegDesk implements Fork, LineClients, AutoCloseable {

    private static final Consumer<CallEvent> NOBODY = event -> {
        // it was declined already
    };

    /** One line to which clients may attach. */
    private record Place(LineId id, LineGroup group) {

        List<Codec> codecs() {
            return group.media().towardsClient();
        }

        /** At which both sides meet: no better than either may speak. */
        int rate() {
            boolean wide = codecs().contains(Codec.OPUS) && group.media().towardsPbx().contains(Codec.OPUS);
            return wide ? 48_000 : 8000;
        }
    }

    private final ClientPort port;
    private final Voices voices;
    private final Numbers numbers;
    private final Transferring transferring;
    private volatile Map<String, Place> places = Map.of();

    public LegDesk(ClientPort port, Voices voices, ClientOptions options) {
        this.port = port;
        this.voices = voices;
        this.numbers = new Numbers(options.dialling());
        this.transferring = new Transferring(port::named, numbers);
    }

    /** From now on clients may call from these lines. */
    public void serve(Leading leading) {
        port.calls((account, call) -> Optional.ofNullable(places.get(account)) // framework-driven null
                .map(place -> placed(place, call, leading))
                .orElseGet(() -> {
                    call.decline(403);
                    return NOBODY;
                }));
    }

    /** From now on clients attach to those of these lines that have a password for it: one that is not the line's own. */
    public void want(Collection<LineGroup> groups, Secrets secrets) {
        Map<String, Place> wanted = new LinkedHashMap<>();
        Map<String, ClientAccount> accounts = new LinkedHashMap<>();
        groups.forEach(group -> open(group).forEach(line -> {
            String address = group.addressOfRecord(line);
            if (!wanted.containsKey(address)) {
                wanted.put(address, new Place(new LineId(group.id(), line.user()), group));
                accounts.put(address, new ClientAccount(line.user(), group.registrar().aorDomain(),
                        () -> secrets.secret(line.traits().client().orElseThrow().of(line.user())).result()));
            }
        }));
        places = wanted;
        port.allow(accounts.values());
    }

    private static Stream<Line> open(LineGroup group) {
        return group.lines().stream()
                .filter(line -> line.enabled() && line.traits().client().isPresent()
                        && line.secrets().stream().distinct().count() > 1);
    }

    private Consumer<CallEvent> placed(Place place, IncomingCall call, Leading leading) {
        Invitation invitation = call.invitation();
        Optional<ClientLeg> leg = leg(place, Signalling.of(call), invitation.source());
        Optional<Description> session = leg.flatMap(one -> invitation.offer()
                .map(offer -> one.voice().answer(offer.text(), invitation.source()))
                .orElseGet(() -> Optional.of(one.voice().offer()))
                .map(Description::sdp));
        if (session.isEmpty()) {
            leg.ifPresent(one -> one.voice().close());
            unspoken(leg, invitation).ifPresentOrElse(why -> call.refuse(why.warning()), () -> call.decline(480));
            return NOBODY;
        }
        PlacedCall placed = new PlacedCall(call, leg.get(), session.get(), place.rate(), transferring);
        boolean withheld = invitation.privacy().contains("id");
        numbers.dialled(place.id(), new Peer(invitation.requestUri(), "").number())
                .thenAccept(outcome -> placed.dialled(outcome, (digits, leader) -> leading
                        .call(place.id(), new DialWish(digits, withheld), leader)));
        return placed::clientHappened;
    }

    private static Optional<Unspoken> unspoken(Optional<ClientLeg> leg, Invitation invitation) {
        return leg.flatMap(one -> invitation.offer().flatMap(offer -> one.voice().misfit(offer.text())))
                .map(Unspoken::new);
    }

    private Optional<ClientLeg> leg(Place place, Signalling signalling, InetAddress peer) {
        Optional<Voice> voice = voices.open(port.towards(new InetSocketAddress(peer, 0)), place.codecs(), change -> {
            // nobody wants to know
        }).result();
        return voice.map(one -> new ClientLeg(signalling, one, peer));
    }

    @Override
    public boolean reaches(LineId line) {
        return attached(line).findAny().isPresent();
    }

    private Stream<AttachedClient> attached(LineId line) {
        Map<String, Place> now = places;
        return port.attached().stream()
                .filter(one -> now.containsKey(one.account()) && now.get(one.account()).id().equals(line));
    }

    @Override
    public Consumer<CallEvent> rings(LineId line, LedCall call, boolean alone) {
        List<AttachedClient> clients = attached(line).toList();
        if (clients.isEmpty()) {
            return NOBODY;
        }
        Place place = places.get(clients.getFirst().account());
        RingingCall ringing = new RingingCall(call, alone, place.group().calls().declining().byClient(), place.rate(),
                transferring);
        Peer caller = new Peer(call.report().partner().number(), call.report().partner().name());
        List<Consumer<Peer>> all = clients.stream().flatMap(client -> leg(client, place, ringing).stream()).toList();
        numbers.shown(line, caller).thenAccept(shown -> all.forEach(one -> one.accept(shown)));
        return ringing::lineHappened;
    }

    /** Rings at a client once it is known whom it sees calling. */
    private Optional<Consumer<Peer>> leg(AttachedClient client, Place place, RingingCall ringing) {
        return leg(place, new Signalling(), client.at().getAddress()).map(leg -> {
            Consumer<CallEvent> told = ringing.at(leg);
            CallWish wish = CallWish.offering(Description.sdp(leg.voice().offer()));
            return caller -> leg.signalling().is(port.call(client, caller, wish, told));
        });
    }

    @Override
    public InetSocketAddress address() {
        return port.address();
    }

    @Override
    public List<LineClient> attached() {
        return told(port.attached());
    }

    @Override
    public Watch watch(Consumer<List<LineClient>> listener) {
        return port.watch(now -> listener.accept(told(now)));
    }

    private List<LineClient> told(List<AttachedClient> clients) {
        Map<String, Place> now = places;
        return clients.stream()
                .filter(one -> now.containsKey(one.account()))
                .map(one -> new LineClient(now.get(one.account()).id(), one.contact(), one.at(), one.left(),
                        one.agent()))
                .toList();
    }

    @Override
    public void close() {
        port.close();
    }
}
