package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.linewright.peers.SippScenario.ack;
import static org.linewright.peers.SippScenario.ackOfRefusal;
import static org.linewright.peers.SippScenario.answer;
import static org.linewright.peers.SippScenario.bye;
import static org.linewright.peers.SippScenario.calling;
import static org.linewright.peers.SippScenario.provisional;
import static org.linewright.peers.SippScenario.request;
import static org.linewright.peers.SippScenario.response;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Secret;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Extensions;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberBlock;
import org.linewright.core.location.NumberStock;
import org.linewright.operations.LocationProposal;
import org.linewright.operations.LocationRules;
import org.linewright.peers.Sipp;
import org.linewright.peers.SippScenario;
import org.linewright.simulator.Account;
import org.linewright.simulator.CallRules;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.EventKind;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.Numbering.Local;
import org.linewright.simulator.Numbering.Shown;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;

/** What a location makes of numbers, dialled by SIPp at the embedded PBX, which as a Crown wants every area code. */
@Timeout(60)
class DialAtCrownTest {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final String DOMAIN = "estos.hfo-cloud.de";
    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30")
            .withStock(
                    new NumberStock(List.of(new NumberBlock("12345", Extensions.parse("30-69").result().orElseThrow())),
                            List.of(), ""));

    @TempDir
    private Path folder;
    private EmbeddedPbx pbx;
    private Sipp phone;
    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House();
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        pbx.accounts().add(Account.draft(DOMAIN, "22", "Estos Test").withPassword(new Secret("pw-22")));
        pbx.accounts().add(Account.draft(DOMAIN, "anna", "Anna").withPassword(new Secret("pw-anna")));
        pbx.apply(PbxSettings.CROWN
                .with(DOMAIN, new Numbering("49", "30", "12345", Local.REFUSED, Shown.NATIONAL,
                        List.of(Route.to("30", "anna"), Route.to("31", "22"))))
                .with(CallRules.USUAL.with(new CallRules.Outside(Duration.ZERO, Optional.empty()))));
        phone = new Sipp(folder, pbx.address(), DOMAIN, "22", "pw-22");
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private String dialled(Location location, String typed) {
        return new LocationRules(house.plans(), Configuration.EMPTY.withLocation(location)).of(location)
                .orElseThrow()
                .dial(typed)
                .number();
    }

    private Location proposed() {
        return LocationProposal.of("hfo.crown", house.roster()).orElseThrow().into(BERLIN);
    }

    private void called(String number, String... steps) throws IOException {
        try (Sipp.Run run = phone.run("call", calling(number, steps))) {
            run.succeeds(LIMIT);
        }
    }

    private void understood(String number, String as) {
        String told = pbx.log().events().stream().filter(event -> event.kind() == EventKind.CALL_STARTED).findFirst()
                .orElseThrow().text().english();
        assertTrue(told.contains("22 dials " + number + ", understood as ") && told.endsWith(" " + as + "."), told);
    }

    @ParameterizedTest(name = "{0} is understood as {1}")
    @CsvSource({ "987 65 43, +49309876543", "030 9876543, +49309876543", "0171/2345678, +491712345678",
            "+44 20 79460000, +442079460000", "0044 (20) 79460000, +442079460000", "112, 112", "110, 110",
            "116117, 116117" })
    void whatAPersonTypesReachesTheOutside(String typed, String understood) throws IOException {
        String number = dialled(proposed(), typed);
        called(number, provisional(100), provisional(180), response(200), ack(number), bye(number), response(200));
        understood(number, understood);
    }

    @ParameterizedTest(name = "{0} reaches extension 30")
    @CsvSource({ "30", "12345 30", "030 1234530", "+49 30 12345-30" })
    void anOwnExtensionIsReachedHoweverItIsWritten(String typed) throws IOException {
        String number = dialled(proposed(), typed);
        Sipp anna = new Sipp(folder, pbx.address(), DOMAIN, "anna", "pw-anna");
        anna.register(LIMIT);
        try (Sipp.Run busy = anna.run("called", SippScenario.called(answer(486, "Busy Here"), request("ACK")))) {
            called(number, provisional(100), response(486), ackOfRefusal(number, 3));
            busy.succeeds(LIMIT);
        }
        understood(number, "route 30, account anna");
    }

    @Test
    void withoutTheProposalALocalNumberIsNotUnderstood() throws IOException {
        String number = dialled(BERLIN, "987 65 43");
        assertEquals("9876543", number);
        called(number, response(404), ackOfRefusal(number, 2));
    }
}
