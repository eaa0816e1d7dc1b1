package org.linewright.diagnostics.internal.check;

import java.net.DatagramSocket;
import java.net.SocketException;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.linewright.core.Text;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** Does this machine mark speech so that routers let it pass first (RFC 4594 §4.1)? */
final class Marked implements Check {

    /** Expedited forwarding, DSCP 46, in the byte of the IP header. */
    private static final int SPEECH = 46 << 2;
    private static final Text PURPOSE = new Text("Markiert dieser Rechner Sprache als eilig (DSCP 46)?",
            "Does this machine mark speech as urgent (DSCP 46)?");

    private final Supplier<OptionalInt> mark;

    Marked() {
        this(Marked::tried);
    }

    /** @param mark the byte that the system takes for speech; empty when it takes none */
    Marked(Supplier<OptionalInt> mark) {
        this.mark = mark;
    }

    @Override
    public String id() {
        return "dscp";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        if (examined.groups().isEmpty()) {
            return List.of(Unseen.GROUPS.unknown(this));
        }
        OptionalInt taken = mark.get();
        return List.of(taken.isPresent() && taken.getAsInt() == SPEECH
                ? Finding.passed(this, Subject.ALL, new Text("Sprache wird mit DSCP 46 gesendet.",
                        "Speech is sent with DSCP 46."))
                : CallDiagnosis.NOT_MARKED.found(this, Subject.ALL,
                        List.of("IP_TOS: " + (taken.isPresent() ? taken.getAsInt() : "–") + " ≠ " + SPEECH)));
    }

    /** What a socket like those of calls is given back; no packet is sent. */
    private static OptionalInt tried() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.setTrafficClass(SPEECH);
            return OptionalInt.of(socket.getTrafficClass());
        } catch (SocketException refused) {
            return OptionalInt.empty();
        }
    }
}
