package org.linewright.simulator.transaction;

import java.time.Duration;
import java.util.Optional;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.transaction.Effect.Cancel;
import org.linewright.simulator.transaction.Effect.Send;
import org.linewright.simulator.transaction.Effect.Tell;
import org.linewright.simulator.transaction.Effect.TellSilence;
import org.linewright.simulator.transaction.Effect.Wait;

/**
 * A client transaction over UDP (RFC 3261 §17.1, RFC 6026 §7.2).
 *
 * @param cancelled it is to be cancelled as soon as that is allowed, with these headers, such as a Reason (RFC 3326)
 * @param interval how long to the next repetition
 */
public record ClientTransaction(SipRequest request, State state, Optional<SipHeaders> cancelled,
        Duration interval) {

    /** §17.1.1.2 and §17.1.2.2; CALLING is TRYING for other requests than INVITE. */
    public enum State {
        CALLING,
        PROCEEDING,
        ACCEPTED,
        COMPLETED,
        TERMINATED
    }

    public static Step<ClientTransaction> started(SipRequest request) {
        return Step.of(new ClientTransaction(request, State.CALLING, Optional.empty(), Tick.T1), new Send(request),
                new Wait(Tick.REPEAT, Tick.T1), new Wait(Tick.GIVE_UP, Tick.PATIENCE)); // timers A, B; E, F
    }

    public Step<ClientTransaction> answered(SipResponse response) {
        return switch (state) {
            case CALLING, PROCEEDING -> response.provisional() ? proceeding(response) : ended(response);
            case ACCEPTED -> response.success() ? Step.of(this, new Tell(response)) : Step.of(this); // RFC 6026 §7.2
            case COMPLETED -> invites() && response.status() >= 300
                    ? Step.of(this, new Send(ack(response))) // §17.1.1.2
                    : Step.of(this);
            case TERMINATED -> Step.of(this);
        };
    }

    public Step<ClientTransaction> elapsed(Tick tick) {
        return switch (tick) {
            case REPEAT -> repeated();
            case GIVE_UP -> silent(state == State.CALLING || state == State.PROCEEDING && !invites());
            case ABANDON -> silent(state == State.PROCEEDING);
            case REPEAT_PROVISIONAL, GIVE_UP_PROVISIONAL -> Step.of(this); // of servers only
            case FORGET -> Step.of(in(State.TERMINATED));
        };
    }

    /** §9.1: not before a provisional response; when no final one follows in time it is over as well. */
    public Step<ClientTransaction> cancel(SipHeaders why) {
        ClientTransaction next = new ClientTransaction(request, state, cancelled.or(() -> Optional.of(why)), interval);
        return state == State.PROCEEDING && cancelled.isEmpty() ? next.withCancel() : Step.of(next);
    }

    private Step<ClientTransaction> withCancel() {
        return Step.of(this, new Cancel(), new Wait(Tick.ABANDON, Tick.PATIENCE));
    }

    private Step<ClientTransaction> proceeding(SipResponse response) {
        boolean first = state == State.CALLING;
        ClientTransaction next = in(State.PROCEEDING);
        return cancelled.isPresent() && first && invites()
                ? Step.of(next, new Tell(response), new Cancel(), new Wait(Tick.ABANDON, Tick.PATIENCE))
                : Step.of(next, new Tell(response));
    }

    private Step<ClientTransaction> ended(SipResponse response) {
        if (!invites()) { // timer K only swallows what nobody listens to
            return Step.of(in(State.TERMINATED), new Tell(response));
        }
        return response.success()
                ? Step.of(in(State.ACCEPTED), new Tell(response), new Wait(Tick.FORGET, Tick.PATIENCE)) // timer M
                : Step.of(in(State.COMPLETED), new Send(ack(response)), new Tell(response),
                        new Wait(Tick.FORGET, Tick.PATIENCE)); // timer D
    }

    private Step<ClientTransaction> repeated() {
        boolean calls = state == State.CALLING;
        boolean again = calls || state == State.PROCEEDING && !invites();
        Duration longer = calls && invites() ? interval.multipliedBy(2) : Tick.doubled(calls ? interval : Tick.T2);
        return again
                ? Step.of(new ClientTransaction(request, state, cancelled, longer), new Send(request),
                        new Wait(Tick.REPEAT, longer))
                : Step.of(this);
    }

    private Step<ClientTransaction> silent(boolean over) {
        return over ? Step.of(in(State.TERMINATED), new TellSilence()) : Step.of(this);
    }

    private boolean invites() {
        return request.is("INVITE");
    }

    private ClientTransaction in(State other) {
        return new ClientTransaction(request, other, cancelled, interval);
    }

    /** The request that cancels it (§9.1). */
    public SipRequest cancelRequest() {
        SipRequest plain = companion("CANCEL", request.headers().first("To").orElse(""));
        return new SipRequest(plain.method(), plain.uri(), plain.headers().with(cancelled.orElse(SipHeaders.NONE)),
                plain.body());
    }

    /** The ACK of another final response than 2xx (§17.1.1.3). */
    private SipRequest ack(SipResponse response) {
        return companion("ACK", response.headers().first("To").orElse(""));
    }

    private SipRequest companion(String method, String to) {
        SipHeaders own = request.headers();
        SipHeaders headers = SipHeaders.NONE.with("Via", own.first("Via").orElse(""))
                .with("Max-Forwards", 70)
                .with("From", own.first("From").orElse(""))
                .with("To", to)
                .with("Call-ID", request.callId())
                .with("CSeq", request.cseq() + " " + method);
        for (String route : own.all("Route")) {
            headers = headers.with("Route", route);
        }
        return new SipRequest(method, request.uri(), headers, "");
    }
}
