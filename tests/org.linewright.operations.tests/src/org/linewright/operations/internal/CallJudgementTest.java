package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineTraits;
import org.linewright.operations.LineTable;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;

class CallJudgementTest {

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private static LineGroup forwarding(LineGroup group, String target) {
        return group.withCalls(CallRules.USUAL.withForwarding(
                new Forwarding(true, Optional.of(Forwarding.Administrative.always(target)), Optional.empty())));
    }

    private static LineGroup elsewhere(String id, String users) {
        return House.group(id, users).withRegistrar(House.registrar(id + ".example", 600, 300));
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).filter(code -> !code.equals("LW-OPS-206")).toList();
    }

    @Test
    void aForwardingRoundInACircleIsRefusedAndShown() {
        house.applied(Wish.put(forwarding(House.group("one", "100"), "200")));
        Outcome<Plan> plan = house.configuration.plan(Wish.put(forwarding(House.group("two", "200"), "100")));
        assertEquals(List.of("LW-OPS-213"), codes(plan));
        assertTrue(plan.troubles().toString().contains("100 → 200 → 100"), plan.troubles().toString());
        assertTrue(house.configuration.plan(Wish.put(forwarding(House.group("two", "200"), "300"))).isDone());
    }

    @Test
    void aGroupMayForwardToOneOfItsOwnLines() {
        assertTrue(house.configuration.plan(Wish.put(forwarding(House.group("one", "100-110"), "100"))).isDone());
    }

    @Test
    void aLineOfItsOwnMindCanCloseTheCircleToo() {
        LineGroup one = House.group("one", "100-101");
        Line back = one.lines().getFirst().withTraits(LineTraits.PLAIN.withForwardTo(Optional.of("101")));
        LineGroup circle = forwarding(one.withLines(List.of(back, one.lines().getLast())), "100");
        assertEquals(List.of("LW-OPS-213"), codes(house.configuration.plan(Wish.put(circle))));
    }

    @Test
    void tenThousandForwardedLinesAreJudgedQuickly() {
        LineGroup large = forwarding(House.group("one", "10000-19999"), "10000");
        long from = System.nanoTime();
        assertEquals(List.of(), new CallJudgement(Wish.put(large).applied(
                Configuration.EMPTY)).loops());
        assertTrue(System.nanoTime() - from < 1_000_000_000L);
    }

    @Test
    void anInternalNumberThatIsTakenGetsAProposal() {
        house.applied(Wish.put(elsewhere("one", "110-112")));
        Outcome<Plan> plan = house.configuration.plan(Wish.put(elsewhere("two", "111")));
        assertTrue(plan.isDone());
        assertEquals(List.of("LW-OPS-214"), codes(plan));
        Trouble twice = plan.troubles().stream().filter(one -> one.code().equals("LW-OPS-214")).findFirst()
                .orElseThrow();
        assertTrue(twice.remedy().german().contains("111: 111b"), twice.remedy().german());
        LineGroup other = elsewhere("two", "111");
        LineGroup renamed = other.withLines(other.lines().stream()
                .map(line -> line.withTraits(LineTraits.PLAIN.withNumber(Optional.of("111b")))).toList());
        assertEquals(List.of(), codes(house.configuration.plan(Wish.put(renamed))));
    }

    @Test
    void aNewLabelRegistersNothingAgain() {
        house.applied(Wish.put(House.group("one", "100-101")));
        LineGroup named = House.group("one", "100-101");
        Plan plan = house.planned(Wish.put(named.withLines(named.lines().stream()
                .map(line -> line.withTraits(LineTraits.PLAIN.withLabel("Empfang"))).toList())));
        assertEquals("100-101", plan.changes().getFirst().changed());
        assertEquals(List.of("no line registers again because of it"),
                plan.changes().getFirst().effects().stream().map(text -> text.english()).toList());
    }

    @Test
    void anOldTableTakesNoLabelAway() {
        LineGroup group = House.group("one", "100");
        LineGroup named = group.withLines(List.of(
                group.lines().getFirst().withTraits(LineTraits.PLAIN.withLabel("Empfang").withTrunk(true))));
        String old = "user;password reference\r\n100;secret:other\r\n";
        LineGroup after = House.done(LineTable.wish(old.getBytes(StandardCharsets.UTF_8), named)).put()
                .get(group.id());
        assertEquals("Empfang", after.lines().getFirst().traits().label());
        assertEquals("secret:other", after.lines().getFirst().password().toString());
    }
}
