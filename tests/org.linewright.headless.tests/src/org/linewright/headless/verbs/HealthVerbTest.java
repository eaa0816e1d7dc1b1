package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linewright.core.Trouble;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.health.Ailment;
import org.linewright.health.BundleStanding;
import org.linewright.health.Health;
import org.linewright.health.HealthTrouble;

/** {@code health}: what the parts of the program say, on the real services and on made-up ones. */
class HealthVerbTest {

    private record Told(List<Ailment> ailments) implements Health {
        @Override
        public List<Trouble> why(long bundle) {
            return List.of();
        }

        @Override
        public List<Ailment> ailments(String service, String property, String value) {
            return List.of();
        }

        @Override
        public List<BundleStanding> bundles() {
            return List.of(new BundleStanding(0, "a", "1.0.0", "ACTIVE"), new BundleStanding(1, "b", "1", "RESOLVED"));
        }
    }

    private static final Ailment CHAIN = new Ailment("a.Face",
            List.of(HealthTrouble.OFFERER_WAITS.about("a.Face", "a.Store", "b.Store"),
                    HealthTrouble.NOBODY_OFFERS.about("b.Store", "c.Disk").because("b: disk → c.Disk")));

    @Test
    void theHouseItselfIsWell() throws Exception {
        Ran ran = House.run(new HealthVerb(new House().health()));
        assertEquals(Exit.DONE, ran.exit(), ran.out());
        assertEquals(1, ran.lines().size(), ran.out());
        assertTrue(ran.out().endsWith(" bundles checked: 0 errors, 0 notes.\n"), ran.out());
    }

    @Test
    void whatDoesNotWorkIsToldWithTheRemedyOfItsRootAndTheWayThere() {
        Ran ran = House.run(Locale.GERMAN, new HealthVerb(new Told(List.of(CHAIN))));
        assertEquals(Exit.REFUSED, ran.exit());
        assertEquals(List.of(
                "Fehler: Die Komponente a.Face läuft nicht: a.Store käme von der Komponente b.Store, und die läuft "
                        + "selbst nicht. (LW-HEALTH-204)",
                "  → Installieren Sie ein Bundle mit einer Komponente, die c.Disk bereitstellt.",
                "    b: disk → c.Disk",
                "    Die Komponente b.Store läuft nicht: niemand stellt ihr c.Disk bereit.",
                "2 Bundles geprüft: 1 Fehler, 0 Hinweise."), ran.lines());
    }

    @Test
    void aNoteIsNoFailure() {
        Ailment note = new Ailment("a 1", List.of(HealthTrouble.SECOND_VERSION.about("a 1", "a 2")));
        assertEquals(Exit.DONE, House.run(new HealthVerb(new Told(List.of(note)))).exit());
    }

    @Test
    void eachIsALineOfJson() {
        Ran ran = House.run(new HealthVerb(new Told(List.of(CHAIN))), "--json");
        assertEquals(1, ran.lines().size());
        var json = JsonParser.parseString(ran.out()).getAsJsonObject();
        assertEquals("a.Face", json.get("part").getAsString());
        assertEquals("LW-HEALTH-201", json.getAsJsonArray("chain").get(1).getAsJsonObject().get("code").getAsString());
        assertEquals(CHAIN.trouble().remedy().english(), json.get("remedyEnglish").getAsString());
    }
}
