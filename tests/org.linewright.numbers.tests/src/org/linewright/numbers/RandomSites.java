package org.linewright.numbers;

import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.location.CallByCall;
import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.core.location.DirectNumber;
import org.linewright.core.location.DisplayForm;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;

/** Locations as nobody would set them up, and numbers as nobody would type them; the same ones for the same seed. */
public record RandomSites(NumberPlans plans, Random random) {

    private static final List<String> PATTERNS = List.of("^0(.*)", "^80(.*)", "^50[0-9][0-9][0-9](.*)",
            "^[0-9][0-9][0-9]$", "^([0-9][0-9][0-9].+)", "^([0-9][0-9]?[0-9]?)$", "^([^0][0-9][0-9][0-9].*)",
            "^\\+49(.*)", "^\\+49(30|40)([0-9]{2,})$", "^115$", "^(.*)$", "1", "0([1-9])", "^(0+)+(1+)+$", "^\\*(.*)",
            "",
            "(", "^(00|\\+)([0-9])", "[0-9]+$", "^(?!0)(.*)", "#");
    private static final List<String> REPLACES = List.of("", "\\1", "0\\1", "$1", "+49\\1", "\\0", "9", "00", "x\\1",
            "\\1\\1", "+", "*\\1", "\\2");
    private static final List<String> CODES = List.of("", "", "0", "9", "00", "1", "11", "50");
    private static final String TYPED = "0123456789+*#() -/abcXYZ";

    public Site next() {
        String region = one(List.of("DE", "AT", "CH", "IT", "FR", "GB", "US"));
        List<Site.Other> others = IntStream.range(0, random.nextInt(3))
                .mapToObj(i -> new Site.Other(location("other" + i, region), plan(region)))
                .toList();
        return new Site(location("own", region), plan(region),
                Set.of(new CodeTemplate("*72*<NUMBER>"), new CodeTemplate("*8<NUMBER>")), others, plans);
    }

    /** Digits and what people write between them; also the beginnings of numbers abroad. */
    public String number() {
        String signs = random.nextInt(3) == 0 ? TYPED : "01234567890000";
        String typed = some(random.nextInt(20), signs);
        return switch (random.nextInt(6)) {
            case 0 -> "+49" + typed;
            case 1 -> "00" + typed;
            case 2 -> "*72*" + typed;
            default -> typed;
        };
    }

    /** Any text: control characters, halves of characters, digits of all scripts, and numbers among them. */
    public String text() {
        StringBuilder out = new StringBuilder();
        for (int i = random.nextInt(60); i > 0; i--) {
            switch (random.nextInt(6)) {
                case 0 -> out.append((char) random.nextInt(32));
                case 1 -> out.append((char) random.nextInt(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1));
                case 2 -> out.appendCodePoint(random.nextInt(Character.MAX_CODE_POINT + 1));
                case 3 -> out.append(one(List.of("٣", "٠", "९", "𝟜", "+", "＋", "e\u0301", "\u202e", "\0")));
                default -> out.append(number());
            }
        }
        return out.toString();
    }

    private NumberPlan plan(String region) {
        return plans.plan(region).orElseThrow();
    }

    private Location location(String id, String region) {
        Location location = Location.of(new LocationId(id), id, region, one(List.of("", "30", "1", "212", "06")))
                .withStock(stock())
                .withTrunk(new TrunkCodes(one(CODES), one(CODES), one(CODES), one(CODES)))
                .withStrip(new StripLists(List.of(one(CODES), one(CODES)), List.of(one(CODES)), List.of(one(CODES))))
                .withSpecial(random.nextInt(4) == 0 ? List.of(some(3, "0123456789"), "55x") : List.of())
                .withHabits(habits());
        for (RuleKind kind : RuleKind.values()) {
            location = location.withRules(kind, new RuleList(random.nextBoolean(),
                    Stream.generate(this::rule).limit(random.nextInt(5)).toList()));
        }
        return location;
    }

    private NumberStock stock() {
        List<NumberBlock> blocks = random.nextBoolean()
                ? List.of(new NumberBlock("12345", Extensions.NONE.withPrefixes(List.of("2", "3"), 2, 4)))
                : List.of(new NumberBlock("12345", Extensions.parse("10-99;100-119").result().orElseThrow()),
                        new NumberBlock("", Extensions.parse("5000-5099").result().orElseThrow()));
        return new NumberStock(blocks, List.of(new DirectNumber("98765", "22")), one(List.of("", "91", "0")));
    }

    private DialHabits habits() {
        return new DialHabits(
                random.nextInt(3) == 0 ? Set.of(Destination.values()[random.nextInt(3)]) : Set.of(),
                random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), random.nextBoolean(), one(CODES),
                random.nextBoolean() ? List.of(new CallByCall("+44", "01011")) : List.of(),
                DisplayForm.values()[random.nextInt(DisplayForm.values().length)]);
    }

    private NumberRule rule() {
        NumberRule rule = random.nextInt(5) == 0
                ? NumberRule.direct(some(3, "0123"), some(4, "0123+"))
                : NumberRule.pattern(one(PATTERNS), one(REPLACES));
        return rule.withOn(random.nextInt(8) > 0);
    }

    private <T> T one(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private String some(int count, String signs) {
        StringBuilder out = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            out.append(signs.charAt(random.nextInt(signs.length())));
        }
        return out.toString();
    }
}
