package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.media.Relay;
import org.linewright.media.Side;
import org.linewright.media.rtp.StreamCounts;
import org.linewright.media.sdp.Party;
import org.linewright.media.sdp.Redirection;
import org.linewright.simulator.EventKind;

/**
 * A call between devices whose media goes through the PBX. All devices that ring are the same side: the one that
 * answers is on it.
 */
final class RelayedMedia implements Mediated {

    private final Relay relay;
    private final Leg caller;
    private final Map<Side, Party> offered = new EnumMap<>(Side.class);
    private boolean answered;

    /**
     * @param caller the dialog with the caller, of which the tag and the account count
     */
    RelayedMedia(Relay relay, Leg caller) {
        this.relay = relay;
        this.caller = caller;
    }

    @Override
    public boolean takes(Optional<String> tag, String sdp) {
        Side writer = tag.filter(own -> !own.equals(caller.tag())).isPresent() ? Side.CALLEE : Side.CALLER;
        return redirected(writer, sdp).isPresent();
    }

    @Override
    public void heard(String sdp, InetAddress from) {
        return; // who wrote it is known where it goes out
    }

    @Override
    public void agreed(String sdp, InetAddress from) {
        return; // as above
    }

    /**
     * What cannot be led stays as it stands: an answer that refuses everything. Who offers to move has moved when that
     * is answered, and not when it is refused (RFC 3261 §14.1).
     */
    @Override
    public String led(Call call, Optional<String> tag, boolean asks, String sdp) {
        Side writer = tag.equals(Optional.of(caller.tag())) ? Side.CALLEE : Side.CALLER;
        Optional<Redirection> redirection = redirected(writer, sdp);
        redirection.ifPresent(led -> offered.put(writer, led.writer()));
        if (!asks) {
            answered = true;
            offered.forEach((side, party) -> signalling(call, side).ifPresent(host -> relay.expect(side, party, host)));
            offered.clear();
        }
        return redirection.map(Redirection::text).orElse(sdp);
    }

    /** A call without an answer had nothing to relay. */
    @Override
    public Optional<Deed.Note> report(long number) {
        return answered
                ? Optional.of(new Deed.Note(caller.account(), EventKind.CALL_MEDIA, List.of(Long.toString(number),
                        words(relay.heard(Side.CALLER)), words(relay.heard(Side.CALLEE)))))
                : Optional.empty();
    }

    static Text words(StreamCounts counts) {
        return Text.of("{0} Pakete, {1} verloren, {2} von Fremden verworfen",
                "{0} packets, {1} lost, {2} of others dropped", Long.toString(counts.packets()),
                Long.toString(counts.lost()), Long.toString(counts.foreign()));
    }

    @Override
    public void close() {
        relay.close();
    }

    private Optional<Redirection> redirected(Side writer, String sdp) {
        return Redirection.of(sdp, relay.address(writer).getAddress(), relay.address(writer.other()));
    }

    /** The caller, and whoever is called: also while it rings. */
    static List<Leg> ends(Call call) {
        return call instanceof RingingCall ringing
                ? Stream.concat(Stream.of(ringing.caller().leg()), ringing.forks().stream().map(Fork::leg)).toList()
                : call.legs();
    }

    private static Optional<InetAddress> signalling(Call call, Side side) {
        List<Leg> legs = ends(call);
        return (side == Side.CALLER ? legs.stream() : legs.stream().skip(1)).findFirst()
                .map(leg -> leg.peer().getAddress());
    }
}
