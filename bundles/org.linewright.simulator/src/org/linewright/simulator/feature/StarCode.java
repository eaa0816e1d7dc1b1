package org.linewright.simulator.feature;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.core.Text;

/**
 * The fifteen codes that were verified with a Crown Centrex. Where two fit, the one with more characters of its own
 * counts: {@code *80} before {@code *8} and 0, {@code *990} before {@code *99} (X17, X19).
 */
public enum StarCode {
    WITHHOLD("*31", "Rufnummernunterdrückung ein", "own number withheld", code -> new Wish.Withhold(true)),
    SHOW("*32", "Rufnummernunterdrückung aus", "own number shown", code -> new Wish.Withhold(false)),
    FORWARD("*72*N", "Weiterleitung sofort an {0} ein", "forwarding at once to {0} on",
            code -> new Wish.Forward(code.group(1), Optional.empty())),
    FORWARD_OFF("*72*", "Weiterleitung sofort aus", "forwarding at once off", code -> new Wish.StopForwarding(false)),
    FORWARD_LATER("*72*N*S", "Weiterleitung nach {1} s an {0} ein", "forwarding after {1} s to {0} on",
            code -> new Wish.Forward(code.group(1), Optional.of(Duration.ofSeconds(Long.parseLong(code.group(2)))))),
    FORWARDS_OFF("*73*", "Weiterleitung sofort und nach Zeit aus", "forwarding at once and after a time off",
            code -> new Wish.StopForwarding(true)),
    QUIET("*76", "DND der Route ein", "do not disturb of the route on", code -> new Wish.Quiet(false, true)),
    QUIET_OFF("*77", "DND der Route aus", "do not disturb of the route off", code -> new Wish.Quiet(false, false)),
    QUIET_EVERYWHERE("*78", "DND global ein", "global do not disturb on", code -> new Wish.Quiet(true, true)),
    QUIET_EVERYWHERE_OFF("*79", "DND global aus", "global do not disturb off", code -> new Wish.Quiet(true, false)),
    PICK_UP_ANY("*80", "klingelnden Anruf der Domäne annehmen", "take a call that rings in the domain",
            code -> new Wish.PickUpAny()),
    PICK_UP("*8N", "Anruf für {0} annehmen", "take the call for {0}", code -> new Wish.PickUp(code.group(1))),
    LISTEN("*99", "Anrufbeantworter abhören", "listen to the voice box", code -> new Wish.Box(Wish.Visit.LISTEN)),
    LEAVE("*990", "Anrufbeantworter anrufen", "call the voice box", code -> new Wish.Box(Wish.Visit.LEAVE)),
    GREET("*991", "neue Ansage aufsprechen", "record a new greeting", code -> new Wish.Box(Wish.Visit.GREET));

    /**
     * A code as it was dialled.
     *
     * @param words what it does
     */
    public record Dialled(StarCode code, Wish wish, Text words) {
    }

    private final String form;
    private final Pattern pattern;
    private final int own;
    private final Text words;
    private final Function<MatchResult, Wish> wish;

    /** In a form, N is a number (whatever has no star, or the voice box), and S are seconds. */
    StarCode(String form, String german, String english, Function<MatchResult, Wish> wish) {
        this.form = form;
        this.pattern = Pattern.compile(form.replace("*", "[*]")
                .replace("N", "([*]990|[^*\\p{Cntrl}]{1,40})")
                .replace("S", "([0-9]{1,4})"));
        this.own = form.replaceAll("[NS]", "").length();
        this.words = new Text(german, english);
        this.wish = wish;
    }

    /** The code alone, without a number. */
    public String code() {
        return form.replaceAll("[NS]", "");
    }

    /** What was dialled by this; empty when it is none of the codes. */
    public static Optional<Dialled> of(String dialled) {
        return Stream.of(values())
                .filter(code -> code.pattern.matcher(dialled).matches())
                .max(Comparator.comparingInt(code -> code.own))
                .map(code -> code.read(dialled));
    }

    private Dialled read(String dialled) {
        Matcher matcher = pattern.matcher(dialled);
        matcher.matches();
        Object[] parts = Stream.iterate(1, group -> group <= matcher.groupCount(), group -> group + 1)
                .map(matcher::group)
                .toArray();
        return new Dialled(this, wish.apply(matcher), words.with(parts));
    }
}
