package org.linewright.workbench.line.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.workbench.kit.Statuses;

/** What the window knows of all lines is a map that differs little from the one before. */
class StatusesTest {

    private static final LineState[] STATES = LineState.values();

    private final RandomGenerator random = new SplittableRandom(7);

    @Test
    void itKnowsTheNewestOfEachLine() {
        Map<LineId, LineStatus> model = new HashMap<>();
        Statuses statuses = Statuses.NONE;
        for (int change = 0; change < 20_000; change++) {
            LineStatus newer = any();
            model.put(newer.id(), newer);
            statuses = statuses.with(List.of(newer));
        }
        for (LineStatus expected : model.values()) {
            assertSame(expected, statuses.of(expected.id()).orElseThrow());
        }
        assertEquals(model.values().stream().filter(LineStatus::registered).count(), statuses.registered());
        assertEquals(model.values().stream().filter(one -> one.registered() && one.id().group().value().equals("g1"))
                .count(), statuses.registered(new GroupId("g1")));
        assertEquals(Optional.empty(), statuses.of(new LineId(new GroupId("g1"), "nobody")));
    }

    @Test
    void itTellsWhatChangedSinceThen() {
        Statuses before = Statuses.of(many(5_000));
        List<LineStatus> newer = many(100);
        Statuses after = before.with(newer);
        Map<LineId, LineStatus> last = new HashMap<>();
        newer.forEach(one -> last.put(one.id(), one));
        assertEquals(Set.copyOf(last.values()), Set.copyOf(after.since(before)));
        assertEquals(List.of(), after.since(after));
        assertEquals(Set.copyOf(all(after)), Set.copyOf(after.since(Statuses.NONE)));
    }

    @Test
    void anOlderOneStaysAsItWas() {
        LineStatus one = status("g1", "1", LineState.REGISTERED);
        Statuses before = Statuses.of(List.of(one));
        before.with(List.of(status("g1", "1", LineState.RETRYING)));
        assertSame(one, before.of(one.id()).orElseThrow());
        assertEquals(1, before.registered());
        assertTrue(Statuses.NONE.isEmpty());
    }

    @Test
    void linesThatAreGoneAreForgotten() {
        Statuses all = Statuses.of(List.of(status("g1", "1", LineState.REGISTERED),
                status("g1", "2", LineState.REGISTERED), status("g2", "1", LineState.REGISTERED)));
        Statuses fewer = all.only(line -> line.group().value().equals("g1") && line.user().equals("2"));
        assertEquals(1, fewer.registered());
        assertEquals(0, fewer.registered(new GroupId("g2")));
        assertTrue(all.only(line -> false).isEmpty());
    }

    private static List<LineStatus> all(Statuses statuses) {
        return statuses.since(Statuses.NONE).stream().collect(Collectors.toMap(LineStatus::id, one -> one)).values()
                .stream().toList();
    }

    private List<LineStatus> many(int count) {
        List<LineStatus> many = new ArrayList<>();
        for (int one = 0; one < count; one++) {
            many.add(any());
        }
        return many;
    }

    private LineStatus any() {
        return status("g" + random.nextInt(3), String.valueOf(random.nextInt(3_000)),
                STATES[random.nextInt(STATES.length)]);
    }

    private static LineStatus status(String group, String user, LineState state) {
        return new LineStatus(new LineId(new GroupId(group), user), user + "@a", state, Instant.EPOCH,
                Duration.ofSeconds(600), Duration.ZERO, Optional.empty(), Duration.ZERO, Optional.empty(),
                Optional.empty(), "200 OK", Text.same("fine"), List.of(), 1);
    }
}
