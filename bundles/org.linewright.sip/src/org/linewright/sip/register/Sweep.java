package org.linewright.sip.register;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.sip.RegisterAnswer;
import org.linewright.sip.RegisterAnswer.Granted;

/** The removal of Contacts that an earlier run left behind, before a grant is told. Only touched under its line's lock. */
final class Sweep {

    private Optional<Granted> before = Optional.empty();

    void abandon() {
        before = Optional.empty();
    }

    /** The Contacts to remove; none while nothing is removed. */
    List<String> leftovers() {
        return before.map(Granted::leftovers).orElse(List.of());
    }

    /** For how many seconds to ask once more; empty while nothing is removed. */
    OptionalInt seconds() {
        return before.map(granted -> OptionalInt.of((int) granted.asked().toSeconds())).orElse(OptionalInt.empty());
    }

    /** The answer to tell; empty when Contacts of an earlier run are removed first, which may fail without harm. */
    Optional<RegisterAnswer> whole(RegisterAnswer answer) {
        Optional<Granted> earlier = before;
        before = Optional.empty();
        if (earlier.isPresent()) {
            return Optional.of(answer instanceof Granted now ? now.after(earlier.get()) : earlier.get());
        }
        if (answer instanceof Granted granted && !granted.leftovers().isEmpty()) {
            before = Optional.of(granted);
            return Optional.empty();
        }
        return Optional.of(answer);
    }
}
