package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.simulator.media.Relay;
import org.linewright.simulator.media.Side;
import org.linewright.simulator.media.sdp.Party;
import org.linewright.simulator.media.sdp.Redirection;

/**
 * A call between devices whose media goes through the PBX. All devices that ring are the same side: the one that
 * answers is on it.
 */
final class RelayedCall implements Mediated {

    private final Relay relay;
    private final String callerTag;
    private final Map<Side, Party> offered = new EnumMap<>(Side.class);

    /**
     * @param callerTag the PBX's tag in the dialog with the caller
     */
    RelayedCall(Relay relay, String callerTag) {
        this.relay = relay;
        this.callerTag = callerTag;
    }

    @Override
    public boolean takes(String sdp) {
        return redirected(Side.CALLER, sdp).isPresent();
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
        Side writer = tag.equals(Optional.of(callerTag)) ? Side.CALLEE : Side.CALLER;
        Optional<Redirection> redirection = redirected(writer, sdp);
        redirection.ifPresent(led -> offered.put(writer, led.writer()));
        if (!asks) {
            offered.forEach((side, party) -> signalling(call, side).ifPresent(host -> relay.expect(side, party, host)));
            offered.clear();
        }
        return redirection.map(Redirection::text).orElse(sdp);
    }

    @Override
    public void close() {
        relay.close();
    }

    private Optional<Redirection> redirected(Side writer, String sdp) {
        return Redirection.of(sdp, relay.address(writer).getAddress(), relay.address(writer.other()));
    }

    private static Optional<InetAddress> signalling(Call call, Side side) {
        List<Leg> legs = call.legs();
        return (side == Side.CALLER ? legs.stream() : legs.stream().skip(1)).findFirst()
                .map(leg -> leg.peer().getAddress());
    }
}
