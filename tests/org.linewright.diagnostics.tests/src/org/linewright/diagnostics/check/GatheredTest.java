package org.linewright.diagnostics.check;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;

class GatheredTest {

    @Test
    void manyLinesOfAGroupWithOneFaultAreOne() {
        List<Gathered<Finding>> gathered = gathered(lines("north", "211", 1000));
        assertEquals(1, gathered.size());
        assertEquals("0@north", gathered.getFirst().first().about().name());
        assertEquals(999, gathered.getFirst().others().size());
        assertEquals(new Text("0@north und 999 weitere der Gruppe", "0@north and 999 more of the group"),
                gathered.getFirst().about("0@north"));
    }

    @Test
    void fewLinesStandEachOnItsOwn() {
        assertEquals(List.of(0, 0, 0), others(lines("north", "211", 3)));
        assertEquals(List.of(3), others(lines("north", "211", 4)));
    }

    @Test
    void whatIsOfAnotherGroupOrFaultStaysApart() {
        List<Finding> all = Stream.of(lines("north", "211", 5), lines("south", "211", 5), lines("north", "212", 5))
                .flatMap(List::stream).toList();
        assertEquals(List.of(4, 4, 4), others(all));
    }

    @Test
    void theOrderIsThatOfTheFirstOfEachAndNothingIsLostOrTwice() {
        List<Finding> mixed = new ArrayList<>();
        IntStream.range(0, 40).forEach(i -> {
            mixed.addAll(lines(i % 3 == 0 ? "north" : "south", "21" + i % 4, 1 + i % 2));
            mixed.add(new Finding("names", "LW-CHECK-9", Verdict.WARNING, Subject.named("part " + i), Text.same("s"),
                    Text.same("e"), Text.same("r"), List.of("" + i), Optional.empty()));
        });
        List<Gathered<Finding>> gathered = gathered(mixed);
        List<Finding> all = new ArrayList<>();
        gathered.forEach(some -> {
            all.add(some.first());
            all.addAll(some.others());
        });
        assertEquals(mixed.size(), all.size());
        assertEquals(gathered.stream().map(Gathered::first).toList(),
                mixed.stream().filter(one -> gathered.stream().anyMatch(some -> some.first() == one)).toList());
    }

    @Test
    void whatIsAboutWholeGroupsIsNeverGathered() {
        List<Finding> groups = IntStream.range(0, 20).mapToObj(i -> new Finding("pacing", "LW-CHECK-1", Verdict.NOTE,
                new Subject(Optional.of(new GroupId("north")), Optional.empty(), "north"), Text.same("s"),
                Text.same("e"), Text.same("r"), List.of("" + i), Optional.empty())).toList();
        assertEquals(20, gathered(groups).size());
    }

    private static List<Integer> others(List<Finding> findings) {
        return gathered(findings).stream().map(some -> some.others().size()).toList();
    }

    private static List<Gathered<Finding>> gathered(List<Finding> findings) {
        return Gathered.of(findings, finding -> finding);
    }

    private static List<Finding> lines(String group, String code, int count) {
        return IntStream.range(0, count).mapToObj(user -> new Finding("registered", "LW-CHECK-" + code, Verdict.ERROR,
                Subject.of(new LineId(new GroupId(group), "" + user), user + "@" + group),
                Text.same("not registered: " + user), Text.same("it means"), Text.same("do"), List.of("seen " + user),
                Optional.empty())).toList();
    }
}
