package org.linewright.simulator.registrar;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.Registration;
import org.linewright.simulator.Surroundings;

/** Enters a REGISTER into the bindings once it is known who sent it (RFC 3261 §10.3 steps 6 to 8). */
final class Ledger {

    private static final DateTimeFormatter DATE = DateTimeFormatter
            .ofPattern("EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Bindings bindings;
    private final Supplier<PbxSettings> settings;
    private final Supplier<Fault> fault;
    private final Surroundings surroundings;
    private final Journal journal;

    Ledger(Bindings bindings, Supplier<PbxSettings> settings, Supplier<Fault> fault, Surroundings surroundings,
            Journal journal) {
        this.bindings = bindings;
        this.settings = settings;
        this.fault = fault;
        this.surroundings = surroundings;
        this.journal = journal;
    }

    /** The answer to a REGISTER of the account itself; all of it is done, or nothing. */
    Answer entered(Register request) {
        List<Grant> grants = request.contacts().stream().map(contact -> grant(request, contact)).toList();
        return refused(request, grants).orElseGet(() -> changed(request, grants));
    }

    private Answer changed(Register request, List<Grant> grants) {
        return switch (judged(request, grants)) {
            case OUT_OF_ORDER -> {
                note(request, EventKind.OUT_OF_ORDER, request.cseq());
                yield Answer.of(400); // RFC 3261 §10.3 step 7 names no code
            }
            case TOO_MANY -> {
                note(request, EventKind.TOO_MANY_CONTACTS, Rebinding.MOST);
                yield Answer.of(403);
            }
            case DONE -> {
                grants.forEach(grant -> warnOfLong(request, grant));
                yield Answer.of(200) // RFC 3261 §10.3 step 8
                        .with("Contact", bindings.contacts(request.account()))
                        .with("Date", DATE.format(surroundings.clock().instant()));
            }
        };
    }

    private Optional<Answer> refused(Register request, List<Grant> grants) {
        boolean misused = request.everyContact()
                && (!request.contacts().isEmpty() || request.expires().orElse(-1) != 0); // RFC 3261 §10.3 step 6
        if (misused) {
            return Optional.of(Answer.of(400));
        }
        Optional<Duration> least = settings.get().registration().least();
        return least.flatMap(floor -> grants.stream()
                .filter(grant -> !grant.removes() && grant.asked().compareTo(floor) < 0)
                .findFirst()
                .map(grant -> tooBrief(request, grant, floor)));
    }

    private Answer tooBrief(Register request, Grant grant, Duration least) {
        note(request, EventKind.TOO_BRIEF, grant.asked().toSeconds(), least.toSeconds());
        return Answer.of(423).with("Min-Expires", least.toSeconds()); // RFC 3261 §10.3 step 7
    }

    private Rebinding.Judgement judged(Register request, List<Grant> grants) {
        return bindings.change(request, before -> request.everyContact()
                ? Rebinding.none(before, request)
                : Rebinding.of(before, request, grants, settings.get().registration().secondContact(),
                        surroundings.clock().instant(), surroundings.nanos().getAsLong()));
    }

    private Grant grant(Register request, WantedContact contact) {
        Registration rules = settings.get().registration();
        OptionalLong seconds = contact.expires().isPresent() ? contact.expires() : request.expires();
        Duration asked = seconds.isPresent() ? Duration.ofSeconds(seconds.getAsLong()) : rules.usual();
        Duration most = fault.get() instanceof Fault.ShortGrant brief ? brief.most() : rules.most();
        return new Grant(contact, asked, asked.compareTo(most) > 0 ? most : asked);
    }

    private void warnOfLong(Register request, Grant grant) {
        Duration quiet = settings.get().registration().quiet();
        if (grant.asked().compareTo(quiet) > 0) {
            note(request, EventKind.LONG_INTERVAL, grant.asked().toSeconds(), quiet.toSeconds());
        }
    }

    private void note(Register request, EventKind kind, Object... about) {
        journal.note(Optional.of(request.account()), Optional.of(request.source()), kind, about);
    }
}
