package org.linewright.simulator.transaction;

import java.time.Duration;
import java.util.Optional;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;
import org.linewright.simulator.transaction.Effect.Send;
import org.linewright.simulator.transaction.Effect.TellSilence;
import org.linewright.simulator.transaction.Effect.Wait;

/**
 * A server transaction over UDP (RFC 3261 §17.2, RFC 6026 §7.1). It repeats a 2xx to INVITE too until that is
 * acknowledged (§13.3.1.4), which is a task of the core in the RFC: so every call gets it for nothing.
 *
 * @param last what was answered last
 * @param interval how long to the next repetition
 * @param provisional its reliable provisional responses
 */
public record ServerTransaction(SipRequest request, State state, Optional<SipResponse> last, Duration interval,
        Provisional provisional) {

    /** §17.2.1, §17.2.2. */
    public enum State {
        PROCEEDING,
        ACCEPTED,
        COMPLETED,
        CONFIRMED,
        TERMINATED
    }

    public static ServerTransaction started(SipRequest request) {
        return new ServerTransaction(request, State.PROCEEDING, Optional.empty(), Tick.T1, Provisional.NONE);
    }

    public Step<ServerTransaction> answered(SipResponse response) {
        if (state != State.PROCEEDING) {
            return Step.of(this);
        }
        if (response.provisional()) {
            return reliable(response)
                    ? provisionally(response)
                    : Step.of(with(State.PROCEEDING, response), new Send(response));
        }
        if (response.success() && provisional.open().isPresent()) { // RFC 3262 §3: it may hold a session description
            return Step.of(with(provisional.waiting(response)));
        }
        if (!invites()) {
            return Step.of(with(State.COMPLETED, response), new Send(response),
                    new Wait(Tick.FORGET, Tick.PATIENCE)); // timer J
        }
        return Step.of(with(response.success() ? State.ACCEPTED : State.COMPLETED, response), new Send(response),
                new Wait(Tick.REPEAT, Tick.T1), new Wait(Tick.GIVE_UP, Tick.PATIENCE)); // timers G, H
    }

    /** A PRACK came for the response with this RSeq; empty when there is none (RFC 3262 §3). */
    public Optional<Step<ServerTransaction>> confirmed(long number) {
        return Optional.of(this)
                .filter(one -> one.provisional.open().isPresent() && one.provisional.number() == number)
                .map(ServerTransaction::goingOn);
    }

    /** What has waited for that. */
    private Step<ServerTransaction> goingOn() {
        ServerTransaction free = with(provisional.closed());
        return provisional.next().map(waiting -> free.with(new Provisional(provisional.number(), Optional.empty(),
                Optional.empty(), Tick.T1)).answered(waiting)).orElseGet(() -> Step.of(free));
    }

    private Step<ServerTransaction> provisionally(SipResponse response) {
        if (provisional.open().isPresent()) {
            return Step.of(with(provisional.next().filter(SipResponse::success).isPresent()
                    ? provisional
                    : provisional.waiting(response)));
        }
        Provisional said = provisional.said(response);
        SipResponse sent = said.open().orElseThrow();
        return Step.of(with(State.PROCEEDING, sent).with(said), new Send(sent),
                new Wait(Tick.REPEAT_PROVISIONAL, Tick.T1), new Wait(Tick.GIVE_UP_PROVISIONAL, Tick.PATIENCE));
    }

    private Step<ServerTransaction> provisionalAgain() {
        boolean open = state == State.PROCEEDING && provisional.open().isPresent();
        ServerTransaction slower = with(provisional.slower());
        return open
                ? Step.of(slower, new Send(provisional.open().orElseThrow()),
                        new Wait(Tick.REPEAT_PROVISIONAL, slower.provisional.interval()))
                : Step.of(this);
    }

    private boolean reliable(SipResponse response) {
        return response.status() > 100 && invites()
                && request.headers().words("Require").stream().anyMatch("100rel"::equalsIgnoreCase);
    }

    /** The same request came once more. */
    public Step<ServerTransaction> repeated() {
        return switch (state) {
            case PROCEEDING, COMPLETED -> last.map(response -> Step.of(this, new Send(response)))
                    .orElseGet(() -> Step.of(this));
            case ACCEPTED, CONFIRMED, TERMINATED -> Step.of(this); // RFC 6026 §7.1
        };
    }

    /** The ACK came: of a refusal in the transaction itself, of a 2xx from the call. */
    public Step<ServerTransaction> acknowledged() {
        return state == State.COMPLETED && invites() || state == State.ACCEPTED
                ? Step.of(in(State.CONFIRMED), new Wait(Tick.FORGET, Tick.T4)) // timer I
                : Step.of(this);
    }

    public Step<ServerTransaction> elapsed(Tick tick) {
        boolean open = state == State.ACCEPTED || state == State.COMPLETED && invites();
        return switch (tick) {
            case REPEAT -> open ? again() : Step.of(this);
            case GIVE_UP -> {
                boolean accepted = state == State.ACCEPTED;
                yield accepted
                        ? Step.of(in(State.TERMINATED), new TellSilence()) // §13.3.1.4
                        : Step.of(open ? in(State.TERMINATED) : this);
            }
            case REPEAT_PROVISIONAL -> provisionalAgain();
            case GIVE_UP_PROVISIONAL -> state == State.PROCEEDING && provisional.open().isPresent()
                    ? goingOn()
                    : Step.of(this);
            case ABANDON, FORGET -> Step.of(in(State.TERMINATED));
        };
    }

    private Step<ServerTransaction> again() {
        Duration longer = Tick.doubled(interval);
        ServerTransaction next = new ServerTransaction(request, state, last, longer, provisional);
        return Step.of(next, new Send(last.orElseThrow()), new Wait(Tick.REPEAT, longer));
    }

    private boolean invites() {
        return request.is("INVITE");
    }

    private ServerTransaction with(State other, SipResponse response) {
        return new ServerTransaction(request, other, Optional.of(response), interval, provisional);
    }

    private ServerTransaction in(State other) {
        return new ServerTransaction(request, other, last, interval, provisional);
    }

    private ServerTransaction with(Provisional other) {
        return new ServerTransaction(request, state, last, interval, other);
    }
}
