package org.linewright.diagnostics.internal.check;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Examined;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/**
 * After a call of ours was forwarded, does the PBX tell who is at the other end now (RFC 4916)? A Crown does when the
 * account has {@code supportsToUriChange} (seed, SIP-Accounts), which is known by this effect alone.
 */
final class NewPartner implements Check {

    private static final int FORWARDED = 181;
    private static final long SOON = Duration.ofSeconds(3).toNanos();
    private static final List<String> TELLING = List.of("P-Asserted-Identity", "Remote-Party-ID");
    private static final Text PURPOSE = new Text(
            "Nennt die Telefonanlage nach einer Rufweiterleitung, wer jetzt am anderen Ende ist?",
            "After a call was forwarded, does the PBX tell who is at the other end now?");

    @Override
    public String id() {
        return "new-partner";
    }

    @Override
    public Text purpose() {
        return PURPOSE;
    }

    @Override
    public List<Finding> findings(Examined examined) {
        Places places = Places.of(examined);
        Sweep sweep = new Sweep(this, new Text("Nach einer Weiterleitung erfährt {0}, wer am anderen Ende ist.",
                "After a forwarding {0} is told who is at the other end."), Unseen.FORWARDED_CALLS);
        return sweep.of(Invited.of(examined).filter(Invited::ours)
                .flatMap(call -> judged(places.line(call.invite().line()), call).stream()));
    }

    private static Optional<Observation> judged(Subject about, Invited call) {
        Optional<TraceEntry> forwarded = call.invite().entries().stream()
                .filter(one -> one.message().status() == FORWARDED).findFirst();
        return forwarded.flatMap(seen -> call.talk().filter(talk -> lasting(talk, call.call()))
                .map(talk -> told(call)
                        ? Observation.fine(about)
                        : Observation.wrong(about, CallDiagnosis.OLD_PARTNER,
                                seen.at() + " " + seen.message().summary())));
    }

    private static boolean lasting(Invited.Talk talk, Conversation call) {
        return Math.min(talk.to(), call.entries().getLast().nanos()) - talk.from() >= SOON;
    }

    /** By the answer itself, or by a request within the dialog. */
    private static boolean told(Invited call) {
        boolean answered = call.invite().answer().filter(one -> TELLING.stream().anyMatch(one.message()::has))
                .isPresent();
        return answered || call.call().entries().stream().anyMatch(one -> one.direction() == Direction.RECEIVED
                && one.message().isRequest() && !one.message().toTag().isEmpty()
                && List.of("INVITE", "UPDATE").contains(one.message().method()));
    }
}
