package org.linewright.core.line;

import java.util.Optional;

/**
 * What a line is, beside its account.
 *
 * @param label the person or the place, as people say it; may be empty
 * @param number its internal number when that is not the user name
 * @param trunk whether it leads to the outside instead of to a person
 * @param journal whether its calls are written into the journal
 * @param personal whether it is a private telephone
 * @param away its own answer while the client is away; empty takes the group's
 * @param forwardTo its own administrative forwarding; empty takes the group's
 * @param client where the password is kept with which a client attaches to it through us; without one none may. Never
 *     the password at the PBX
 */
public record LineTraits(String label, Optional<String> number, boolean trunk, boolean journal, boolean personal,
        Optional<DeclineCode> away, Optional<String> forwardTo, Optional<SecretReference> client) {

    public static final LineTraits PLAIN = new LineTraits("", Optional.empty(), false, true, false, Optional.empty(),
            Optional.empty(), Optional.empty());

    /** One to which no client attaches. */
    public LineTraits(String label, Optional<String> number, boolean trunk, boolean journal, boolean personal,
            Optional<DeclineCode> away, Optional<String> forwardTo) {
        this(label, number, trunk, journal, personal, away, forwardTo, Optional.empty());
    }

    public LineTraits withLabel(String other) {
        return new LineTraits(other, number, trunk, journal, personal, away, forwardTo, client);
    }

    public LineTraits withNumber(Optional<String> other) {
        return new LineTraits(label, other, trunk, journal, personal, away, forwardTo, client);
    }

    public LineTraits withTrunk(boolean other) {
        return new LineTraits(label, number, other, journal, personal, away, forwardTo, client);
    }

    public LineTraits withJournal(boolean other) {
        return new LineTraits(label, number, trunk, other, personal, away, forwardTo, client);
    }

    public LineTraits withPersonal(boolean other) {
        return new LineTraits(label, number, trunk, journal, other, away, forwardTo, client);
    }

    public LineTraits withAway(Optional<DeclineCode> other) {
        return new LineTraits(label, number, trunk, journal, personal, other, forwardTo, client);
    }

    public LineTraits withForwardTo(Optional<String> other) {
        return new LineTraits(label, number, trunk, journal, personal, away, other, client);
    }

    public LineTraits withClient(Optional<SecretReference> other) {
        return new LineTraits(label, number, trunk, journal, personal, away, forwardTo, other);
    }
}
