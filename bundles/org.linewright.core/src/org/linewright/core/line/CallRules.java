package org.linewright.core.line;

import java.util.Optional;

/**
 * What happens to the calls of a group.
 *
 * @param callsPerLine how many calls at once a line takes
 * @param transfers where the other side may transfer a line to
 */
public record CallRules(Declining declining, Forwarding forwarding, int callsPerLine,
        TransferPermission transfers) {

    /** No line takes more calls at once. */
    public static final int MOST_CALLS = 8;

    public static final CallRules USUAL = new CallRules(Declining.USUAL, Forwarding.NONE, 2);

    /** Whose lines are never transferred. */
    public CallRules(Declining declining, Forwarding forwarding, int callsPerLine) {
        this(declining, forwarding, callsPerLine, TransferPermission.NEVER);
    }

    public CallRules withDeclining(Declining other) {
        return new CallRules(other, forwarding, callsPerLine, transfers);
    }

    public CallRules withForwarding(Forwarding other) {
        return new CallRules(declining, other, callsPerLine, transfers);
    }

    public CallRules withCallsPerLine(int other) {
        return new CallRules(declining, forwarding, other, transfers);
    }

    public CallRules withTransfers(TransferPermission other) {
        return new CallRules(declining, forwarding, callsPerLine, other);
    }

    /** The answer of this line while its client is away, and whether the line or its group says so. */
    public Effective<DeclineCode> away(Line line) {
        return Effective.of(line.traits().away(), declining.away());
    }

    /** Where this line's calls are forwarded by the administrator; the line's own target wins, itself never counts. */
    public Effective<Optional<String>> target(Line line) {
        return Effective.of(line.traits().forwardTo().map(Optional::of),
                forwarding.administrative()
                        .map(Forwarding.Administrative::target)
                        .filter(target -> !target.equals(line.internalNumber())));
    }
}
