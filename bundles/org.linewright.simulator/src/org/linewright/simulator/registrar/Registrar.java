package org.linewright.simulator.registrar;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.Accounts;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.Overload;
import org.linewright.simulator.PbxSettings.Overloaded;
import org.linewright.simulator.Surroundings;

/**
 * Answers REGISTER as RFC 3261 §10.3 says, with the limits and faults of the settings.
 * Thread: any; never blocks.
 */
public final class Registrar {

    private static final String METHOD = "REGISTER";

    private final Accounts accounts;
    private final Admission admission;
    private final Supplier<PbxSettings> settings;
    private final Supplier<Fault> fault;
    private final Surroundings surroundings;
    private final Journal journal;
    private final Ledger ledger;
    private final Rate rate = new Rate();
    private final RecentAnswers recent = new RecentAnswers();

    public Registrar(Accounts accounts, Bindings bindings, Admission admission, Supplier<PbxSettings> settings,
            Supplier<Fault> fault, Surroundings surroundings, Journal journal) {
        this.accounts = accounts;
        this.admission = admission;
        this.settings = settings;
        this.fault = fault;
        this.surroundings = surroundings;
        this.journal = journal;
        this.ledger = new Ledger(bindings, settings, fault, surroundings, journal);
    }

    /** Whether the PBX plays dead: then no request of any kind is answered. */
    public boolean silent() {
        return fault.get() instanceof Fault.Silence;
    }

    /** The answer to one REGISTER. */
    public Answer answer(Register request) {
        return overloaded(request)
                .or(this::faulty)
                .or(() -> recent.to(request.transaction(), now()))
                .or(() -> misdirected(request))
                .orElseGet(() -> addressed(request));
    }

    private Optional<Answer> overloaded(Register request) {
        Overload rules = settings.get().overload();
        if (rate.admits(rules.registersPerSecond(), now())) {
            return Optional.empty();
        }
        note(request, EventKind.OVERLOADED, rules.registersPerSecond().orElse(0));
        return Optional.of(
                rules.answer() == Overloaded.UNAVAILABLE ? unavailable(rules.retryAfter()) : Answer.of(500));
    }

    private Optional<Answer> faulty() {
        return switch (fault.get()) {
            case Fault.Unavailable unavailable -> Optional.of(unavailable(unavailable.retryAfter()));
            case Fault.ServerError() -> Optional.of(Answer.of(500));
            case Fault.Forbidden() -> Optional.of(Answer.of(403));
            default -> Optional.empty();
        };
    }

    private Optional<Answer> misdirected(Register request) {
        String domain = request.account().domain();
        boolean elsewhere = accounts.serves(request.host()) && !request.host().equalsIgnoreCase(domain);
        if (!accounts.serves(domain) || elsewhere) { // RFC 3261 §10.3 steps 1 and 5
            note(request, EventKind.UNKNOWN_DOMAIN, domain);
            return Optional.of(Answer.of(404));
        }
        return request.required().isEmpty() // RFC 3261 §10.3 step 2
                ? Optional.empty()
                : Optional.of(Answer.of(420).with("Unsupported", request.required()));
    }

    private Answer addressed(Register request) {
        Claim claim = new Claim(METHOD, request.account(), request.credentials(), request.source());
        return admission.refusal(claim, Admission.Challenge.REGISTRAR).orElseGet(() -> entered(request));
    }

    private Answer entered(Register request) {
        Answer answer = ledger.entered(request);
        recent.keep(request.transaction(), answer, now());
        return answer;
    }

    private static Answer unavailable(Duration retryAfter) {
        return Answer.of(503).with("Retry-After", retryAfter.toSeconds());
    }

    private void note(Register request, EventKind kind, Object... about) {
        journal.note(Optional.of(request.account()), Optional.of(request.source()), kind, about);
    }

    private long now() {
        return surroundings.nanos().getAsLong();
    }
}
