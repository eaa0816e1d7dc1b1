package org.linewright.lines.leg;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.lines.Dialling.Dialled;
import org.linewright.lines.call.LedCall;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent.TransferAsked;
import org.linewright.sip.Peer;

/** Clients transfer: the line does it, so that the PBX connects both others without us. */
final class Transferring {

    /** 481: there is no such call of ours (RFC 3891 §3). */
    private static final int NO_CALL = 481;
    private static final int NO_NUMBER = 404;

    private final Function<String, Optional<Call>> named;
    private final Numbers numbers;
    private final Set<Joint> joints = ConcurrentHashMap.newKeySet();

    /** @param named finds the client's call that a Replaces means */
    Transferring(Function<String, Optional<Call>> named, Numbers numbers) {
        this.named = named;
        this.numbers = numbers;
    }

    void begun(Joint joint) {
        joints.add(joint);
    }

    void over(Joint joint) {
        joints.remove(joint);
    }

    void asked(TransferAsked asked, Joint joint) {
        if (asked.replaces().isEmpty()) {
            String target = new Peer(asked.target(), "").number();
            numbers.dialled(joint.line().report().line(), target).thenAccept(outcome -> blind(outcome, joint));
            return;
        }
        Optional<LedCall> other = asked.replaces().flatMap(named).flatMap(this::line);
        joint.leg().call(call -> {
            if (other.isPresent()) {
                call.takeTransfer();
                joint.line().transfer(other.get());
            } else {
                call.declineTransfer(NO_CALL);
            }
        });
    }

    private static void blind(Outcome<Dialled> dialled, Joint joint) {
        joint.leg().call(call -> dialled.result().ifPresentOrElse(number -> {
            call.takeTransfer();
            joint.line().transfer(number.digits());
        }, () -> call.declineTransfer(NO_NUMBER)));
    }

    private Optional<LedCall> line(Call client) {
        return joints.stream().filter(joint -> joint.leg().signalling().known().filter(client::equals).isPresent())
                .map(Joint::line).findFirst();
    }
}
