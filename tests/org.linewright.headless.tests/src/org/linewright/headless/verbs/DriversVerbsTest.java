package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;

/** {@code drivers …} with the driver that {@code driver new} writes, in the running framework. */
@Timeout(180)
class DriversVerbsTest {

    private static final String INDEX = """
            <repository name="acme" increment="1" xmlns="http://www.osgi.org/xmlns/repository/v1.0.0"><resource>
              <capability namespace="osgi.identity">
                <attribute name="osgi.identity" value="%s"/>
                <attribute name="type" value="osgi.bundle"/>
                <attribute name="version" type="Version" value="1.0.0"/>
              </capability>
              <capability namespace="osgi.content">
                <attribute name="osgi.content" value="%s"/>
                <attribute name="url" value="%s"/>
              </capability>
              <requirement namespace="osgi.wiring.package">
                <directive name="filter" value="(&amp;(osgi.wiring.package=org.linewright.pbx)(version&gt;=1.0.0))"/>
              </requirement>
            </resource></repository>
            """;

    @TempDir
    private Path home;
    private House house;
    private Drivers drivers;
    private String name;
    private Path jar;

    @BeforeEach
    void build() throws Exception {
        house = new House();
        drivers = house.drivers();
        House.run(new DriverNewVerb(), home.resolve("driver"), "--id", "acme.cloud", "--vendor", "Acme");
        jar = new BuiltSkeleton(home.resolve("driver")).jar();
        name = "acme.cloud.pbx";
    }

    @AfterEach
    void remove() {
        drivers.now().drivers().forEach(one -> drivers.plan(new DriverWish.Remove(one.name()), stage -> {
            // nobody watches
        }).then(plan -> drivers.apply(plan, "test", stage -> {
            // nobody watches
        })));
    }

    private boolean here() {
        return house.roster().drivers().stream().anyMatch(one -> one.id().equals("acme.cloud"));
    }

    @Test
    void whatNobodySignedIsTakenOnlyByAYes() {
        Ran asked = House.run(new DriversInstallVerb(drivers), jar);
        assertEquals(Exit.REFUSED, asked.exit());
        assertTrue(asked.err().contains("LW-DRIVERS-111") && asked.err().contains("--yes is missing"), asked.err());
        assertEquals(false, here());
        Ran taken = House.run(new DriversInstallVerb(drivers), jar, "--yes");
        assertEquals(Exit.DONE, taken.exit(), taken.err());
        assertTrue(taken.out().contains("Done: " + name + " 1.0.0 – works."), taken.out());
        assertTrue(here());
    }

    @Test
    void aPlanSaysWhatWouldHappenAndDoesNothing() {
        Ran planned = House.run(new DriversInstallVerb(drivers), jar, "--plan");
        assertEquals(Exit.DONE, planned.exit(), planned.err());
        assertTrue(planned.out().contains("Nothing was changed."), planned.out());
        assertEquals(false, here());
    }

    @Test
    void itIsListedSwitchedOffAndOnAndRemoved() {
        House.run(new DriversInstallVerb(drivers), jar, "--yes");
        Ran listed = House.run(new DriversListVerb(drivers, house.roster()));
        assertEquals(Exit.DONE, listed.exit());
        assertTrue(listed.lines().stream().anyMatch(line -> line.startsWith(name) && line.contains("works")),
                listed.out());
        assertEquals(Exit.DONE, House.run(new DriversOffVerb(drivers), name).exit());
        assertEquals(false, here());
        Ran json = House.run(new DriversListVerb(drivers, house.roster()), "--json");
        assertEquals("OFF", JsonParser.parseString(json.out()).getAsJsonObject().get("state").getAsString());
        assertEquals(Exit.DONE, House.run(new DriversOnVerb(drivers), name).exit());
        assertTrue(here());
        Ran back = House.run(new DriversRollbackVerb(drivers), name);
        assertEquals(Exit.REFUSED, back.exit());
        assertTrue(back.err().contains("LW-DRIVERS-227"), back.err());
        assertEquals(Exit.DONE, House.run(new DriversRemoveVerb(drivers), name).exit());
        assertEquals(false, here());
        assertTrue(House.run(new DriversRemoveVerb(drivers), name).err().contains("LW-DRIVERS-225"));
    }

