package org.linewright.media.rtcp;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * Whether what we send arrives, by the reports of the other end (RFC 3550 §6.4.1). A value.
 *
 * @param reports how many came
 * @param said how many packets we had sent when the last one came
 * @param highest the highest sequence of ours that one of them told
 * @param lost the part that did not arrive between the last two: 0 to 1; empty while they do not tell
 * @param came when the last one came, in nanoseconds
 */
public record Arriving(long reports, long said, OptionalInt highest, OptionalDouble lost, long came) {

    /** Nothing was reported. */
    public static final Arriving UNKNOWN = new Arriving(0, 0, OptionalInt.empty(), OptionalDouble.empty(), 0);

    /** So many are sent within half a second, or within a second and a half; when none of them came, none comes. */
    private static final int MANY = 25;

    /**
     * After a report.
     *
     * @param own the SSRC of what we send
     * @param sent how many packets we have sent by now
     */
    public Arriving heard(Control report, int own, long sent, long nanos) {
        if (!(report instanceof Control.SenderReport) && !(report instanceof Control.ReceiverReport)) {
            return this;
        }
        boolean spoke = reports > 0 && sent - said >= MANY;
        Optional<ReportBlock> ours = report.blocks().stream().filter(block -> block.source() == own).findFirst();
        OptionalDouble part = ours.map(block -> told(block, spoke)).orElseGet(() -> told(report.blocks(), spoke));
        OptionalInt top = ours.isPresent() ? OptionalInt.of(ours.get().highest()) : highest;
        return new Arriving(reports + 1, sent, top, part, nanos);
    }

    /** How long ago the last report came. */
    public Duration age(long nanos) {
        return Duration.ofNanos(nanos - came);
    }

    private OptionalDouble told(ReportBlock ours, boolean spoke) {
        boolean still = highest.isPresent() && highest.getAsInt() == ours.highest();
        return still ? nothing(spoke) : OptionalDouble.of(ours.fraction() / 256.0);
    }

    /**
     * Who heard nothing since his last report tells of nobody (RFC 3550 §6.4), or of the SSRC 0. Who tells of somebody else
     * may hear us under a name that a relay gave us.
     */
    private static OptionalDouble told(List<ReportBlock> others, boolean spoke) {
        return others.stream().allMatch(block -> block.source() == 0) ? nothing(spoke) : OptionalDouble.empty();
    }

    private static OptionalDouble nothing(boolean spoke) {
        return spoke ? OptionalDouble.of(1) : OptionalDouble.empty();
    }
}
