package org.linewright.headless.verbs;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.line.CodeAction;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.pbx.CodeOffer;
import org.linewright.pbx.OfferedCode;

/** A code as somebody typed it: {@code dnd on}, {@code forward-after 0307654321 20}, {@code pickup}. */
record AskedCode(Feature feature, Map<Place, String> values) {

    private static final String ON = "on";
    private static final String OFF = "off";

    /**
     * Reads it.
     *
     * @param words the action, then on, off or the values of its code, in the order in which they stand there
     */
    static Outcome<AskedCode> of(List<String> words, List<CodeOffer> offers) {
        return CodeAction.of(words.getFirst())
                .map(action -> of(action, words.subList(1, words.size()), offers))
                .orElseGet(() -> Outcome.refused(HeadlessTrouble.ACTION_UNKNOWN.about(words.getFirst(),
                        Arrays.stream(CodeAction.values())
                                .map(CodeAction::word)
                                .collect(Collectors.joining(", ")))));
    }

    private static Outcome<AskedCode> of(CodeAction action, List<String> words, List<CodeOffer> offers) {
        String first = words.isEmpty() ? "" : words.getFirst();
        if (action.off().isPresent() && words.equals(List.of(OFF))) {
            return Outcome.done(new AskedCode(action.off().get(), Map.of()));
        }
        List<Place> places = places(action, offers);
        boolean switched = action.off().isPresent();
        List<String> values = switched && first.equals(ON) ? words.subList(1, words.size()) : words;
        boolean unsaid = switched && places.isEmpty() && !first.equals(ON);
        return unsaid || values.size() > places.size()
                ? Outcome.refused(HeadlessTrouble.ACTION_WORDS.about(action.word(), usage(action, places)))
                : Outcome.done(new AskedCode(action.on(), filled(places, values)));
    }

    /** How an action is written. */
    static String usage(CodeAction action, List<Place> places) {
        String values = places.stream().map(place -> " <" + place.name() + ">").collect(Collectors.joining());
        String on = action.word() + (values.isEmpty() && action.off().isPresent() ? " " + ON : values);
        return action.off().isPresent() ? on + " | " + action.word() + " " + OFF : on;
    }

    static List<Place> places(CodeAction action, List<CodeOffer> offers) {
        return offers.stream()
                .flatMap(offer -> offer.code(action.on()).stream())
                .map(OfferedCode::template)
                .flatMap(template -> template.places().stream())
                .distinct()
                .toList();
    }

    private static Map<Place, String> filled(List<Place> places, List<String> values) {
        Map<Place, String> filled = new EnumMap<>(Place.class);
        Iterator<String> rest = values.iterator();
        places.stream().filter(place -> rest.hasNext()).forEach(place -> filled.put(place, rest.next()));
        return filled;
    }
}
