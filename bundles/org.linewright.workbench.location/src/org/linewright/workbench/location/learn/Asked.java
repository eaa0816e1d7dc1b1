package org.linewright.workbench.location.learn;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.numbers.DialRules;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.check.AtList;
import org.linewright.numbers.check.Lesson;
import org.linewright.numbers.check.Outlook;
import org.linewright.numbers.check.PairLines;
import org.linewright.numbers.check.Placing;
import org.linewright.operations.LocationRules;

/**
 * What stands in the dialog. A value.
 *
 * @param where the edited location and what stands around it
 * @param placing where the rules would go
 * @param examples as typed
 * @param number a number as it is typed or told; may be blank
 * @param origins how numbers of the examples begin their way, where that is known
 */
record Asked(Where where, Placing placing, String examples, String number, Map<String, String> origins) {

    /** A location among the groups and locations of a configuration. */
    record Where(Location location, Configuration beside) {
    }

    Asked {
        origins = Map.copyOf(origins);
    }

    Asked withExamples(String other) {
        return new Asked(where, placing, other, number, origins);
    }

    Asked withNumber(String other) {
        return new Asked(where, placing, examples, other, origins);
    }

    Asked withPlacing(Placing other) {
        return new Asked(where, other, examples, number, origins);
    }

    /** With one more example: the number as the list sees it, and what the list makes of it now. */
    Asked adding(AtList at) {
        Map<String, String> more = new HashMap<>(origins);
        more.put(at.number(), at.trace().input());
        String line = PairLines.line(at.number(), at.result());
        String before = examples.isBlank() ? "" : examples.stripTrailing() + "\n";
        return new Asked(where, placing, before + line, number, more);
    }

    /** Not for the UI thread. */
    Answer answer(NumberPlans plans) {
        Lesson lesson = Lesson.of(placing.list(), PairLines.of(examples));
        if (plans.plan(where.location().region()).isEmpty()) {
            return new Answer(this, lesson, Optional.empty(), Optional.empty());
        }
        Function<Location, DialRules> compiled = location -> new LocationRules(plans,
                where.beside().withLocation(location)).of(location).orElseThrow();
        Optional<Outlook> outlook = Optional.of(lesson).filter(found -> !found.rules().isEmpty())
                .map(found -> Outlook.of(where.location(), compiled, found, placing, origins));
        Optional<AtList> at = List.of(number.strip()).stream().filter(typed -> !typed.isEmpty()).findFirst()
                .map(typed -> AtList.of(compiled.apply(where.location()), placing.list(), typed));
        return new Answer(this, lesson, outlook, at);
    }
}
