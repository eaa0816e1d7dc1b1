package org.linewright.workbench.drivers.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
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
import org.linewright.drivers.DriverLook;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DroppedJar;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;
import org.linewright.operations.DriverListing;

/** What the list of drivers holds. */
class OverviewTest {

    private static final DriverListing CROWN = new DriverListing("hfo.crown", "HFO", "HFO Crown", "1.0.0",
            "org.linewright.pbx.hfo 0.1.0", false);
    private static final DriverListing ACME = new DriverListing("acme.cloud", "Acme", "Acme Cloud", "3.0.0",
            "acme 3.0.0", false);

    private static ShelvedDriver acme(State state) {
        return new ShelvedDriver("acme", "3.0.0", Optional.of("2.0.0"), "", "", "anna", Instant.EPOCH, "a mail", state,
                List.of());
    }

    private static LineGroup group(String id, String driver) {
        Registrar registrar = new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(),
                Duration.ofMinutes(2), Duration.ZERO, KeepAlive.OFF);
        return new LineGroup(new GroupId(id), "The " + id, driver, Optional.empty(), registrar, Media.G711, Map.of(),
                Map.of(), List.of());
    }

    private static Overview overview(List<DriverListing> here, DriverShelf shelf, LineGroup... groups) {
        return new Overview(here, shelf, Configuration.of(List.of(groups)), true);
    }

    private static DriverShelf shelf(ShelvedDriver... drivers) {
        return new DriverShelf(List.of(drivers), List.of(), Optional.empty(), List.of());
    }

    @Test
    void whatABroughtInBundleOffersIsOneRowWithItAndItsGroups() {
        Overview overview = overview(List.of(ACME, CROWN), shelf(acme(State.WORKS)), group("a", "acme.cloud"),
                group("b", "acme.cloud"), group("c", "hfo.crown"));
        assertEquals(
                List.of(new Row.Brought(acme(State.WORKS), List.of(ACME), List.of("The a", "The b"), Optional.empty()),
                        new Row.BuiltIn(CROWN, List.of("The c"))),
                overview.rows());
        assertFalse(overview.pristine());
    }

    @Test
    void aBundleWhoseNameOnlyBeginsLikeItIsAnother() {
        DriverListing other = new DriverListing("other", "O", "Other", "1.0.0", "acme.more 1.0.0", false);
        assertEquals(List.of(new Row.Brought(acme(State.WORKS), List.of(), List.of(), Optional.empty()),
                new Row.BuiltIn(other, List.of())), overview(List.of(other), shelf(acme(State.WORKS))).rows());
    }

    @Test
    void aDriverThatGroupsNameAndNobodyOffersIsMissing() {
        Overview overview = overview(List.of(CROWN), shelf(acme(State.OFF)), group("a", "acme.cloud"));
        assertEquals(List.of(new Row.Missing("acme.cloud", List.of("The a")),
                new Row.Brought(acme(State.OFF), List.of(), List.of(), Optional.empty()),
                new Row.BuiltIn(CROWN, List.of())),
                overview.rows());
    }

    @Test
    void nothingIsMissingBeforeTheConfigurationIsOpen() {
        Overview overview = new Overview(List.of(), DriverShelf.EMPTY,
                Configuration.of(List.of(group("a", "acme.cloud"))), false);
        assertEquals(List.of(), overview.rows());
        assertTrue(overview.pristine());
    }

    @Test
    void whoIsShadowedServesNoGroup() {
        DriverListing shadowed = new DriverListing("hfo.crown", "HFO", "HFO Crown", "0.9.0", "acme 3.0.0", true);
        Overview overview = overview(List.of(CROWN, shadowed), shelf(acme(State.WORKS)), group("a", "hfo.crown"));
        Row.Brought row = new Row.Brought(acme(State.WORKS), List.of(shadowed), List.of(), Optional.empty());
        assertEquals(List.of(row, new Row.BuiltIn(CROWN, List.of("The a"))), overview.rows());
        assertTrue(row.shadowed());
        assertEquals("shadowed", RowWords.state(row).english());
    }

    @Test
    void whatWaitsComesFirst() {
        DroppedJar jar = new DroppedJar(Path.of("/in/acme.jar"), List.of());
        Overview overview = overview(List.of(CROWN),
                new DriverShelf(List.of(), List.of(jar), Optional.empty(), List.of()));
        assertEquals(new Row.Waiting(jar), overview.rows().getFirst());
        assertEquals(List.of(RowVerb.TAKE, RowVerb.DISCARD), RowVerb.of(overview.rows().getFirst()));
        assertFalse(overview.pristine());
    }

    @Test
    void whatARepositoryOffersIsARowOrAnUpdateOfOne() {
        DriverOffer newer = new DriverOffer("Acme", "acme", "Acme Cloud", "Acme", "3.10.0", "",
                "https://a.example/a.jar");
        DriverOffer older = new DriverOffer("Acme", "acme", "Acme Cloud", "Acme", "3.0.0", "",
                "https://a.example/a.jar");
        DriverOffer zeta = new DriverOffer("Acme", "zeta", "", "", "1.0.0", "", "https://a.example/z.jar");
        DriverShelf shelf = new DriverShelf(List.of(acme(State.WORKS)), List.of(),
                Optional.of(new DriverLook(Instant.EPOCH, List.of(newer, older, zeta), List.of())), List.of());
        List<Row> rows = overview(List.of(CROWN), shelf).rows();
        assertEquals(List.of(new Row.Brought(acme(State.WORKS), List.of(), List.of(), Optional.of(newer)),
                new Row.BuiltIn(CROWN, List.of()), new Row.Offered(zeta)), rows);
        assertEquals("works, 3.10.0 available", RowWords.state(rows.getFirst()).english());
        assertEquals(List.of(RowVerb.UPDATE, RowVerb.BACK, RowVerb.OFF, RowVerb.REMOVE), RowVerb.of(rows.getFirst()));
        assertEquals("Update to 3.10.0 …", RowVerb.UPDATE.said(RowVerb.UPDATE.label().english(), rows.getFirst()));
        assertEquals(List.of(RowVerb.FETCH), RowVerb.of(rows.getLast()));
        assertEquals("zeta", RowWords.name(rows.getLast()));
        DriverShelf same = new DriverShelf(List.of(acme(State.WORKS)), List.of(),
                Optional.of(new DriverLook(Instant.EPOCH, List.of(older), List.of())), List.of());
        assertEquals(Optional.empty(), overview(List.of(), same).rows().getFirst().fetchable());
    }

    @Test
    void eachRowOffersWhatCanBeDoneAboutIt() {
        assertEquals(List.of(), RowVerb.of(new Row.BuiltIn(CROWN, List.of())));
        assertEquals(List.of(RowVerb.BACK, RowVerb.OFF, RowVerb.REMOVE),
                RowVerb.of(new Row.Brought(acme(State.WORKS), List.of(), List.of(), Optional.empty())));
        assertEquals(List.of(RowVerb.BACK, RowVerb.ON, RowVerb.REMOVE),
                RowVerb.of(new Row.Brought(acme(State.OFF), List.of(), List.of(), Optional.empty())));
    }

    @Test
    void whatIsSaidOfARowHoldsWhoLetItInAndWhatToDo() {
        String words = RowWords
                .body(new Row.Brought(acme(State.WORKS), List.of(ACME), List.of("The a"), Optional.empty()));
        for (String part : List.of("anna", "a mail", "2.0.0", "The a", "acme.cloud")) {
            assertTrue(words.contains(part), part + ": " + words);
        }
    }
}
