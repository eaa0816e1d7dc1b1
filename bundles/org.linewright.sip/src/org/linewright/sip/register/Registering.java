package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Why;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Ticket;

/**
 * One attempt to register, as a pure state machine: (state, input) → (state, effects). It is the non-INVITE client
 * transaction of RFC 3261 §17.1.2 and the UAC core of §10.2 in one.
 *
 * @param token the user part of our Contact
 * @param t1 the round-trip estimate (RFC 3261 §17.1.1.1)
 */
public record Registering(String token, Duration t1) {

    /** RFC 3261 §17.1.2.2: retransmissions are never further apart. */
    private static final Duration T2 = Duration.ofSeconds(4);
    /** An answered challenge may be refused this often: once with one nonce, once with the next. */
    private static final int REFUSALS = 2;
    /** A registrar whose nonces are stale at once is not chased for ever. */
    private static final int STALES = 4;

    /** The next state after {@code input}, at the monotonic time {@code now}. */
    public Step step(Attempt state, Input input, String host, String contact, long now) {
        return switch (input) {
            case Input.Begin begin -> new Step(Attempt.begun(state.memory(), begin.seconds(), begin.known()),
                    List.of(new Effect.Locate()));
            case Input.Located located when state.phase() == Attempt.Phase.LOCATING ->
                send(state.located(located.servers()), List.of(), now);
            case Input.Unlocated not when state.phase() == Attempt.Phase.LOCATING ->
                new Step(state.over(), List.of(new Effect.End(new RegisterAnswer.Unresolved(host, not.detail()))));
            case Input.Came came when state.running() && came.reply().cseq() == state.memory().cseq() ->
                came(state, came.reply(), contact, came.nanos());
            case Input.TimerE e when state.running() -> retransmit(state);
            case Input.TimerF f when state.running() -> silent(state, now);
            case Input.Unsent unsent when state.running() -> unsent(state, unsent.detail(), now);
            case Input.Abandon abandon -> new Step(state.over(), List.of(new Effect.Disarm()));
            default -> new Step(state, List.of());
        };
    }

    private Step send(Attempt state, List<Effect> before, long now) {
        Attempt sending = state.sending(now);
        List<Effect> effects = new ArrayList<>(before);
        effects.add(new Effect.Send(sending.server(), sending.memory().cseq(), sending.seconds(), sending.ticket()));
        effects.add(new Effect.ArmE(t1)); // RFC 3261 §17.1.2.2: E starts at T1
        effects.add(new Effect.ArmF(t1.multipliedBy(64))); // RFC 3261 §17.1.2.2: F is 64 × T1
        return new Step(sending, effects);
    }

    private Step retransmit(Attempt state) {
        // RFC 3261 §17.1.2.2: Trying doubles up to T2, Proceeding stays at T2
        Duration doubled = t1.multipliedBy(2L << Math.min(state.retransmits(), 20));
        boolean capped = state.phase() == Attempt.Phase.PROCEEDING || doubled.compareTo(T2) > 0;
        return new Step(state.retransmitted(),
                List.of(new Effect.Resend(), new Effect.ArmE(capped ? T2 : doubled)));
    }

    private Step came(Attempt state, Reply reply, String contact, long now) {
        if (reply.provisional()) {
            return new Step(state.proceeding(), List.of(new Effect.ArmE(T2)));
        }
        return switch (reply.status()) {
            case 401, 407 -> challenged(state, reply, now);
            case 423 -> tooBrief(state, reply, now);
            case 503 -> unavailable(state, reply, now);
            default -> reply.status() < 300
                    ? granted(state, new Grant(state, reply, token, contact), now)
                    : refused(state, reply, kind(reply));
        };
    }

    private static Step granted(Attempt state, Grant grant, long now) {
        Optional<Challenge> used = grant.challenge();
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Disarm(), new Effect.Prefer(state.server())));
        if (used.isPresent() && !state.challenged()) {
            effects.add(new Effect.Judge(true));
        }
        effects.add(new Effect.End(grant.at(now)));
        return new Step(used.map(challenge -> state.overIn(challenge.realm())).orElseGet(state::over), effects);
    }

    private Step challenged(Attempt state, Reply reply, long now) {
        String realm = state.memory().realm();
        // RFC 8760 §2.4: the first listed that we speak; and only the realm that proved to be the registrar's
        Optional<Challenge> chosen = reply.challenges()
                .stream()
                .filter(challenge -> challenge.answerable() && (realm.isEmpty() || realm.equals(challenge.realm())))
                .findFirst();
        if (chosen.isEmpty()) {
            return refused(state, reply, Why.CHALLENGE);
        }
        boolean stale = chosen.get().stale();
        boolean refused = state.challenged() && !stale;
        if (refused && state.refusals() + 1 >= REFUSALS || stale && state.stales() + 1 >= STALES) {
            return refused(state, reply, refused ? Why.CREDENTIALS : Why.BUSY); // RFC 3261 §22.2: no loop
        }
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Disarm(), new Effect.Learn(chosen.get())));
        if (state.ticket().isPresent() && !state.challenged() && !stale) {
            effects.add(new Effect.Judge(false));
        }
        return send(state.answering(new Ticket(chosen.get(), 1), refused, stale), effects, now);
    }

    private Step tooBrief(Attempt state, Reply reply, long now) {
        int least = reply.minExpires().orElse(0);
        return least <= state.seconds() || state.raised() || state.seconds() == 0
                ? refused(state, reply, Why.INTERVAL)
                : send(state.raisedTo(least), List.of(new Effect.Disarm()), now); // RFC 3261 §10.2.8
    }

    private Step unavailable(Attempt state, Reply reply, long now) {
        Effect avoid = new Effect.Avoid(state.server(), reply.retryAfter());
        return state.hasNext() // RFC 3263 §4.3: a 503 sends us to the next server
                ? send(state.next(), List.of(new Effect.Disarm(), avoid), now)
                : ended(state, List.of(avoid), refusal(state, reply, Why.BUSY));
    }

    private Step silent(Attempt state, long now) {
        Effect avoid = new Effect.Avoid(state.server(), Optional.empty());
        return state.hasNext() // RFC 3263 §4.3: so does a time-out
                ? send(state.next(), List.of(new Effect.Disarm(), avoid), now)
                : ended(state, List.of(avoid), new RegisterAnswer.Silent(state.servers()));
    }

    private Step unsent(Attempt state, String detail, long now) {
        return state.hasNext() // RFC 3263 §4.3: and a transport failure
                ? send(state.next(), List.of(new Effect.Disarm()), now)
                : ended(state, List.of(), new RegisterAnswer.Unsent(detail));
    }

    private static Step refused(Attempt state, Reply reply, Why why) {
        return ended(state, List.of(), refusal(state, reply, why));
    }

    private static Step ended(Attempt state, List<Effect> more, RegisterAnswer answer) {
        List<Effect> effects = new ArrayList<>(List.of(new Effect.Disarm()));
        effects.addAll(more);
        effects.add(new Effect.End(answer));
        return new Step(state.over(), effects);
    }

    private static RegisterAnswer refusal(Attempt state, Reply reply, Why why) {
        InetSocketAddress server = state.server();
        return new RegisterAnswer.Refused(why, reply.status(), reply.phrase(), reply.retryAfter(), server,
                state.requests());
    }

    private static Why kind(Reply reply) {
        int status = reply.status();
        if (status < 400) {
            return Why.REDIRECTED;
        }
        boolean later = status >= 500 && status < 600 || status == 408 || status == 480 || status == 491;
        return later ? Why.BUSY : Why.FORBIDDEN;
    }
}
