package org.linewright.lines.leg;

import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.lines.Dialling.Dialled;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.call.LedCall;
import org.linewright.sip.CallEvent;
import org.linewright.sip.Description;
import org.linewright.sip.IncomingCall;

/** A call that a client places: what its line is answered is passed on with its true status. */
final class PlacedCall {

    private static final int NO_NUMBER = 404;
    private static final int OURS_IS_BUSY = 486;
    private static final int NO_LINE = 503;
    private static final int NO_ANSWER = 504;
    private static final int AT_FAULT = 500;

    private final IncomingCall call;
    private final ClientLeg leg;
    private final Description session;
    private final int rate;
    private final Transferring transferring;
    private final CompletableFuture<Joint> joint = new CompletableFuture<>();
    private volatile String tail = "";

    /** @param session what the call is accepted with */
    PlacedCall(IncomingCall call, ClientLeg leg, Description session, int rate, Transferring transferring) {
        this.call = call;
        this.leg = leg;
        this.session = session;
        this.rate = rate;
        this.transferring = transferring;
    }

    /** What was dialled is known, or is no number. */
    void dialled(Outcome<Dialled> outcome, Dialler dialler) {
        if (outcome.result().isEmpty()) {
            call.decline(NO_NUMBER);
            return;
        }
        tail = outcome.result().get().tail();
        Outcome<LedCall> placed = dialler.call(outcome.result().get().digits(), this::begun);
        if (placed.result().isEmpty()) {
            boolean busy = placed.troubles().stream()
                    .anyMatch(trouble -> trouble.code().equals(LinesTrouble.TOO_MANY_CALLS.words().code()));
            call.decline(busy ? OURS_IS_BUSY : NO_LINE);
        }
    }

    /** Calls from the client's line. */
    @FunctionalInterface
    interface Dialler {
        Outcome<LedCall> call(String digits, Function<LedCall, Consumer<CallEvent>> leader);
    }

    private Consumer<CallEvent> begun(LedCall line) {
        Joint fresh = new Joint(line, leg, transferring);
        fresh.join(rate);
        joint.complete(fresh);
        return this::lineHappened;
    }

    void clientHappened(CallEvent event) {
        leg.happened(event);
        joint.thenAccept(one -> one.clientHappened(event));
    }

    private void lineHappened(CallEvent event) {
        switch (event) {
            case CallEvent.Progress progress when progress.early().isPresent() -> call.early(session);
            case CallEvent.Progress progress when progress.status() == 180 -> call.ring();
            case CallEvent.Answered answered -> {
                call.accept(session);
                joint.thenAccept(one -> press(one.line()));
            }
            case CallEvent.Refused refused -> call.decline(passed(refused.status()));
            case CallEvent.Unreached unreached -> call.decline(NO_ANSWER);
            default -> {
                // the joint passes it on
            }
        }
        joint.thenAccept(one -> one.lineHappened(event));
    }

    private void press(LedCall line) {
        if (!tail.isEmpty()) {
            line.press(tail);
        }
    }

    /** The client is not to prove anything to the PBX, nor to go where a 3xx sends the line. */
    private static int passed(int status) {
        return status == 401 || status == 407 ? AT_FAULT : status < 400 ? 480 : status;
    }
}
