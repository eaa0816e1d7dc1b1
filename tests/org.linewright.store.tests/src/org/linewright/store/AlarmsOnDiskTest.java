package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Severity;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Wire;
import org.linewright.core.alarm.AlarmPace;
import org.linewright.core.alarm.AlarmRule;
import org.linewright.core.alarm.AlarmRules;
import org.linewright.core.alarm.Concern;
import org.linewright.core.alarm.QuietHours;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;

class AlarmsOnDiskTest {

    private static final AlarmRules RICH = new AlarmRules(Locale.GERMAN, new AlarmPace(Duration.ofSeconds(45), 6),
            List.of(new AlarmChannel.Webhook("team", "secret:alarms/team", Body.TEXT,
                    Optional.of(SecretReference.parse("env:TOKEN").orElseThrow()), Optional.of("X-Token")),
                    new AlarmChannel.Mail("post", "mail.example.com", 587, Protection.STARTTLS, Optional.of("line"),
                            Optional.of(SecretReference.secret("alarms/post")), "line@example.com",
                            List.of("a@example.com", "b@example.com")),
                    new AlarmChannel.Syslog("log", "10.0.0.1", 6514, Wire.TLS), new AlarmChannel.Desktop("screen")),
            List.of(new AlarmRule("Lines: all", new Concern(Severity.WARNING, Set.of("registered", "dns"),
                    Set.of(new GroupId("a"))), Duration.ofMinutes(3), List.of("team", "post"),
                    Optional.of(Duration.ofHours(4)), false,
                    List.of(new QuietHours(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.MIDNIGHT,
                            LocalTime.MIDNIGHT, ZoneId.of("Europe/Berlin"), false),
                            new QuietHours(Set.of(DayOfWeek.values()), LocalTime.of(22, 0), LocalTime.of(6, 30),
                                    ZoneId.of("Europe/Berlin"), true)))));

    @TempDir
    private Path home;
    private Path file;

    @BeforeEach
    void lay() {
        file = home.resolve("c/alarms.yaml");
        store().close();
    }

    private ConfigurationStore store() {
        return Sample.done(ConfigurationDirectory.open(home.resolve("c"), AccessMode.CREATE, "test",
                Sample.surroundings(home, Map.of("LINEWRIGHT_KEY", Sample.KEY))));
    }

    private Snapshot kept(AlarmRules rules) {
        try (ConfigurationStore store = store()) {
            return Sample.done(store.commit(Change.NONE.withAlarms(rules), Sample.done(store.load()).version()));
        }
    }

    private Snapshot read() {
        try (ConfigurationStore store = store()) {
            return Sample.done(store.load());
        }
    }

    @Test
    void withoutTheFileNobodyIsTold() {
        assertEquals(AlarmRules.NONE, read().alarms());
    }

    @Test
    void everythingComesBackAsItWasWritten() {
        kept(RICH);
        assertEquals(RICH, read().alarms());
    }

    @Test
    void aChangeKeepsCommentsAndWhatItIsNotAbout() throws IOException {
        Files.writeString(file, """
                # whom to tell
                schema: 1
                channels:
                  - id: log   # in the cellar
                    kind: syslog
                    host: logs
                rules:
                  - name: Lines
                    tell: [log]
                """);
        AlarmRules now = read().alarms();
        assertEquals(Duration.ofMinutes(2), now.rules().getFirst().after());
        kept(new AlarmRules(Locale.GERMAN, now.pace(), now.channels(), now.rules()));
        String text = Files.readString(file);
        assertTrue(text.startsWith("# whom to tell\nschema: 1\n"), text);
        assertTrue(text.contains("  - id: log   # in the cellar\n    kind: syslog\n    host: logs\n"), text);
        assertTrue(text.contains("language: de"), text);
        assertFalse(text.contains("gather"), text);
    }

    @Test
    void whatNobodyKnowsIsRefusedInWordsAndHidesNothingElse() throws IOException {
        Files.writeString(file, "schema: 1\nrules:\n  - name: Lines\n    tel: [log]\n");
        Snapshot found = read();
        assertEquals(AlarmRules.NONE, found.alarms());
        assertEquals("alarms.yaml", found.broken().getFirst().file());
        assertTrue(
                found.broken().getFirst().troubles().getFirst().sentence().english().contains("Did you mean “tell”?"),
                found.broken().toString());
    }

    @Test
    void aPasswordInTheFileIsRefusedAndNotRepeated() throws IOException {
        Files.writeString(file, "schema: 1\nchannels:\n  - id: team\n    kind: webhook\n    url: https://x.example/\n"
                + "    token: s3cret\n");
        Snapshot found = read();
        assertEquals(StoreTrouble.NO_REFERENCE.code(), found.broken().getFirst().troubles().getFirst().code());
        assertFalse(found.broken().toString().contains("s3cret"));
    }

    @Test
    void aBrokenFileIsNotOverwritten() throws IOException {
        Files.writeString(file, "schema: 1\nrules: 7\n");
        try (ConfigurationStore store = store()) {
            assertFalse(store.commit(Change.NONE.withAlarms(RICH), Sample.done(store.load()).version()).isDone());
        }
        assertEquals("schema: 1\nrules: 7\n", Files.readString(file));
    }
}
