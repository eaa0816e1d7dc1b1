package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.nio.file.Path;
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
