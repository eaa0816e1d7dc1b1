package org.linewright.media;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.linewright.media.rtcp.Arriving;
import org.linewright.media.rtcp.Control;
import org.linewright.media.rtcp.ControlEar;
import org.linewright.media.rtcp.Interval;
import org.linewright.media.rtcp.NtpTime;
import org.linewright.media.rtcp.ReportBlock;
import org.linewright.media.rtp.Reception;

/** Tells the other end now and then what was sent and heard, and takes what he tells (RFC 3550 §6). Thread: any. */
final class Reports {

    private final Jack jack;
    private final Reception counts;
    private final TalkMouth mouth;
    private final RandomGenerator random;
    private final String name;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(MediaLoop.LONGEST);
    private ControlEar ear = ControlEar.FRESH;
    private Arriving arriving = Arriving.UNKNOWN;
    private Optional<Long> due = Optional.empty();
    private int before;

    Reports(Jack jack, Reception counts, TalkMouth mouth, RandomGenerator random) {
        this.jack = jack;
        this.counts = counts;
        this.mouth = mouth;
        this.random = random;
        this.name = Long.toHexString(random.nextLong()) + Long.toHexString(random.nextLong()); // RFC 7022 §4.2
    }

    /** Sends a report when it is time for one. */
    synchronized void frame(long nanos) {
        if (due.isEmpty()) {
            due = Optional.of(nanos + Interval.of(true, random).toNanos());
        } else if (nanos >= due.orElseThrow()) {
            due = Optional.of(nanos + Interval.of(false, random).toNanos());
            buffer.clear();
            report(nanos);
            jack.send(buffer.flip());
        }
    }

    synchronized void heard(ByteBuffer packet, long nanos) {
        TalkMouth.Said said = mouth.said();
        for (Control control : Control.read(packet, packet.limit())) {
            ear = ear.heard(control, said.ssrc(), nanos);
            arriving = arriving.heard(control, said.ssrc(), said.packets(), nanos);
        }
    }

    /** Says that we go (§6.6). */
    synchronized void bye(long nanos) {
        if (due.isPresent()) {
            buffer.clear();
            report(nanos);
            new Control.Bye(mouth.said().ssrc()).write(buffer);
            jack.send(buffer.flip());
        }
    }

    synchronized ControlEar told() {
        return ear;
    }

    synchronized Arriving arriving() {
        return arriving;
    }

    private void report(long nanos) {
        TalkMouth.Said said = mouth.said();
        List<ReportBlock> heard = counts.report(ear.lastReport(), ear.sinceLast(nanos)).stream().toList();
        Control report = said.packets() == before
                ? new Control.ReceiverReport(said.ssrc(), heard)
                : new Control.SenderReport(said.ssrc(), NtpTime.of(nanos), said.timestamp(), said.packets(),
                        said.octets(), heard);
        before = said.packets();
        report.write(buffer);
        new Control.Name(said.ssrc(), name).write(buffer);
    }
}
