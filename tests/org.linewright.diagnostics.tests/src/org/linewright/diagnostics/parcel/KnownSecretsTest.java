package org.linewright.diagnostics.parcel;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.line.Configuration;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;

/** Which secrets are looked for. */
class KnownSecretsTest {

    private static final SecretReference OWN = SecretReference.secret("own/key");
    private static final LineGroup GROUP = new LineGroup(new GroupId("office"), "Office", "hfo.crown",
            Optional.empty(), new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(),
                    Duration.ofMinutes(10), Duration.ZERO, KeepAlive.OFF),
            Media.G711, Map.of(), Map.of("portal", "secret:office/portal", "plain", "words"),
            List.of(new Line("22", SecretReference.secret("office/22"))));
    private static final AlarmRules ALARMS = new AlarmRules(Locale.ENGLISH, AlarmPace.USUAL, List.of(new Webhook("chat",
            "secret:alarms/address", Body.TEXT, Optional.of(SecretReference.secret("alarms/token")), Optional.empty())),
            List.of());

    private static KnownSecrets known(Set<String> lost) {
        return KnownSecrets.of(Configuration.EMPTY.with(GROUP), ALARMS, OWN,
                reference -> reference.kept().filter(id -> !lost.contains(id))
                        .map(id -> Outcome.done(new Secret("of " + id)))
                        .orElseGet(() -> Outcome.refused(List.of())));
    }

    private static Set<String> revealed(KnownSecrets known) {
        return known.all().stream().map(one -> one.secret().reveal()).collect(Collectors.toSet());
    }

    @Test
    void thoseOfLinesDriversAlarmsAndOfTheProgramItself() {
        assertEquals(Set.of("of office/22", "of office/portal", "of alarms/address", "of alarms/token", "of own/key"),
                revealed(known(Set.of())));
        assertEquals(0, known(Set.of()).unread());
    }

    @Test
    void thoseThatCannotBeHadAreCountedButTheKeyOfTheProgramNeedNotBeThere() {
        KnownSecrets some = known(Set.of("office/22", "alarms/token", "own/key"));
        assertEquals(Set.of("of office/portal", "of alarms/address"), revealed(some));
        assertEquals(2, some.unread());
    }
}
