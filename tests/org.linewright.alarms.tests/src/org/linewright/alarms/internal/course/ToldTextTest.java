package org.linewright.alarms.internal.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;

/** What people heard comes back from its text, or not at all. */
class ToldTextTest {

    private static final int ROOM = 1 << 20;
    private static final GroupId GROUP = new GroupId("büro".replace("ü", "ue"));

    private static Heard heard(Matter matter, Severity severity, String words) {
        return new Heard(new Fault(matter, severity, "LW-CHECK-201", Text.same(words)),
                Instant.parse("2026-01-01T00:00:00.123Z"));
    }

    private static Map<String, Map<Matter, Heard>> several() {
        Matter line = new Matter("registered", Optional.of(GROUP), Optional.of(new LineId(GROUP, "10\t1")), "101@pbx");
        Matter group = new Matter("dns", Optional.of(GROUP), Optional.empty(), "Büro\\nord\nund süd\r");
        Matter all = new Matter("files", Optional.empty(), Optional.empty(), "");
        return Map.of("team", Map.of(line, heard(line, Severity.ERROR, "a\tb\\"), group,
                heard(group, Severity.WARNING, "ü\n\\n")), "screen", Map.of(all, heard(all, Severity.NOTE, "words")));
    }

    @Test
    void everythingComesBack() {
        assertEquals(Optional.of(several()), ToldText.read(ToldText.written(several(), ROOM)));
        assertEquals(Optional.of(Map.of()), ToldText.read(ToldText.written(Map.of(), ROOM)));
    }

    @Test
    void whatIsCutOffAnywhereIsNotRead() {
        byte[] whole = ToldText.written(several(), ROOM);
        IntStream.range(0, whole.length - 1)
                .forEach(length -> assertEquals(Optional.empty(), ToldText.read(Arrays.copyOf(whole, length))));
    }

    @Test
    void whatIsDamagedIsNotRead() {
        String whole = new String(ToldText.written(several(), ROOM), StandardCharsets.UTF_8);
        for (String damaged : new String[]{ whole.replace("told 1", "told 2"), whole.replace("ERROR", "EROR"),
                whole.replace("2026-01-01T", "2026-13-01T"), whole.replace("end 3", "end 4"),
                whole.replaceFirst("\t", " "), whole.replace(GROUP.value(), "../" + GROUP.value()), "\u0000\uFFFF",
                "{}" }) {
            assertEquals(Optional.empty(), ToldText.read(damaged.getBytes(StandardCharsets.UTF_8)), damaged);
        }
    }

    @Test
    void whatDoesNotFitIsLeftOutTheLeastSevereFirst() {
        Map<Matter, Heard> many = new HashMap<>();
        IntStream.range(0, 20_000).forEach(line -> {
            Matter matter = new Matter("registered", Optional.of(GROUP),
                    Optional.of(new LineId(GROUP, String.valueOf(line))), line + "@pbx");
            many.put(matter, heard(matter, line < 50 ? Severity.ERROR : Severity.WARNING, "words of some length"));
        });
        byte[] written = ToldText.written(Map.of("team", many), ROOM);
        Map<Matter, Heard> back = ToldText.read(written).orElseThrow().get("team");
        assertTrue(written.length <= ROOM && back.size() > 1000, written.length + " for " + back.size());
        assertEquals(50, back.values().stream().filter(one -> one.fault().severity() == Severity.ERROR).count());
    }
}
