package org.linewright.core.location;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where lines stand: country, area, own numbers, and the rules by which numbers go out and come in (<em>Standort</em>).
 *
 * @param id its lasting id
 * @param name what people call it; unique in a configuration
 * @param region its country as ISO 3166 writes it, such as {@code DE}
 * @param areaCode without the leading 0, except where a country keeps it: {@code 30} for Berlin, {@code 06} for Rome
 * @param prefixes where they differ from the country's
 * @param stock its numbers
 * @param trunk its trunk codes
 * @param strip further codes that are taken off what the PBX tells
 * @param special numbers that nothing may change, beside those of the country; {@code x} is any digit
 * @param rules its lists of rules, all six of them
 * @param habits how numbers leave it
 * @param expectations what must come out, for the numbers that matter
 */
public record Location(LocationId id, String name, String region, String areaCode, Prefixes prefixes,
        NumberStock stock, TrunkCodes trunk, StripLists strip, List<String> special, Map<RuleKind, RuleList> rules,
        DialHabits habits, List<Expectation> expectations) {

    public Location {
        special = List.copyOf(special);
        expectations = List.copyOf(expectations);
        Map<RuleKind, RuleList> every = new EnumMap<>(RuleKind.class);
        for (RuleKind kind : RuleKind.values()) {
            every.put(kind, rules.getOrDefault(kind, RuleList.EMPTY));
        }
        rules = Collections.unmodifiableMap(every);
    }

    /** A location with nothing but its place. */
    public static Location of(LocationId id, String name, String region, String areaCode) {
        return new Location(id, name, region, areaCode, Prefixes.OF_COUNTRY, NumberStock.NONE, TrunkCodes.NONE,
                StripLists.NONE, List.of(), Map.of(), DialHabits.USUAL, List.of());
    }

    public RuleList rules(RuleKind kind) {
        return rules.getOrDefault(kind, RuleList.EMPTY);
    }

    public Location withId(LocationId other) {
        return new Location(other, name, region, areaCode, prefixes, stock, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withName(String other) {
        return new Location(id, other, region, areaCode, prefixes, stock, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withRegion(String other) {
        return new Location(id, name, other, areaCode, prefixes, stock, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withAreaCode(String other) {
        return new Location(id, name, region, other, prefixes, stock, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withPrefixes(Prefixes other) {
        return new Location(id, name, region, areaCode, other, stock, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withStock(NumberStock other) {
        return new Location(id, name, region, areaCode, prefixes, other, trunk, strip, special, rules, habits,
                expectations);
    }

    public Location withTrunk(TrunkCodes other) {
        return new Location(id, name, region, areaCode, prefixes, stock, other, strip, special, rules, habits,
                expectations);
    }

    public Location withStrip(StripLists other) {
        return new Location(id, name, region, areaCode, prefixes, stock, trunk, other, special, rules, habits,
                expectations);
    }

    public Location withSpecial(List<String> other) {
        return new Location(id, name, region, areaCode, prefixes, stock, trunk, strip, other, rules, habits,
                expectations);
    }

    public Location withRules(RuleKind kind, RuleList other) {
        Map<RuleKind, RuleList> changed = new EnumMap<>(rules);
        changed.put(kind, other);
        return new Location(id, name, region, areaCode, prefixes, stock, trunk, strip, special, changed, habits,
                expectations);
    }

    public Location withHabits(DialHabits other) {
        return new Location(id, name, region, areaCode, prefixes, stock, trunk, strip, special, rules, other,
                expectations);
    }

    public Location withExpectations(List<Expectation> other) {
        return new Location(id, name, region, areaCode, prefixes, stock, trunk, strip, special, rules, habits, other);
    }
}
