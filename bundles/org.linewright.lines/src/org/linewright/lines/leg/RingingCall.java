package org.linewright.lines.leg;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.line.DeclineCode;
import org.linewright.lines.call.LedCall;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;

/** A call that rings at all clients of its line, and perhaps at a person: who answers first has it. */
final class RingingCall {

    /** RFC 3326 §2 and §3.1: so that no phone shows it as missed. */
    private static final String ELSEWHERE = "Q.850;cause=26;text=\"Answered elsewhere\", "
            + "SIP;cause=200;text=\"Call completed elsewhere\"";

    private final LedCall line;
    private final boolean alone;
    private final Optional<DeclineCode> fixed;
    private final int rate;
    private final Transferring transferring;
    private final List<ClientLeg> ringing = new ArrayList<>();
    private Optional<Joint> joint = Optional.empty();
    private boolean over;

    /**
     * @param alone whether nobody else may take it
     * @param fixed what it is declined with when all clients decline; empty leaves that to the last one
     */
    RingingCall(LedCall line, boolean alone, Optional<DeclineCode> fixed, int rate, Transferring transferring) {
        this.line = line;
        this.alone = alone;
        this.fixed = fixed;
        this.rate = rate;
        this.transferring = transferring;
    }

    /** Rings at one more; tell what happens there. */
    synchronized Consumer<CallEvent> at(ClientLeg leg) {
        ringing.add(leg);
        return event -> clientHappened(leg, event);
    }

    private void clientHappened(ClientLeg leg, CallEvent event) {
        leg.happened(event);
        if (event instanceof CallEvent.Answered) {
            answered(leg);
        } else if (event.last() && gone(leg)) {
            declined(event);
        }
        talked(leg).ifPresent(one -> one.clientHappened(event));
    }

    private synchronized Optional<Joint> talked(ClientLeg leg) {
        return joint.filter(one -> one.leg().equals(leg));
    }

    /** Whether it was the last one that rang, and nobody has the call. */
    private synchronized boolean gone(ClientLeg leg) {
        return ringing.remove(leg) && ringing.isEmpty() && joint.isEmpty() && !over;
    }

    private void answered(ClientLeg leg) {
        Joint fresh = new Joint(line, leg, transferring);
        List<ClientLeg> others = List.of();
        boolean first;
        synchronized (this) {
            first = !over && joint.isEmpty() && line.take();
            if (first) {
                joint = Optional.of(fresh);
                ringing.remove(leg);
                others = List.copyOf(ringing);
            }
        }
        if (first) {
            fresh.join(rate);
            others.forEach(RingingCall::elsewhere);
        } else {
            leg.call(Call::hangUp);
        }
    }

    private void declined(CallEvent event) {
        if (alone) {
            line.decline(fixed.orElseGet(() -> wanted(event)));
        }
    }

    private static DeclineCode wanted(CallEvent event) {
        return switch (event) {
            case CallEvent.Refused refused when refused.status() >= 600 -> DeclineCode.DECLINE;
            case CallEvent.Refused refused when refused.status() == 486 -> DeclineCode.BUSY_HERE;
            default -> DeclineCode.UNAVAILABLE;
        };
    }

    void lineHappened(CallEvent event) {
        List<ClientLeg> left = List.of();
        Optional<Joint> now;
        synchronized (this) {
            now = joint;
            if (event.last() || event instanceof CallEvent.Confirmed && now.isEmpty()) {
                over = true;
                left = List.copyOf(ringing);
            }
        }
        left.forEach(event.last() ? leg -> leg.call(Call::hangUp) : RingingCall::elsewhere);
        now.ifPresent(one -> one.lineHappened(event));
    }

    private static void elsewhere(ClientLeg leg) {
        leg.call(call -> call.hangUp(ELSEWHERE));
    }
}
