package org.linewright.simulator.call;

import java.net.InetAddress;
import java.util.Optional;

/** The media of one call that goes to the PBX. */
sealed interface Mediated extends AutoCloseable permits RelayedMedia, PlayedMedia {

    /**
     * Whether an offer can be led to the PBX.
     *
     * @param tag the PBX's tag in the dialog in which it came; none with the INVITE of the caller
     */
    boolean takes(Optional<String> tag, String sdp);

    /**
     * A session description came in; what it offers counts when it is answered.
     *
     * @param from where it came from
     */
    void heard(String sdp, InetAddress from);

    /** The same, and it is an answer, which counts at once. */
    void agreed(String sdp, InetAddress from);

    /**
     * A session description as it goes out.
     *
     * @param tag the PBX's tag in the dialog in which it goes
     * @param asks whether it offers something that may be refused yet
     */
    String led(Call call, Optional<String> tag, boolean asks, String sdp);

    /** What came of it, to be written down; empty when that says nothing. */
    Optional<Deed.Note> report(long number);

    @Override
    void close();
}
