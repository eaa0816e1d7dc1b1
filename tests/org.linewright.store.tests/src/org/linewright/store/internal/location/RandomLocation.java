package org.linewright.store.internal.location;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

/** Makes locations that say anything a location may say. */
public record RandomLocation(Random random) {

    private static final int[] SIGNS = "0123456789+*#^$()[]\\.: -abcäß'\"{},&!%@;=<>|\n\r\t€😀".codePoints().toArray();

    public Location location(LocationId id) {
        Location location = Location.of(id, "x" + word().strip(), "DE", digits())
                .withPrefixes(random.nextBoolean() ? Prefixes.OF_COUNTRY : new Prefixes(digits(), ""))
                .withTrunk(random.nextBoolean() ? TrunkCodes.NONE : new TrunkCodes("0", digits(), "", "7"))
                .withStrip(new StripLists(some(), some(), some()))
                .withSpecial(some())
                .withHabits(new DialHabits(random.nextBoolean() ? Set.of() : Set.of(Destination.LOCAL),
                        random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(),
                        random.nextBoolean() ? "" : digits(),
                        random.nextBoolean() ? List.of() : List.of(new CallByCall("+44", digits())),
                        DisplayForm.values()[random.nextInt(3)]))
                .withStock(stock())
                .withExpectations(IntStream.range(0, random.nextInt(3))
                        .mapToObj(i -> new Expectation(Way.values()[random.nextInt(8)], "x" + word(), word(), word()))
                        .toList());
        for (RuleKind kind : RuleKind.values()) {
            location = location.withRules(kind, rules());
        }
        return location;
    }

    public RuleList rules() {
        List<NumberRule> rules = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new NumberRule(random.nextBoolean(), Matching.values()[random.nextInt(2)],
                        random.nextBoolean() ? "+" + digits() : word(), random.nextBoolean() ? word() : digits(),
                        random.nextBoolean() ? "" : word()))
                .toList();
        return new RuleList(random.nextBoolean(), rules);
    }

    private NumberStock stock() {
        return new NumberStock(
                List.of(new NumberBlock(digits(), Extensions.parse("10-99;7").result().orElseThrow()),
                        new NumberBlock(digits(), Extensions.NONE.withPrefixes(List.of("2", "5"), 2, 4)),
                        new NumberBlock("", Extensions.NONE.withPrefixes(List.of("02"), 1, 15))),
                random.nextBoolean() ? List.of() : List.of(new DirectNumber(digits(), "x" + word())),
                random.nextBoolean() ? "" : digits());
    }

    private String word() {
        return IntStream.range(0, 1 + random.nextInt(9))
                .mapToObj(i -> Character.toString(SIGNS[random.nextInt(SIGNS.length)]))
                .collect(Collectors.joining());
    }

    private String digits() {
        return "0".repeat(random.nextInt(3)) + random.nextInt(100_000);
    }

    private List<String> some() {
        return IntStream.range(0, random.nextInt(3)).mapToObj(i -> digits()).toList();
    }
}
