package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.location.Way;
import org.linewright.numbers.NumberPlans;
import org.linewright.numbers.Pasted;
import org.linewright.numbers.Trace;
import org.linewright.operations.LocationRules;
import org.linewright.operations.OperationTrouble;
import org.linewright.operations.PlannedCode;
import org.linewright.pbx.CodeOffer;

/** Makes of a code and the values that were entered for it what is dialled. */
record CodePlanning(Configuration configuration, NumberPlans numbers) {

    /** Refused when it is not offered, or a value does not fit. */
    Outcome<PlannedCode> plan(LineId line, LineGroup group, CodeOffer offer, Feature feature,
            Map<Place, String> entered) {
        if (!offer.possible() || offer.code(feature).isEmpty()) {
            return Outcome.refused(
                    OperationTrouble.CODE_NOT_OFFERED.about(feature.label(), group.name(), offer.reason()));
        }
        CodeTemplate template = offer.code(feature).orElseThrow().template();
        Map<Place, String> values = cleaned(template, entered);
        List<Trouble> troubles = wrong(template, values);
        return troubles.isEmpty()
                ? template.filled(values).map(filled -> planned(line, group, feature, values, filled))
                : Outcome.refused(troubles);
    }

    /** What is wrong, all at once. */
    static List<Trouble> wrong(CodeTemplate template, Map<Place, String> values) {
        List<Trouble> troubles = new ArrayList<>();
        template.places()
                .forEach(place -> template.wrong(place, values.getOrDefault(place, "")).ifPresent(troubles::add));
        return troubles;
    }

    /** As people write numbers: with blanks, brackets, dashes, or as a link. */
    static Map<Place, String> cleaned(CodeTemplate template, Map<Place, String> entered) {
        Map<Place, String> values = new EnumMap<>(Place.class);
        template.places().forEach(place -> {
            String value = entered.getOrDefault(place, "").strip();
            values.put(place, place == Place.NUMBER
                    ? Pasted.number(value).replace("(0)", "").replaceAll("[\\s()/.-]", "")
                    : value);
        });
        return values;
    }

    private PlannedCode planned(LineId line, LineGroup group, Feature feature, Map<Place, String> values,
            String filled) {
        Optional<Trace> trace = LocationRules.shapes(feature)
                ? configuration.locationOf(group)
                        .flatMap(new LocationRules(numbers, configuration)::of)
                        .map(rules -> rules.trace(Way.DIAL, filled))
                : Optional.empty();
        return new PlannedCode(line, feature, values, trace.map(way -> way.result().number()).orElse(filled), trace);
    }
}
