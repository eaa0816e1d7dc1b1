package org.linewright.operations;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;

/** What a finding proposes becomes a wish. */
class SettingsWishTest {

    private static final GroupId GROUP = new GroupId("office");
    private static final Configuration NOW = Configuration.of(List.of(new LineGroup(GROUP, "Office", "generic",
            Optional.empty(),
            new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(), Duration.ofMinutes(10),
                    Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.NONE, Duration.ofSeconds(15))),
            Media.G711, Map.of(), Map.of(), List.of())));

    @Test
    void allSettingsAreSetAndNothingElse() {
        Wish wish = new SettingsWish(GROUP, Map.of("registrar.keepAlive.method", "crlf",
                "registrar.keepAlive.interval", "30 s")).in(NOW).result().orElseThrow();
        LineGroup before = NOW.groups().get(GROUP);
        Registrar old = before.registrar();
        assertEquals(Map.of(GROUP, before.withRegistrar(new Registrar(old.host(), old.port(), old.domain(),
                old.reregister(), old.delay(), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))))),
                wish.put());
    }

    @Test
    void aGroupOrASettingThatIsGoneIsRefusedInWords() {
        assertTrue(new SettingsWish(new GroupId("other"), Map.of("registrar.delay", "1 s")).in(NOW).troubles()
                .getFirst().severe());
        assertTrue(new SettingsWish(GROUP, Map.of("registrar.nothing", "1 s")).in(NOW).troubles().getFirst().severe());
    }
}
