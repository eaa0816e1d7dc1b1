package org.linewright.operations.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.operations.GroupChange.Kind;
import org.linewright.operations.LocationExport;
import org.linewright.operations.LocationImport;
import org.linewright.operations.LocationImport.Target;
import org.linewright.operations.Plan;
import org.linewright.operations.Wish;

/** Locations leave and come as files, by plan. */
final class LocationImportTest {

    private static final LocationId ID = new LocationId("berlin");
    private static final NumberRule TIE = NumberRule.pattern("^\\+49891234(.*)", "80\\1");
    private static final NumberRule SWAP = NumberRule.direct("11833", "11855");
    private static final Location BERLIN = Location.of(ID, "Berlin", "DE", "30")
            .withRules(RuleKind.DIAL, RuleList.first(TIE));

    @TempDir
    Path home;
    private House house;

    @BeforeEach
    void open() {
        house = new House(home);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private Configuration now() {
        return house.current().configuration();
    }

    private static byte[] file(Location location, ExchangeForm form) {
        return bytes(House.done(LocationExport.of(location, Optional.empty()).text(form)));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLocationComesFromEveryForm() {
        for (ExchangeForm form : ExchangeForm.values()) {
            LocationImport read = House
                    .done(LocationImport.of(file(BERLIN, form), "berlin." + form.ending(), now(), Target.BESIDE));
            Plan plan = house.planned(read.wish());
            assertEquals(Kind.ADDED, plan.locations().getFirst().kind());
            assertEquals(Optional.of(BERLIN), House.done(house.configuration.apply(plan)).configuration().location(ID));
            house.applied(Wish.remove(ID));
        }
    }

    @Test
    void anIdThatIsTakenIsMetWithAFreeOneAndAFreeName() {
        house.applied(Wish.put(BERLIN));
        Outcome<LocationImport> read = LocationImport.of(file(BERLIN, ExchangeForm.XML), "x.xml", now(), Target.BESIDE);
        assertEquals(List.of("LW-OPS-306"), read.troubles().stream().map(Trouble::code).toList());
        house.applied(House.done(read).wish());
        assertEquals(Optional.of("Berlin (2)"), now().location(new LocationId("berlin-2")).map(Location::name));
        assertEquals(Optional.of(BERLIN), now().location(ID));
    }

    @Test
    void aLocationIsReplacedOnlyWhenThatIsWished() {
        house.applied(Wish.put(BERLIN));
        byte[] file = file(BERLIN.withAreaCode("89"), ExchangeForm.CSV);
        Outcome<LocationImport> refused = LocationImport.of(file, "x.csv", now(), new Target(Optional.of(ID), false));
        assertEquals("LW-OPS-307", refused.troubles().getFirst().code());
        LocationImport read = House
                .done(LocationImport.of(file, "x.csv", now(), new Target(Optional.empty(), true)));
        assertEquals(Optional.of(BERLIN), read.replaced());
        assertEquals(Kind.CHANGED, house.planned(read.wish()).locations().getFirst().kind());
        house.applied(read.wish());
        assertEquals(Optional.of("89"), now().location(ID).map(Location::areaCode));
    }

    @Test
    void itGetsTheIdThatIsAskedFor() {
        LocationImport read = House.done(LocationImport.of(file(BERLIN, ExchangeForm.XML), "x.xml", now(),
                new Target(Optional.of(new LocationId("west")), false)));
        assertEquals(BERLIN.withId(new LocationId("west")), read.location());
    }

    @Test
    void commentsGoOutAndComeIn() throws Exception {
        String own = "# the head office\nschema: 1\nname: Berlin # since 2019\nregion: DE\nareaCode: \"30\"\n";
        house.applied(House.done(LocationImport.of(bytes(own), "berlin.yaml", now(), Target.BESIDE)).wish());
        Path place = house.directory.resolve("locations/berlin.yaml");
        assertEquals(own, Files.readString(place));
        Location location = now().location(ID).orElseThrow();
        assertEquals(own,
                House.done(LocationExport.of(location, house.configuration.wording(ID)).text(ExchangeForm.YAML)));
        String edited = own.replace("30", "89").replace("2019", "2020");
        LocationImport read = House.done(
                LocationImport.of(bytes(edited), "berlin.yaml", now(), new Target(Optional.empty(), true)));
        house.applied(read.wish());
        assertEquals(edited, Files.readString(place));
        Plan undo = House.done(house.configuration.undo(house.configuration.history().getFirst().id()));
        House.done(house.configuration.apply(undo));
        assertEquals(own, Files.readString(place));
    }

    @Test
    void aFileWithoutCommentsLeavesThoseThatAreThere() throws Exception {
        String own = "# the head office\nschema: 1\nname: Berlin\nregion: DE\n";
        house.applied(House.done(LocationImport.of(bytes(own), "berlin.yaml", now(), Target.BESIDE)).wish());
        byte[] file = file(now().location(ID).orElseThrow().withName("Mitte"), ExchangeForm.YAML);
        house.applied(House.done(LocationImport.of(file, "berlin.yaml", now(), new Target(Optional.empty(), true)))
                .wish());
        assertEquals(own.replace("Berlin", "Mitte"),
                Files.readString(house.directory.resolve("locations/berlin.yaml")));
    }

    @Test
    void rulesReplaceAListOrStandBehindIt() {
        byte[] file = bytes(House.done(LocationExport.of(BERLIN.withRules(RuleKind.DIAL, RuleList.every(SWAP, TIE)),
                RuleKind.DIAL).text(ExchangeForm.CSV)));
        assertEquals(RuleList.every(SWAP, TIE), rules(file, false));
        assertEquals(RuleList.first(TIE, SWAP), rules(file, true));
    }

    private RuleList rules(byte[] file, boolean append) {
        house.applied(House.done(LocationImport.rules(file, "r.csv", RuleKind.DIAL, BERLIN, append)).wish());
        return now().location(ID).orElseThrow().rules(RuleKind.DIAL);
    }

    @Test
    void anExportIsWrittenToAFileOnce() {
        LocationExport export = LocationExport.of(BERLIN, RuleKind.DIAL);
        Path file = home.resolve(export.fileName(ExchangeForm.CSV));
        assertEquals("berlin-dial.csv", file.getFileName().toString());
        assertTrue(export.to(file, ExchangeForm.CSV, false).isDone());
        assertEquals("LW-STORE-701", export.to(file, ExchangeForm.CSV, false).troubles().getFirst().code());
        assertTrue(export.to(file, ExchangeForm.CSV, true).isDone());
        assertEquals(BERLIN, House.done(LocationImport.rules(file, RuleKind.DIAL, BERLIN, false)).location());
    }
}
