package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.headless.Exit;
import org.linewright.headless.Verb;
import org.linewright.headless.server.ServedLine;
import org.linewright.headless.server.ServerCall;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.LocationProposal;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Numbering;

/** Codes that are really dialled, at an embedded PBX that stands for the one of a customer. */
@Timeout(180)
class CodesAtCrownTest {

    @TempDir
    private Path home;
    private Path folder;
    private House house;
    private EmbeddedPbx pbx;

    @BeforeEach
    void open() throws Exception {
        house = new House();
        folder = home.resolve("configuration");
        pbx = EmbeddedPbx.start().result().orElseThrow();
        Wish wish = DemoGroup.at(pbx).wish(house.roster()).result().orElseThrow();
        applied(wish);
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    @Test
    void aLineRegistersForTheMomentDialsAndLeaves() {
        Ran ran = run(new CodeVerb(house.configurations()), "150", "dnd", "on");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("Line 150 dials *76"), ran.out());
        assertTrue(ran.out().contains("The PBX: 200 OK"), ran.out());
        assertTrue(pbx.features(DemoGroup.DOMAIN, "150").route().quiet());
        assertEquals(List.of(), pbx.bindings());
        assertTrue(run(new CodeVerb(house.configurations()), "150").out()
                .contains("Do not disturb for the route on – the PBX does not tell its state."));
    }

    @Test
    void aRunningServerDialsFromItsLine() throws Exception {
        ServeVerb serve = house.serve();
        CompletableFuture<Ran> served = CompletableFuture
                .supplyAsync(() -> House.run(serve, folder, "--address", "127.0.0.1"));
        while (new ServerCall(folder).status().result().filter(all -> all.stream()
                .map(ServedLine::status).anyMatch(status -> status.id().user().equals("150") && status.registered()))
                .isEmpty()) {
            Thread.onSpinWait(); // the server is still opening its door
        }
        Ran ran = run(new CodeVerb(house.configurations()), "150", "forward-after", "177", "20");
        serve.end();
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals("177", pbx.features(DemoGroup.DOMAIN, "150").route().later().orElseThrow().number());
        assertEquals(Exit.DONE, served.get(30, TimeUnit.SECONDS).exit());
    }

