package org.linewright.workbench.location.learn;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.numbers.check.AtList;
import org.linewright.numbers.check.Fate;
import org.linewright.numbers.check.Lesson;
import org.linewright.numbers.check.Outlook;

/**
 * What was found out about what stands in the dialog. A value.
 *
 * @param lesson the proposal
 * @param outlook what the location makes of it; empty without a proposal, and when its country is unknown
 * @param typed the typed number on its way to the list; empty when there is none
 */
record Answer(Asked asked, Lesson lesson, Optional<Outlook> outlook, Optional<AtList> typed) {

    private static final Text EMPTY = new Text(
            "Noch kein Beispiel. Zwei einer Art genügen für eine Regel, fünf machen sie sicherer; auch Nummern, die "
                    + "bleiben müssen, helfen (22 → 22).",
            "No example yet. Two of a kind are enough for a rule, five make it safer; numbers that must stay help too "
                    + "(22 → 22).");

    /** Whether there is a proposal that may be taken over. */
    boolean ready() {
        return !lesson.rules().isEmpty();
    }

    /** How it stands, in words. */
    Text state() {
        if (lesson.examples().isEmpty()) {
            return EMPTY;
        }
        if (!ready()) {
            return new Text("Daraus wird noch keine Regel.", "This makes no rule yet.");
        }
        int rules = lesson.rules().rules().size();
        Text proposal = rules == 1
                ? new Text("1 Regel tut, was die Beispiele zeigen.", "1 rule does what the examples show.")
                : Text.of("{0} Regeln tun, was die Beispiele zeigen.", "{0} rules do what the examples show.", rules);
        return outlook.map(found -> Text.of("{0} {1}{2}", "{0} {1}{2}", proposal, wishes(found), expectations(found)))
                .orElse(proposal);
    }

    /** What belongs to no example: what bars a proposal, else what is wrong only once it is taken over. */
    List<Trouble> troubles() {
        return Stream.concat(lesson.examples().isEmpty() ? Stream.empty() : lesson.troubles().stream(),
                outlook.stream().flatMap(found -> found.news().stream())).map(trouble -> trouble.at("")).toList();
    }

    /** What is wrong at the place of this example from 0. */
    Optional<Fate> fate(int example) {
        List<Lesson.Example> all = lesson.examples();
        int whole = (int) all.stream().limit(example).filter(one -> one.line().to().isPresent()).count();
        return outlook.map(Outlook::fates)
                .filter(fates -> all.get(example).line().to().isPresent() && whole < fates.size())
                .map(fates -> fates.get(whole));
    }

    /** What the list sees of the typed number. */
    Text seen() {
        return typed.map(at -> at.arrives()
                ? Text.of("Diese Liste sieht {0} und macht daraus jetzt {1}.",
                        "This list sees {0} and now makes {1} of it.",
                        at.number(), at.result().isEmpty() ? new Text("nichts", "nothing") : at.result())
                : Text.of("Die Nummer kommt nicht zu dieser Liste. {0}", "The number does not come to this list. {0}",
                        at.step().reason().text()))
                .orElse(new Text("Wird daraus ein Beispiel, steht dort, wie die Liste die Nummer sieht.",
                        "When it becomes an example, it stands there as the list sees the number."));
    }

    private static Text wishes(Outlook found) {
        long missed = found.fates().stream().filter(fate -> !fate.met()).count();
        long changed = found.fates().stream().filter(fate -> fate.met() && !fate.stays()).count();
        if (missed > 0) {
            return missed == 1
                    ? new Text("Am Standort wird 1 Beispiel trotzdem anders.",
                            "At the location 1 example becomes something else nevertheless.")
                    : Text.of("Am Standort werden {0} Beispiele trotzdem anders.",
                            "At the location {0} examples become something else nevertheless.", missed);
        }
        if (changed > 0) {
            return changed == 1
                    ? new Text("Spätere Schritte ändern 1 Beispiel noch.", "Later steps still change 1 example.")
                    : Text.of("Spätere Schritte ändern {0} Beispiele noch.", "Later steps still change {0} examples.",
                            changed);
        }
        return new Text("Auch am Ende aller Schritte kommt das Gewünschte heraus.",
                "At the end of all steps what is wanted comes out too.");
    }

    private static Object expectations(Outlook found) {
        return found.expected() == 0
                ? ""
                : Text.of(" Erwartungen des Standorts: {0} von {1} erfüllt.",
                        " Expectations of the location: {0} of {1} are met.", found.met(), found.expected());
    }
}
