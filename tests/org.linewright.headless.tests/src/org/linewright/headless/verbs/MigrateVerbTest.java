package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Hashtable;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Migration;
import org.linewright.pbx.MigrationStep.Mapped;
import org.linewright.pbx.MigrationStep.Moved;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;
import org.osgi.framework.ServiceRegistration;

/** {@code migrate}, on the real services, with a driver that gets a second release. */
final class MigrateVerbTest {

    private static final Source SOURCE = new Source(new Text("Handbuch", "Manual"), new Text("Seite 1", "Page 1"),
            YearMonth.of(2026, 11));
    private static final PbxProfile FIRST = profile("ring", "all", "one");
    private static final PbxProfile SECOND = profile("mode", "everybody", "one").inVersion(2,
            List.of(new Migration(1, new Text("Klingeln heißt Modus", "Ringing is called mode"),
                    List.of(new Moved(Keys.extra("ring"), Keys.extra("mode")),
                            new Mapped(Keys.extra("mode"), Map.of("all", "everybody"))))));
    private static final String FILE = """
            # the reception
            schema: 1
            name: Reception
            driver: test.moving
            registrar: {host: pbx.example}
            extras:
              ring: all # everybody at once
            lines: []
            """;

    @TempDir
    private Path folder;
    private House house;
    private ServiceRegistration<PbxDriver> here;

    private static PbxProfile profile(String name, String... words) {
        Setting field = new Setting(Keys.extra(name), SettingType.CHOICE, Text.same(name), Text.same(name), SOURCE)
                .choosing(List.of(words).stream().map(word -> new Choice(word, Text.same(word))).toList());
        return new PbxProfile("test.moving", Text.same("Moving PBX"),
                new NameLaw("[0-9]+", Text.same("digits"), SOURCE),
                List.of(field), List.of(), List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
    }

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        Files.createDirectories(folder.resolve("groups"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(group(), FILE);
        here = offered(FIRST, "1.0.0");
    }

    @AfterEach
    void leave() {
        here.unregister();
    }

    private Path group() {
        return folder.resolve("groups/reception.yaml");
    }

    private ServiceRegistration<PbxDriver> offered(PbxProfile profile, String version) {
        PbxDriver driver = () -> profile;
        return house.context().registerService(PbxDriver.class, driver, new Hashtable<>(Map.of(
                PbxDriverInfo.ID, profile.id(), PbxDriverInfo.VENDOR, "Test", PbxDriverInfo.LABEL, "Moving PBX",
                PbxDriverInfo.VERSION, version)));
    }

    private void release(PbxProfile profile, String version) {
        ServiceRegistration<PbxDriver> next = offered(profile, version);
        here.unregister();
        here = next;
    }

    private Ran migrated(Object... arguments) {
        return House.run(new MigrateVerb(house.configurations(), house.roster()), arguments);
    }

    @Test
    void showsWhatWouldChangeAndChangesNothing() throws IOException {
        release(SECOND, "2.0.0");
        Ran ran = migrated(folder, "--dry-run");
        String said = ran.out() + ran.err();
        assertEquals(Exit.DONE, ran.exit(), said);
        assertTrue(said.contains("mode: everybody"), said);
        assertTrue(said.contains("Version of the settings: 1 → 2"), said);
        assertTrue(said.contains("Ringing is called mode"), said);
        assertTrue(said.contains("no line registers again"), said);
        assertTrue(said.contains("Nothing was changed."), said);
        assertEquals(FILE, Files.readString(group()));
    }

    @Test
    void goesThereWithTheNewDriverAndBackWithTheOldOne() throws IOException {
        release(SECOND, "2.0.0");
        assertTrue(House.run(house.doctor(), folder).out().contains("LW-OPS-540"));
        assertEquals(Exit.DONE, migrated(folder, "--driver", "test.moving").exit());
        String text = Files.readString(group());
        assertTrue(text.contains("settings: 2\n") && text.contains("mode: everybody") && text.contains("was: all"),
                text);
        assertTrue(House.run(house.doctor(), folder).out().contains("groups/reception.yaml (0 lines): 1 to read"));
        release(FIRST, "1.0.0");
        assertTrue(House.run(house.doctor(), folder).out().contains("LW-OPS-541"));
        assertEquals(Exit.DONE, migrated(folder, "--back").exit());
        assertEquals(FILE.replace(" # everybody at once", ""), Files.readString(group()));
    }

    @Test
    void goesBackOneVersionAlsoWhileTheNewDriverIsHere() throws IOException {
        release(SECOND, "2.0.0");
        migrated("--config", folder);
        assertEquals(Exit.DONE, migrated("--config", folder, "--group", "Reception", "--back").exit());
        assertEquals(FILE.replace(" # everybody at once", ""), Files.readString(group()));
    }

    @Test
    void saysWhatSomebodyChangedSinceAndKeepsIt() throws IOException {
        release(SECOND, "2.0.0");
        migrated(folder);
        Files.writeString(group(), Files.readString(group()).replace("  mode: everybody", "  mode: one"));
        release(FIRST, "1.0.0");
        Ran ran = migrated(folder, "--back");
        assertEquals(Exit.DONE, ran.exit());
        assertTrue(ran.out().contains("LW-PBX-186") || ran.err().contains("LW-PBX-186"), ran.out() + ran.err());
        assertTrue(Files.readString(group()).contains("ring: one"), Files.readString(group()));
    }

    @Test
    void refusesAValueThatTheNewDriverDoesNotTake() throws IOException {
        Files.writeString(group(), FILE.replace("ring: all", "ring: sideways"));
        release(SECOND, "2.0.0");
        Ran ran = migrated(folder);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue((ran.out() + ran.err()).contains("LW-PBX-182"), ran.out() + ran.err());
        assertEquals(FILE.replace("ring: all", "ring: sideways"), Files.readString(group()));
    }

    @Test
    void endsWellWhenThereIsNothingToDoAndMakesNoFolder() {
        assertTrue(migrated(folder).out().contains("Everything is already as it should be."));
        assertTrue(migrated(folder, "--driver", "nobody").out().contains("There is no such line group."));
        assertEquals(Exit.REFUSED, migrated(folder.resolve("nowhere")).exit());
        assertTrue(Files.notExists(folder.resolve("nowhere")));
    }
}
