package org.linewright.drivers.internal.seal;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/**
 * Whether a jar may come in, or take the place of what is installed. An update never loses its publisher unnoticed.
 *
 * @param reasons what a person has to know before; severe ones leave no choice
 */
public record Admission(List<Trouble> reasons) {

    /** What to do. */
    public enum Answer {
        ALLOW,
        ASK,
        REFUSE
    }

    public Admission {
        reasons = List.copyOf(reasons);
    }

    /**
     * True from its arguments alone.
     *
     * @param installed the bundle in whose place it comes; empty when there is none
     */
    public static Admission of(Seal seal, Optional<Installed> installed, SignaturePolicy policy) {
        return new Admission(Stream.of(seal.troubles().stream(), change(seal, installed).stream(),
                forbidden(seal, policy).stream()).flatMap(reason -> reason).toList());
    }

    public Answer answer() {
        return reasons.isEmpty()
                ? Answer.ALLOW
                : reasons.stream().anyMatch(Trouble::severe) ? Answer.REFUSE : Answer.ASK;
    }

    private static Optional<Trouble> change(Seal seal, Optional<Installed> installed) {
        return switch (seal.verdict()) {
            case TRUSTED, STRANGER -> seal.publisher()
                    .flatMap(next -> installed.filter(old -> old.fromAnotherThan(next))
                            .map(old -> DriversTrouble.OTHER_PUBLISHER.about(old.bundle(), old.publisher(),
                                    old.fingerprint(), next.name(), next.fingerprint())));
            case UNSIGNED -> installed.filter(Installed::signed)
                    .map(old -> DriversTrouble.SIGNATURE_LOST.about(old.bundle(), old.publisher(), old.fingerprint()));
            case BROKEN -> Optional.empty();
        };
    }

    private static Optional<Trouble> forbidden(Seal seal, SignaturePolicy policy) {
        return switch (seal.verdict()) {
            case TRUSTED, BROKEN -> Optional.empty();
            case UNSIGNED -> when(policy.unsigned(), DriversTrouble.UNSIGNED_FORBIDDEN);
            case STRANGER -> when(policy.strangers(), DriversTrouble.STRANGERS_FORBIDDEN);
        };
    }

    private static Optional<Trouble> when(SignaturePolicy.Rule rule, DriversTrouble kind) {
        return rule == SignaturePolicy.Rule.REFUSE ? Optional.of(kind.about()) : Optional.empty();
    }
}
