package org.linewright.numbers.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.numbers.Berlin;
import org.linewright.numbers.DialRules;

/** A sound location, spoiled at random: whatever changes what becomes of an emergency number, the checks find. */
final class MutationTest {

    private static final List<String> NUMBERS = List.of("110", "112", "115", "116117", "11833", "333");
    private static final String DIALLED = "LW-NUM-201";
    private static final String TOLD = "LW-NUM-202";
    private static final String STRIPPED = "LW-NUM-216";
    private static final Location SOUND = Berlin.LOCATION.withSpecial(List.of("333"))
            .withStrip(new StripLists(List.of("0"), List.of("0"), List.of("0")))
            .withRules(RuleKind.EXTERNAL, RuleList.first(NumberRule.pattern("^7[0-9]{5}$", "\\0")))
            .withRules(RuleKind.INTERNAL, RuleList.first(NumberRule.pattern("^92([1-9][0-9][0-9])$", "+4989777\\1")))
            .withRules(RuleKind.DIAL, RuleList.every(NumberRule.pattern("^\\+49891234(.*)", "80\\1")))
            .withRules(RuleKind.FINAL, RuleList.first(NumberRule.pattern("^00800(.*)", "90800\\1")))
            .withRules(RuleKind.INCOMING, RuleList.first(NumberRule.pattern("^50[0-9]{3}(.+)", "\\1"),
                    NumberRule.pattern("^81(.*)", "0\\1")))
            .withRules(RuleKind.OUTGOING, RuleList.every(NumberRule.pattern("^80(.+)", "0\\1"),
                    NumberRule.pattern("^000(.+)", "00\\1")));

    private final Berlin berlin = new Berlin();
    private final Random random = new Random(49);

    @Test
    void theLocationIsSoundBeforeItIsSpoiled() {
        DialRules rules = berlin.rules(SOUND);
        assertEquals(List.of(), Stream.concat(dialled(rules).stream(), told(rules).stream()).toList());
        assertTrue(Collections.disjoint(found(rules), List.of(DIALLED, TOLD, STRIPPED)));
    }

    @Test
    void theChecksFindEveryMutationThatChangesASpecialNumber() {
        int spoiled = 0;
        int quiet = 0;
        for (int i = 0; i < 250; i++) {
            Location location = SOUND;
            for (int n = random.nextInt(1, 4); n > 0; n--) {
                location = mutated(location);
            }
            DialRules rules = berlin.rules(location);
            Optional<String> dialled = dialled(rules);
            Optional<String> told = told(rules);
            Set<String> found = found(rules);
            assertTrue(dialled.isEmpty() || found.contains(DIALLED), () -> dialled + " " + rules.site().location());
            assertTrue(told.isEmpty() || found.contains(TOLD) || found.contains(STRIPPED),
                    () -> told + " " + rules.site().location());
            spoiled += dialled.isPresent() || told.isPresent() ? 1 : 0;
            quiet += Collections.disjoint(found, List.of(DIALLED, TOLD, STRIPPED)) ? 1 : 0;
        }
        assertTrue(spoiled > 30 && quiet > 30, spoiled + " spoiled, " + quiet + " quiet");
    }

    private static Set<String> found(DialRules rules) {
        return Lint.of(rules).stream().map(Trouble::code).collect(Collectors.toSet());
    }

    /** By trying: a way to type a number that does not dial it. */
    private static Optional<String> dialled(DialRules rules) {
        Location location = rules.site().location();
        for (String number : NUMBERS) {
            for (String typed : List.of(number, String.join(" ", number.split("")), "0" + number, "+" + number,
                    "+49" + number, "0049" + number, location.trunk().local() + number)) {
                boolean extension = !typed.equals(number) && location.stock().hasExtension(typed);
                String dialled = rules.dial(typed).number();
                if (!extension && !dialled.equals(location.trunk().local() + number)) {
                    return Optional.of("dialled " + typed + ": " + dialled);
                }
            }
        }
        return Optional.empty();
    }

