package org.linewright.core.line;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DefaultsTest {

    private static final Defaults BOTH = Defaults.NONE.with(Defaults.EVERY, "registrar.delay", Optional.of("1 s"))
            .with("hfo.crown", "registrar.delay", Optional.of("500 ms"));

    @Test
    void whatIsSaidOfADriverCountsMoreThanWhatIsSaidOfAll() {
        assertEquals(Optional.of("500 ms"), BOTH.value("hfo.crown", "registrar.delay"));
        assertEquals(Optional.of("1 s"), BOTH.value("other.pbx", "registrar.delay"));
        assertEquals(Optional.empty(), BOTH.value("other.pbx", "registrar.port"));
    }

    @Test
    void whatIsTakenBackLeavesNothingBehind() {
        assertEquals(Optional.of("1 s"), BOTH.with("hfo.crown", "registrar.delay", Optional.empty())
                .value("hfo.crown", "registrar.delay"));
        assertEquals(Defaults.NONE, BOTH.with("hfo.crown", "registrar.delay", Optional.empty())
                .with(Defaults.EVERY, "registrar.delay", Optional.empty()));
        assertEquals(Defaults.NONE, new Defaults(Map.of("hfo.crown", Map.of())));
    }
}
