package org.linewright.simulator.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.Route;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.simulator.TrunkCode;

/**
 * The numbers of a domain as they are typed and remembered.
 *
 * @param code the trunk code; empty when there is none
 * @param needed whether nobody gets outside without it
 * @param returned whether callers are shown with it
 */
public record NumberingDraft(String country, String area, String base, Local local, Shown shown, String code,
        boolean needed, boolean returned, List<RouteDraft> routes) {

    private static final String CODE = "trunkCode";
    private static final String NEEDED = "trunkCodeNeeded";
    private static final String RETURNED = "trunkCodeShown";

    public NumberingDraft {
        routes = List.copyOf(routes);
    }

    public static NumberingDraft of(Numbering numbering) {
        return new NumberingDraft(numbering.country(), numbering.area(), numbering.base(), numbering.local(),
                numbering.shown(), numbering.code().digits(), numbering.code().needed(), numbering.code().shown(),
                numbering.routes().stream().map(RouteDraft::of).toList());
    }

    /** What is missing is as in a domain without numbers. */
    public static NumberingDraft of(Map<String, String> words) {
        Kept kept = new Kept(words);
        List<RouteDraft> routes = Stream.iterate(1, place -> place + 1)
                .map(place -> kept.under("routes." + place + "."))
                .takeWhile(route -> !route.words().isEmpty())
                .map(RouteDraft::of)
                .toList();
        return new NumberingDraft(words.getOrDefault("country", Numbering.NONE.country()), kept.word("area"),
                kept.word("base"), kept.one("local", Numbering.NONE.local()), kept.one("shown", Numbering.NONE.shown()),
                kept.word(CODE), kept.yes(NEEDED, false), kept.yes(RETURNED, false), routes);
    }

    public Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("country", country);
        words.put("area", area);
        words.put("base", base);
        words.put("local", local.name());
        words.put("shown", shown.name());
        words.put(CODE, code);
        words.put(NEEDED, String.valueOf(needed));
        words.put(RETURNED, String.valueOf(returned));
        for (int place = 0; place < routes.size(); place++) {
            String at = "routes." + (place + 1) + ".";
            routes.get(place).words().forEach((key, word) -> words.put(at + key, word));
        }
        return words;
    }

    public NumberingDraft withRoutes(List<RouteDraft> others) {
        return new NumberingDraft(country, area, base, local, shown, code, needed, returned, others);
    }

    /**
     * The numbers themselves. Refused with every field that is wrong; an account that is not there yet is a warning.
     *
     * @param accounts the names of the accounts in the domain
     */
    public Outcome<Numbering> numbering(Set<String> accounts) {
        List<Trouble> troubles = new ArrayList<>();
        check(country, "[1-9][0-9]{0,2}", SimulatorTrouble.COUNTRY_FORM, "country", troubles);
        check(area, "([1-9][0-9]{0,7})?", SimulatorTrouble.AREA_FORM, "area", troubles);
        check(base, "[0-9]{0,12}", SimulatorTrouble.BASE_FORM, "base", troubles);
        check(code, "[0-9]{0,4}", SimulatorTrouble.TRUNK_CODE_FORM, CODE, troubles);
        List<Route> made = new ArrayList<>();
        Set<String> numbers = new HashSet<>();
        for (int place = 0; place < routes.size(); place++) {
            String at = "routes." + (place + 1) + ".";
            String number = routes.get(place).number().strip();
            Outcome<Route> route = routes.get(place).route(accounts, at);
            troubles.addAll(route.troubles());
            route.result().ifPresent(made::add);
            if (!number.isEmpty() && !numbers.add(number)) {
                troubles.add(SimulatorTrouble.NUMBER_TWICE.about(number).at(at + "number"));
            }
        }
        return troubles.stream().anyMatch(Trouble::severe)
                ? Outcome.refused(troubles)
                : Outcome.done(new Numbering(country.strip(), area.strip(), base.strip(), local, shown,
                        new TrunkCode(code.strip(), needed, returned), made),
                        troubles);
    }

    private static void check(String words, String form, SimulatorTrouble wrong, String field, List<Trouble> troubles) {
        if (!words.strip().matches(form)) {
            troubles.add(wrong.about(words).at(field));
        }
    }
}
