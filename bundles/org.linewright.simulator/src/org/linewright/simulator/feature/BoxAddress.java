package org.linewright.simulator.feature;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Text;

/**
 * A voice box by the name that people forward to: {@code answer22}, {@code listen22}, {@code record22} (X19).
 *
 * @param extension whose box it is
 */
public record BoxAddress(Wish.Visit visit, String extension) {

    private static final Pattern FORM = Pattern.compile("(answer|listen|record)([^*\\p{Cntrl}]{1,40})",
            Pattern.CASE_INSENSITIVE);
    private static final Map<String, Wish.Visit> VISITS = Map.of("answer", Wish.Visit.LEAVE, "listen",
            Wish.Visit.LISTEN, "record", Wish.Visit.GREET);

    /** What was dialled by this; empty when it is no such name. */
    public static Optional<BoxAddress> of(String dialled) {
        Matcher form = FORM.matcher(dialled);
        return form.matches()
                ? Optional.of(new BoxAddress(VISITS.get(form.group(1).toLowerCase(Locale.ROOT)), form.group(2)))
                : Optional.empty();
    }

    /** Whether only who has the box may do that. */
    public boolean personal() {
        return visit != Wish.Visit.LEAVE;
    }

    public Text words() {
        return switch (visit) {
            case LEAVE -> Text.of("Anrufbeantworter von {0} anrufen", "call the voice box of {0}", extension);
            case LISTEN -> Text.of("Anrufbeantworter von {0} abhören", "listen to the voice box of {0}", extension);
            case GREET -> Text.of("Ansage von {0} aufsprechen", "record the greeting of {0}", extension);
        };
    }
}