    /** A folder with the jar, in an index as bnd writes it. */
    private Path repository() throws Exception {
        Path folder = Files.createDirectories(home.resolve("repository"));
        Path copy = Files.copy(jar, folder.resolve("acme.cloud.pbx-1.0.0.jar"));
        String hash = HexFormat.of().withUpperCase()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(copy)));
        Files.writeString(folder.resolve("index.xml"), INDEX.formatted(name, hash, copy.getFileName()));
        return folder;
    }

    @Test
    void aDriverComesByItsNameFromARepository() throws Exception {
        Ran none = House.run(new DriversRepositoryVerb(drivers));
        assertTrue(none.err().contains("LW-DRIVERS-433"), none.err());
        Ran noted = House.run(new DriversRepositoryVerb(drivers), "add", "Acme", repository());
        assertEquals(Exit.DONE, noted.exit(), noted.err());
        try {
            Ran listed = House.run(new DriversRepositoryVerb(drivers), "list");
            assertTrue(listed.out().contains("Acme") && listed.out().contains("repository"), listed.out());
            Ran found = House.run(new DriversSearchVerb(drivers), "Acme.CLOUD");
            assertTrue(found.out().contains(name) && found.out().contains("not taken in"), found.out());
            assertTrue(House.run(new DriversSearchVerb(drivers), "zeta").out().contains("Nothing found."));
            Ran other = House.run(new DriversInstallVerb(drivers), name + "@9.9.9");
            assertEquals(Exit.REFUSED, other.exit());
            assertTrue(other.err().contains("LW-DRIVERS-432"), other.err());
            Ran taken = House.run(new DriversInstallVerb(drivers), name + "@1.0.0", "--yes");
            assertEquals(Exit.DONE, taken.exit(), taken.err());
            assertTrue(here());
            Ran json = House.run(new DriversListVerb(drivers, house.roster()), "--json");
            assertEquals("Acme", JsonParser.parseString(json.out()).getAsJsonObject().get("origin").getAsString());
            Ran updates = House.run(new DriversUpdatesVerb(drivers));
            assertTrue(updates.out().contains("There is no new version."), updates.out());
            Path index = home.resolve("repository/index.xml");
            Files.writeString(index, Files.readString(index).replace("1.0.0\"/>", "1.1.0\"/>"));
            Ran newer = House.run(new DriversUpdatesVerb(drivers));
            assertTrue(newer.out().contains(name + " 1.0.0 → 1.1.0 from Acme: linewright drivers install " + name),
                    newer.out());
        } finally {
            assertEquals(Exit.DONE, House.run(new DriversRepositoryVerb(drivers), "remove", "Acme").exit());
        }
    }

    @Test
    void whatIsSaidWrongOfARepositoryIsToldAndNothingIsNoted() {
        Ran plain = House.run(new DriversRepositoryVerb(drivers), "add", "Acme", "http://acme.example/");
        assertEquals(Exit.REFUSED, plain.exit());
        assertTrue(plain.err().contains("LW-DRIVERS-416"), plain.err());
        assertEquals(Exit.WRONG_ARGUMENTS, House.run(new DriversRepositoryVerb(drivers), "add", "Acme").exit());
        assertEquals(Exit.WRONG_ARGUMENTS, House.run(new DriversRepositoryVerb(drivers), "forget").exit());
        assertTrue(House.run(new DriversRepositoryVerb(drivers), "remove", "Acme").err().contains("LW-DRIVERS-420"));
        Ran nothing = House.run(new DriversInstallVerb(drivers), "acme.cloud.pbx");
        assertTrue(nothing.err().contains("LW-DRIVERS-432"), nothing.err());
    }

    @Test
    void whoIsTrustedIsComparedFirst() {
        Ran wrong = House.run(new DriversTrustVerb(drivers), jar);
        assertTrue(wrong.err().contains("LW-DRIVERS-125"), wrong.err());
        Ran nobody = House.run(new DriversTrustVerb(drivers));
        assertTrue(nobody.out().contains("Nobody is trusted."), nobody.out());
        Ran unknown = House.run(new DriversTrustVerb(drivers), "--remove", "AB:CD");
        assertTrue(unknown.err().contains("LW-DRIVERS-124"), unknown.err());
    }
}
