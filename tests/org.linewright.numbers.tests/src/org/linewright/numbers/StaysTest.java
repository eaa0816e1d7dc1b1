package org.linewright.numbers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.Way;

/** What goes the same way twice stays what it has become (docs/dial-rules.md, “What stays”). */
final class StaysTest {

    private static final int NUMBERS = 500;
    private final Berlin berlin = new Berlin();
    private final RandomSites sites = new RandomSites(berlin.plans(), new Random(48));

    /** Without the rules that see a number as it is typed or told: only they can tell the two ways of writing apart. */
    private static Site withoutEarlyRules(Site site) {
        Location location = site.location();
        for (RuleKind kind : new RuleKind[]{ RuleKind.EXTERNAL, RuleKind.INTERNAL, RuleKind.INCOMING,
                RuleKind.OUTGOING }) {
            location = location.withRules(kind, RuleList.EMPTY);
        }
        return site.with(location);
    }

    private void overRandomSites(Consumer<DialRules> law) {
        for (int set = 0; set < 60; set++) {
            law.accept(DialRules.of(withoutEarlyRules(sites.next())));
        }
    }

    @ParameterizedTest
    @EnumSource(value = Way.class, mode = Mode.EXCLUDE, names = { "DIAL", "FORWARD", "DISPLAY" })
    void whatThePbxTellsBecomesTheInternationalFormOnce(Way way) {
        overRandomSites(rules -> {
            for (int i = 0; i < NUMBERS; i++) {
                String number = sites.number();
                Result once = rules.result(way, number);
                if (once.number().startsWith("+")) {
                    assertEquals(once.number(), rules.result(way, once.number()).number(), () -> way + " " + number);
                }
            }
        });
    }

    @Test
    void aNumberIsDialledTheSameWhenItsInternationalFormIsTyped() {
        overRandomSites(rules -> {
            for (int i = 0; i < NUMBERS; i++) {
                String number = sites.number();
                Trace trace = rules.trace(Way.DIAL, number);
                TracedStep step = Berlin.step(trace, Stage.INTERNATIONAL);
                Result again = rules.dial(step.after());
                if (!step.skipped() && step.after().length() > 1 && again.kind() != Kind.SPECIAL) {
                    assertEquals(trace.result(), again, () -> number + " " + step.after());
                }
            }
        });
    }

    @Test
    void whatIsShownIsShownTheSameAgain() {
        int shown = 0;
        DialRules rules = berlin.rules(Berlin.LOCATION);
        for (int i = 0; i < 5_000; i++) {
            Result once = rules.result(Way.DISPLAY, sites.number());
            if (once.kind() == Kind.EXTERNAL) {
                shown++;
                assertEquals(once.number(), rules.result(Way.DISPLAY, once.number()).number());
            }
        }
        assertTrue(shown > 1_000);
    }
}
