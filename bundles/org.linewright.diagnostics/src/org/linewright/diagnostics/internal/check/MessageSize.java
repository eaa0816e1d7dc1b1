package org.linewright.diagnostics.internal.check;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.line.InviteSize;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.Transport;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;
import org.linewright.diagnostics.internal.text.Wire;

/** Do our requests fit into a datagram (RFC 3261 §18.1.1)? */
final class MessageSize implements Check {

    private static final Text PURPOSE = new Text("Passen unsere Nachrichten in ein UDP-Paket?",
            "Do our messages fit into a UDP packet?");

    @Override
    public String id() {
        return "message-size";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Alle Nachrichten der Leitung {0} sind klein genug für UDP.",
                "All messages of the line {0} are small enough for UDP."), Unseen.MESSAGES);
        return sweep.of(examined.entries().filter(MessageSize::ours)
                .map(one -> judged(places.line(one.line()), one)));
    }

    private static boolean ours(TraceEntry entry) {
        return entry.direction() == Direction.SENT && entry.transport() == Transport.UDP && entry.message().isRequest();
    }

    private static Observation judged(Subject about, TraceEntry entry) {
        int bytes = Wire.of(entry.message()).length;
        String method = entry.message().method();
        return bytes <= InviteSize.MOST
                ? Observation.fine(about)
                : Observation.wrong(about, CallDiagnosis.BIG, method + ": " + bytes + " bytes", bytes, method);
    }
}
