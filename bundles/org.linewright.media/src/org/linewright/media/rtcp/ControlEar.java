package org.linewright.media.rtcp;

import java.time.Duration;
import java.util.Optional;

/**
 * What is known from the reports of the other end. A value.
 *
 * @param lastReport middle of the NTP time of his last sender report, or 0
 * @param lastCame when that came, in nanoseconds
 * @param roundTrip how long a packet takes there and back, if he tells
 * @param told what he heard of us, if he tells
 * @param name his
 * @param gone whether he said that he goes
 */
public record ControlEar(int lastReport, long lastCame, Optional<Duration> roundTrip, Optional<ReportBlock> told,
        String name, boolean gone) {

    /** Nothing came. */
    public static final ControlEar FRESH = new ControlEar(0, 0, Optional.empty(), Optional.empty(), "", false);

    private static final Duration LONGEST = Duration.ofSeconds(10);

    /**
     * After a packet.
     *
     * @param own the SSRC of what we send
     */
    public ControlEar heard(Control packet, int own, long nanos) {
        Optional<ReportBlock> ours = packet.blocks().stream().filter(block -> block.source() == own).findFirst();
        Optional<Duration> trip = ours.flatMap(block -> trip(block, nanos)).or(() -> roundTrip);
        return switch (packet) {
            case Control.SenderReport report -> new ControlEar(NtpTime.middle(report.ntp()), nanos, trip,
                    ours.or(() -> told), name, false);
            case Control.ReceiverReport report -> new ControlEar(lastReport, lastCame, trip, ours.or(() -> told), name,
                    false);
            case Control.Name other -> new ControlEar(lastReport, lastCame, roundTrip, told, other.name(), gone);
            case Control.Bye bye -> new ControlEar(lastReport, lastCame, roundTrip, told, name, true);
        };
    }

    /** How long ago his last sender report came, in 65536ths of a second; 0 when none came. */
    public int sinceLast(long nanos) {
        return lastReport == 0 ? 0 : (int) (((nanos - lastCame) / 1000 << 16) / 1_000_000);
    }

    /** RFC 3550 §6.4.1: now, without the time at which we reported and without how long he kept it. */
    private static Optional<Duration> trip(ReportBlock block, long nanos) {
        int spent = NtpTime.middle(NtpTime.of(nanos)) - block.lastReport() - block.delay();
        Duration trip = Duration.ofNanos(NtpTime.nanos(Math.max(0, spent)));
        return block.lastReport() == 0 || trip.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(trip);
    }
}
