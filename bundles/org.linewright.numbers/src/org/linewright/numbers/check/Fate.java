package org.linewright.numbers.check;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.TracedStep;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.check.Learned.Pair;

/**
 * What becomes of an example in a whole location.
 *
 * @param pair as the list sees it
 * @param typed the number with which the way begins
 * @param way the whole way; empty when it is not known how the number comes to the list
 * @param inList what the list makes of it
 */
public record Fate(Pair pair, String typed, Optional<AtList> way, String inList) {

    /** @param typed the number that comes to the list as {@code pair} says; empty when nobody said so */
    static Fate of(DialRules rules, RuleKind list, Pair pair, Optional<String> typed) {
        String number = typed.orElse(pair.from());
        Optional<AtList> way = typed.isEmpty() && list == RuleKind.FINAL
                ? Optional.empty()
                : Optional.of(AtList.of(rules, list, number));
        String alone = rules.tried(list, pair.from()).stream().reduce((first, last) -> last).map(TriedRule::after)
                .orElse(pair.from());
        return new Fate(pair, number, way, way.filter(at -> meets(at, pair)).map(AtList::result).orElse(alone));
    }

    /** Whether the number comes to the list just like this. */
    public boolean arrives() {
        return way.map(at -> meets(at, pair)).orElse(true);
    }

    /** Whether the list does what is wanted; a number that is to stay need not come to it. */
    public boolean met() {
        return inList.equals(pair.to()) && (arrives() || pair.from().equals(pair.to()));
    }

    /** What comes out at the end of all steps. */
    public String end() {
        return way.map(at -> at.trace().result().number()).orElse(inList);
    }

    /** Whether what the list makes is what comes out. */
    public boolean stays() {
        return met() && end().equals(pair.to());
    }

    /** What must come out from now on; empty when the wish is not met, or when it is not known how the number begins. */
    public Optional<Expectation> expectation() {
        return way.filter(at -> met()).map(at -> new Expectation(at.trace().way(), typed, end(), ""));
    }

    /** What happens, in words. */
    public Text words() {
        if (!arrives()) {
            return way.map(this::detour).orElseThrow();
        }
        if (!met()) {
            return Text.of("In der Liste wird daraus {0} statt {1}{2}.", "The list makes {0} of it instead of {1}{2}.",
                    Checked.shown(inList), Checked.shown(pair.to()), decider());
        }
        List<TracedStep> later = way.map(AtList::later).orElse(List.of());
        if (!later.isEmpty()) {
            return Text.of("Danach ändert sie {0}; am Ende steht {1}.",
                    "Changed afterwards by {0}; what comes out is {1}.",
                    Text.list(later.stream().map(Fate::name).toList()), Checked.shown(end()));
        }
        return stays()
                ? new Text("Dabei bleibt es bis zum Ende.", "It stays so until the end.")
                : Text.of("Gewählt wird {0}; {1} ist der Name nach außen.",
                        "What is dialled is {0}; {1} is its name outside.", Checked.shown(end()), pair.to());
    }

    private Text detour(AtList at) {
        return at.arrives()
                ? Text.of("So kommt die Nummer nicht zu dieser Liste; sie sieht {0}{1}.",
                        "The number does not come to this list like this; it sees {0}{1}.", Checked.shown(at.number()),
                        at.earlier().<Object>map(step -> Text.of(", von {0}", ", from {0}", name(step))).orElse(""))
                : Text.of("Die Nummer kommt nicht zu dieser Liste. {0} Am Ende steht {1}.",
                        "The number does not come to this list. {0} What comes out is {1}.", at.step().reason().text(),
                        Checked.shown(end()));
    }

    private Object decider() {
        return way.flatMap(AtList::decided)
                .<Object>map(rule -> Text.of("; Regel {0} entscheidet", "; rule {0} decides", rule.place()))
                .orElse("");
    }

    private static Text name(TracedStep step) {
        return Text.of("Schritt {0} ({1})", "step {0} ({1})", step.place(), step.stage().title());
    }

    private static boolean meets(AtList at, Pair pair) {
        return at.arrives() && at.number().equals(pair.from());
    }
}