    /** By trying: a way to tell a number by which it is not known. */
    private static Optional<String> told(DialRules rules) {
        return NUMBERS.stream()
                .flatMap(number -> Stream.of(Way.CALLER, Way.CALLED, Way.FORWARDED)
                        .flatMap(way -> Stream.concat(Stream.of(""), codes(rules.site().location(), way).stream())
                                .map(code -> code + number)
                                .filter(told -> !rules.result(way, told).number().equals(number))
                                .map(told -> way + " " + told + ": " + rules.result(way, told).number())))
                .findFirst();
    }

    private static List<String> codes(Location location, Way way) {
        return switch (way) {
            case CALLER -> location.strip().incoming();
            case CALLED -> location.strip().outgoing();
            default -> location.strip().forwarding();
        };
    }

    private Location mutated(Location location) {
        RuleKind kind = RuleKind.values()[random.nextInt(RuleKind.values().length)];
        RuleList list = location.rules(kind);
        String number = one(NUMBERS);
        return switch (random.nextInt(10)) {
            case 0 -> location.withTrunk(TrunkCodes.outside(one(List.of("", "1", "11", "9", "00", "3"))));
            case 1 ->
                location.withStrip(new StripLists(List.of(front(number)), List.of(one(List.of("0", front(number)))),
                        List.of(front(number))));
            case 2 -> location.withStock(new NumberStock(List.of(new NumberBlock("12345",
                    Extensions.parse(one(List.of("100-119", "0110-0115", "9110-9112", "20-40"))).result()
                            .orElseThrow())),
                    List.of(), one(List.of("", "11"))));
            case 3 -> location.withPrefixes(new Prefixes(one(List.of("", "1")), one(List.of("", "11"))));
            case 4 -> location.withRules(kind, list.withAll(!list.all()));
            case 5 -> location.withRules(kind, swapped(list));
            case 6, 7 -> location.withRules(kind, added(list, touching(number)));
            default -> location.withRules(kind, changed(list));
        };
    }

    private NumberRule touching(String number) {
        String front = front(number);
        return switch (random.nextInt(7)) {
            case 0 -> NumberRule.direct(number, "9" + number);
            case 1 -> NumberRule.direct("0" + number, one(List.of(number, "9", "")));
            case 2 -> NumberRule.pattern("^" + front + "(.*)", one(List.of("\\1", front + "\\1", "0" + front + "\\1")));
            case 3 -> NumberRule.pattern("^0" + front + "(.*)", one(List.of("\\1", "0" + front + "\\1")));
            case 4 -> NumberRule.pattern(number.substring(1), "");
            case 5 -> NumberRule.pattern("^([0-9]{3,6})$", one(List.of("030\\1", "\\1", "0\\1")));
            default -> NumberRule.pattern("^0?(1.*)", one(List.of("\\1", "1\\1")));
        };
    }

    private RuleList added(RuleList list, NumberRule rule) {
        List<NumberRule> rules = new ArrayList<>(list.rules());
        rules.add(random.nextInt(rules.size() + 1), rule);
        return list.withRules(rules);
    }

    private RuleList swapped(RuleList list) {
        List<NumberRule> rules = new ArrayList<>(list.rules());
        Collections.shuffle(rules, random);
        return list.withRules(rules);
    }

    /** One sign of a search pattern or a replacement goes. */
    private RuleList changed(RuleList list) {
        List<NumberRule> rules = new ArrayList<>(list.rules());
        if (!rules.isEmpty()) {
            int place = random.nextInt(rules.size());
            NumberRule rule = rules.get(place);
            rules.set(place, random.nextInt(3) > 0
                    ? rule.withSearch(without(rule.search()))
                    : rule.withReplace(without(rule.replace())));
        }
        return list.withRules(rules);
    }

    private String without(String text) {
        return text.isEmpty() ? text : new StringBuilder(text).deleteCharAt(random.nextInt(text.length())).toString();
    }

    private String front(String number) {
        return number.substring(0, random.nextInt(1, number.length()));
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