    @Test
    void aCodeThatThePbxDoesNotKnowIsRefusedInWords() {
        coded(Map.of(Feature.DND_ROUTE_ON, "*75"));
        Ran ran = run(new CodeVerb(house.configurations()), "150", "dnd", "on");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("The PBX did not take *75: 404"), ran.err());
    }

    @Test
    void aPersonCallsOutsideThroughTheRulesOfTheLocation() {
        located();
        Ran plan = run(new DialVerb(house.configurations()), "150", "089 / 876543", "--plan");
        assertTrue(plan.out().contains("Line 150 dials 089876543."), plan.out() + plan.err());
        Ran ran = run(new DialVerb(house.configurations()), "150", "+49 (89) 876543", "--for", "2");
        assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
        assertTrue(ran.out().contains("Line 150 dials 089876543.") && ran.out().contains("something was heard"),
                ran.out());
        assertTrue(pbx.log().events().stream().anyMatch(event -> event.text().english().contains("+4989876543")),
                ran.out());
        assertEquals(List.of(), pbx.bindings());
    }

    @Test
    void whatIsSaidAndHeardIsRecorded() throws Exception {
        Path file = home.resolve("call.wav");
        Ran ran = run(new DialVerb(house.configurations()), "150", "*76", "--tone", "600", "--record", file,
                "--seconds",
                "5");
        assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
        assertTrue(ran.out().contains("Recorded to " + file) && ran.out().contains("MOS about"), ran.out());
        assertTrue(Files.size(file) > 10_000);
        Ran again = run(new DialVerb(house.configurations()), "150", "*76", "--record", file);
        assertEquals(Exit.REFUSED, again.exit());
        assertTrue(again.err().contains("LW-CMD-303"), again.err());
    }

    @Test
    void whatCannotBeSaidIsRefusedBeforeAnybodyIsCalled() throws Exception {
        Path text = Files.writeString(home.resolve("text.wav"), "no sound");
        Ran unplayable = run(new DialVerb(house.configurations()), "150", "*76", "--play", text);
        assertEquals(Exit.REFUSED, unplayable.exit());
        assertTrue(unplayable.err().contains("LW-RUN-401"), unplayable.err());
        Ran both = run(new DialVerb(house.configurations()), "150", "*76", "--tone", "--echo");
        assertTrue(both.err().contains("LW-CMD-109"), both.err());
        assertFalse(pbx.log().events().stream().anyMatch(event -> event.text().english().contains("*76")));
    }

    @Test
    void twoLinesMeasureTheVoiceBetweenThem() {
        Ran ran = run(new TestCallVerb(house.configurations()), "150", "177", "--seconds", "6");
        assertTrue(ran.out().contains("150 → 177: heard after "), ran.out() + ran.err());
        assertTrue(ran.out().contains("177 → 150: heard after "), ran.out());
        assertEquals(3, ran.out().split("MOS about ", -1).length, ran.out());
        Ran same = run(new TestCallVerb(house.configurations()), "150", "150");
        assertTrue(same.err().contains("LW-OPS-502"), same.err());
    }

    @Test
    void whoCannotBeReachedIsSaid() {
        Ran ran = run(new DialVerb(house.configurations()), "150", "177");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.out().contains("480"), ran.out() + ran.err());
        assertEquals(Exit.REFUSED, run(new DialVerb(house.configurations()), "150", " - ").exit());
    }

    @Test
    void aCallFromAnotherLineShowsWhatThePbxDoesBeforeUs() {
        Ran arrives = run(new ProbeVerb(house.configurations()), "150", "--from", "177");
        assertEquals(Exit.DONE, arrives.exit(), arrives.err());
        assertTrue(arrives.out().contains("The call arrives at 150."), arrives.out());
        assertEquals(Exit.DONE, run(new CodeVerb(house.configurations()), "150", "dnd", "on").exit());
        Ran quiet = run(new ProbeVerb(house.configurations()), "150", "--from", "177");
        assertEquals(Exit.REFUSED, quiet.exit());
        assertTrue(quiet.out().contains("LW-OPS-406") && quiet.out().contains("486 Busy Here")
                && quiet.out().contains("Sent last from here: Do not disturb for the route on."), quiet.out());
    }

    @Test
    void nothingIsSwitchedAtARealPbxWithoutAWord() {
        Ran ran = run(verifying(), "--group", "demo", "--line", "150", "--second-line", "177");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-CMD-216") && ran.err().contains("Take lines that nobody needs"), ran.err());
        assertFalse(pbx.log().events().stream().anyMatch(event -> event.account().isPresent()
                && event.text().english().contains("registered")));
    }

    @Test
    void aBrokenCodeIsTheOnlyRedRowAndThePageIsOfTheFormThatItsNameSays() throws Exception {
        coded(Map.of(Feature.CLIR_ON, "*31", Feature.CLIR_OFF, "*32", Feature.DND_ROUTE_ON, "*75",
                Feature.DND_ROUTE_OFF, "*77", Feature.PICKUP_EXTENSION, "*8<NUMBER>"));
        Path page = home.resolve("codes.html");
        Ran ran = run(verifying(), "--group", "demo", "--line", "150", "--second-line", "177", "--third-line", "200",
                "--yes", "--out", page);
        assertEquals(Exit.HALTED, ran.exit(), ran.err());
        String html = Files.readString(page);
        assertEquals(3, html.split("<td class=\"good\">verified</td>", -1).length - 1, html);
        assertEquals(1, html.split("<td class=\"bad\">", -1).length - 1, html);
        assertTrue(html.contains("not verified: the PBX did not take the code: 404"), html);
        assertTrue(html.contains("not tried: it was not right before"), html);
        assertTrue(pbx.features(DemoGroup.DOMAIN, "150").plain());
    }

    private VerifyCodesVerb verifying() {
        return new VerifyCodesVerb(house.configurations(), house.roster(), house.context());
    }

    /** Gives the lines a location in Berlin, dialled as HFO proposes it, and the PBX its numbers. */
    private void located() {
        Location berlin = LocationProposal.of("hfo.crown", house.roster()).orElseThrow()
                .into(Location.of(new LocationId("berlin"), "Berlin", "DE", "30"));
        pbx.apply(pbx.settings().with(DemoGroup.DOMAIN, new Numbering("49", "30", "12345", Numbering.Local.UNDERSTOOD,
                Numbering.Shown.NATIONAL, List.of())));
        try (OpenConfiguration now = opened()) {
            LineGroup group = now.current().result().orElseThrow().configuration().groups().values().iterator().next();
            assertTrue(now.plan(Wish.put(berlin)).then(now::apply).isDone());
            assertTrue(now.plan(Wish.put(group.withLocation(Optional.of("berlin")))).then(now::apply).isDone());
        }
    }

    private void coded(Map<Feature, String> codes) {
        try (OpenConfiguration now = opened()) {
            LineGroup group = now.current().result().orElseThrow().configuration().groups().values().iterator().next();
            Map<Feature, CodeTemplate> templates = new EnumMap<>(Feature.class);
            codes.forEach((feature, code) -> templates.put(feature, new CodeTemplate(code)));
            assertTrue(now.plan(Wish.put(group.withCodes(templates))).then(now::apply).isDone());
        }
    }

    private void applied(Wish wish) {
        try (OpenConfiguration now = opened()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    private OpenConfiguration opened() {
        return house.configurations().open(folder, Mode.CREATE, "test").result().orElseThrow();
    }

    private Ran run(Verb verb, Object... words) {
        return House.run(verb, Stream.concat(Stream.of(words), Stream.of("--config", folder)).toArray());
    }
}
