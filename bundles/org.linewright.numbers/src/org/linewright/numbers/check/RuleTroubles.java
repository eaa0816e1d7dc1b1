package org.linewright.numbers.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.numbers.NumberTrouble;
import org.linewright.numbers.Site;
import org.linewright.numbers.SpecialNumber;
import org.linewright.numbers.TriedRule;
import org.linewright.numbers.internal.rule.CompiledList;
import org.linewright.numbers.internal.rule.CompiledRule;
import org.linewright.numbers.internal.rule.Hit;
import org.linewright.numbers.internal.step.SpecialNumbers;

/**
 * What is wrong with the rules of one list.
 *
 * @param kind which list
 * @param list the rules
 * @param compiled the same, ready for use
 * @param special numbers that no rule may change
 * @param codes what may stand before them
 */
record RuleTroubles(RuleKind kind, RuleList list, CompiledList compiled, List<SpecialNumber> special,
        List<String> codes) {

    /** Those of one list of a location; with its own special numbers, and the codes that the PBX tells. */
    static RuleTroubles of(RuleKind kind, Site site) {
        RuleList list = site.location().rules(kind);
        return new RuleTroubles(kind, list, CompiledList.of(kind, list, List.of()),
                SpecialNumbers.all(site.location(), site.plan()), codes(kind, site.location().strip()));
    }

    private static List<String> codes(RuleKind kind, StripLists strip) {
        return switch (kind) {
            case INCOMING -> strip.incoming();
            case OUTGOING -> Stream.concat(strip.outgoing().stream(), strip.forwarding().stream()).toList();
            default -> List.of();
        };
    }

    List<Trouble> all() {
        return IntStream.rangeClosed(1, list.rules().size())
                .mapToObj(place -> of(place, list.rules().get(place - 1)))
                .flatMap(List::stream)
                .toList();
    }

    private List<Trouble> of(int place, NumberRule rule) {
        List<Trouble> troubles = new ArrayList<>();
        String at = Place.rule(kind, place);
        CompiledRule.of(rule).troubles().forEach(trouble -> troubles.add(trouble.at(at + "." + trouble.field())));
        if (troubles.isEmpty() && rule.on()) {
            Stream.of(changesSpecial(place, rule), neverFires(place, rule), undone(place, rule))
                    .flatMap(Optional::stream)
                    .map(trouble -> trouble.at(at))
                    .forEach(troubles::add);
        }
        return troubles;
    }

    /** Where special numbers come first the rule is only useless for them; of told numbers it would change them. */
    private Optional<Trouble> changesSpecial(int place, NumberRule rule) {
        CompiledRule alone = CompiledRule.working(rule);
        NumberTrouble trouble = kind == RuleKind.INCOMING || kind == RuleKind.OUTGOING
                ? NumberTrouble.CHANGES_SPECIAL
                : NumberTrouble.MEANS_SPECIAL;
        return kind == RuleKind.DIAL
                ? Optional.empty()
                : special.stream()
                        .flatMap(SpecialNumber::all)
                        .flatMap(number -> changed(alone, number))
                        .findFirst()
                        .map(number -> trouble.about(place, number, alone.on(number).result()));
    }

    /** The forms of a number that the rule changes; that it takes the code off is no harm. */
    private Stream<String> changed(CompiledRule rule, String number) {
        return Stream.concat(Stream.of(""), codes.stream()).map(code -> code + number).filter(told -> {
            Hit hit = rule.on(told);
            return hit.fits() && !hit.result().equals(told) && (told.equals(number) || !hit.result().equals(number));
        });
    }

    private Optional<Trouble> neverFires(int place, NumberRule rule) {
        List<String> examples = Examples.of(rule);
        if (kind == RuleKind.DIAL && !examples.isEmpty() && anchored(rule)
                && examples.stream().noneMatch(number -> number.startsWith("+"))) {
            return Optional.of(NumberTrouble.NEVER_INTERNATIONAL.about(place, examples.getFirst()));
        }
        if (examples.isEmpty() || list.all()) {
            return Optional.empty();
        }
        int[] deciders = examples.stream().mapToInt(this::decider).toArray();
        return IntStream.of(deciders).allMatch(decider -> decider < place)
                ? Optional.of(NumberTrouble.NEVER_FIRES.about(place, deciders[0], examples.getFirst()))
                : Optional.empty();
    }

    private static boolean anchored(NumberRule rule) {
        return rule.matching() == Matching.DIRECT || rule.search().startsWith("^");
    }

    private int decider(String number) {
        return compiled.on(number).place();
    }

    /** Where every rule counts, a later one may bring back what this one took away. */
    private Optional<Trouble> undone(int place, NumberRule rule) {
        return !list.all()
                ? Optional.empty()
                : Examples.of(rule)
                        .stream()
                        .flatMap(number -> compiled.tried(number)
                                .stream()
                                .skip(place)
                                .filter(later -> later.verdict() == TriedRule.Verdict.FITS)
                                .filter(later -> later.after().equals(number))
                                .map(later -> NumberTrouble.UNDONE.about(place, later.place(), number)))
                        .findFirst();
    }
}
