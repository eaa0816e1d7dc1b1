package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.media.Relay;
import org.linewright.simulator.media.Side;
import org.linewright.simulator.media.sdp.Redirection;

/**
 * A call between devices whose media goes through the PBX. All devices that ring are the same side: the one that
 * answers is on it.
 *
 * @param callerTag the tag of the dialog with the caller
 */
record RelayedCall(Relay relay, String callerTag) implements Mediated {

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

    /** What cannot be led stays as it stands: an answer that refuses everything. */
    @Override
    public String led(Call call, Optional<String> tag, String sdp) {
        Side writer = tag.equals(Optional.of(callerTag)) ? Side.CALLEE : Side.CALLER;
        Optional<Redirection> redirection = redirected(writer, sdp);
        redirection.ifPresent(led -> signalling(call, writer).ifPresent(host -> relay.expect(writer, led.writer(),
                host)));
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
