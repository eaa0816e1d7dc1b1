package org.linewright.workbench.location.editor.words;

import java.util.List;
import java.util.Set;
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
import org.linewright.core.location.NumberStock;
import org.linewright.core.location.Prefixes;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.StripLists;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;

/** A location with something in every field. */
public final class Everything {

    private Everything() {
    }

    public static Location location() {
        Location plain = Location.of(new LocationId("berlin"), "Berlin", "DE", "30");
        return plain.withPrefixes(new Prefixes("000", "9"))
                .withStock(new NumberStock(List.of(
                        new NumberBlock("12345", Extensions.parse("30-69;200").result().orElseThrow()),
                        new NumberBlock("", Extensions.NONE.withPrefixes(List.of("2", "5"), 2, 4))),
                        List.of(new DirectNumber("9876543", "21")), "91"))
                .withTrunk(new TrunkCodes("0", "1", "2", "9"))
                .withStrip(new StripLists(List.of("0", "80"), List.of("*1"), List.of()))
                .withSpecial(List.of("1xx", "118xx"))
                .withRules(RuleKind.INCOMING, RuleList.every(NumberRule.pattern("^0(.*)", "\\1").withOn(false)))
                .withRules(RuleKind.FINAL, RuleList.first(NumberRule.direct("11833", "").withComment("no; more")))
                .withHabits(new DialHabits(Set.of(Destination.NATIONAL), true, true, false, true, "77",
                        List.of(new CallByCall("+44", "01013")), DisplayForm.DIN5008))
                .withExpectations(List.of(new Expectation(Way.CONNECTED_IN, "1 2", "3", "why")));
    }
}
