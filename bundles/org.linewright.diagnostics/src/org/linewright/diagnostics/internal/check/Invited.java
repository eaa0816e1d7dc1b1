package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.call.Kind;
import org.linewright.diagnostics.check.Examined;

/** An INVITE of a line; of a call between two of ours each line has one. */
record Invited(Conversation call, Exchange invite) {

    /** A call while both sides talk, in nanoseconds of the trace. */
    record Talk(long from, long to) {
        boolean at(long nanos) {
            return from <= nanos && nanos < to;
        }
    }

    static Stream<Invited> of(Examined examined) {
        return examined.conversations(Kind.CALL)
                .flatMap(call -> call.exchanges("INVITE").stream().map(invite -> new Invited(call, invite)));
    }

    /** Whether a line had no call at this instant of the trace; one that talks may well be busy. */
    static boolean idle(String line, long nanos, List<Invited> all) {
        return all.stream().filter(one -> one.invite().line().equals(line))
                .flatMap(one -> one.talk().stream())
                .noneMatch(talk -> talk.at(nanos));
    }

    boolean ours() {
        return begun().direction() == Direction.SENT;
    }

    TraceEntry begun() {
        return invite.entries().getFirst();
    }

    Optional<Talk> talk() {
        long to = call.exchanges("BYE").stream().map(one -> one.entries().getFirst().nanos()).findFirst()
                .orElse(Long.MAX_VALUE);
        return invite.answer().filter(one -> one.message().status() / 100 == 2)
                .map(one -> new Talk(one.nanos(), to));
    }
}
