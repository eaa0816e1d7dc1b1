package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.headless.Exit;
import org.linewright.lines.NatTrialReport;
import org.linewright.lines.NatTrialReport.Stage;
import org.linewright.lines.NatTrialResult;
import org.linewright.lines.NatTrialResult.Method;
import org.linewright.lines.NatTrialResult.Verdict;
import org.linewright.lines.RunningNatTrial;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.peers.Kamailio;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.NatNetwork;
import org.linewright.peers.NatNetwork.Ports;

/** {@code nat-probe}, on the real services. */
@Timeout(90)
class NatProbeTest {

    @TempDir
    private Path home;

    @Test
    void theProposalBecomesTheRefreshOfTheGroupThroughAPlan() throws Exception {
        Optional<String> missing = NatNetwork.missing();
        assumeTrue(missing.isEmpty(), missing.orElse(""));
        House house = new House();
        try (NatNetwork nat = NatNetwork.up(Ports.RANDOM);
                Kamailio pbx = Kamailio.started(KamailioSettings.USUAL, nat.outside())) {
            nat.forgetsAfter(Duration.ofSeconds(7));
            configured(house, pbx);
            House.Ran ran = House.run(house.measuring(), "Haus", "--longest", "12 s", "--apply", "--config", home);
            assertEquals(Exit.DONE, ran.exit(), ran.toString());
            assertEquals("The NAT router forgets us after 5 s to 10 s of silence. Proposed NAT refresh: 4 s.",
                    ran.lines().getFirst());
            assertEquals("Measured by answers to a silent port.", ran.lines().get(1));
            assertTrue(ran.out().contains("~ line group “Haus” (h) is changed"), ran.out());
            assertTrue(ran.err().contains("After 10 s of silence we are no longer reached."), ran.err());
            assertEquals(new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(4)),
                    registrar(house).keepAlive());
        }
    }

    @Test
    void everythingElseOfTheRegistrarStaysAsAPersonSetIt() throws Exception {
        House house = new House();
        Registrar set = new Registrar("pbx.example", OptionalInt.of(5070), Optional.of("office.example"),
                Duration.ofMinutes(10), Duration.ofMillis(450), KeepAlive.OFF, Duration.ofMinutes(7));
        configured(house, set);
        House.Ran ran = House.run(new NatProbeVerb(house.configurations(), (wish, told) -> forgotten(told)), "Haus",
                "--apply",
                "--config", home);
        assertEquals(Exit.DONE, ran.exit(), ran.toString());
        assertEquals(set.withKeepAlive(new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(24))),
                registrar(house));
        assertEquals(Duration.ofMinutes(7), registrar(house).prove(), "how often its lines prove themselves");
    }

    @Test
    void aRegistrarWithoutAConfigurationIsEnough() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            House.Ran ran = House.run(new House().measuring(), "--registrar",
                    "127.0.0.1:" + pbx.address().getPort());
            assertEquals(Exit.DONE, ran.exit(), ran.toString());
            assertEquals(List.of("The registrar sees us under our own address: no NAT router."), ran.lines());
        }
    }

    @Test
    void whatDoesNotFitIsRefused() throws Exception {
        House house = new House();
        assertEquals(Exit.REFUSED, House.run(house.measuring()).exit());
        assertEquals(Exit.REFUSED, House.run(house.measuring(), "--registrar", "a", "--apply").exit());
        assertEquals(Exit.REFUSED, House.run(house.measuring(), "--registrar", "not a host").exit());
        assertEquals(Exit.REFUSED, House.run(house.measuring(), "--registrar", "a", "--longest", "2 h").exit());
        assertEquals(Exit.REFUSED, House.run(house.measuring(), "nobody", "--config", home).exit());
    }

    /** A trial that is over at once: after 30 s of silence we are still reached, after 60 s no more. */
    private static RunningNatTrial forgotten(Consumer<NatTrialReport> told) {
        NatTrialReport over = new NatTrialReport(Stage.OVER, List.of(Text.same("Over.")), Duration.ZERO,
                Optional.of(new NatTrialResult(
                        Verdict.FORGETS, Optional.of(Method.OTHER_PORT), Duration.ofSeconds(30),
                        Optional.of(Duration.ofSeconds(60)), Optional.empty(), Text.same("Over."), List.of())));
        told.accept(over);
        return new RunningNatTrial() {
            @Override
            public NatTrialReport report() {
                return over;
            }

            @Override
            public CompletionStage<NatTrialReport> ended() {
                return CompletableFuture.completedStage(over);
            }

            @Override
            public void cancel() {
                // it is over
            }
        };
    }

    private void configured(House house, Kamailio pbx) {
        configured(house, new Registrar(pbx.address().getAddress().getHostAddress(),
                OptionalInt.of(pbx.address().getPort()), Optional.of("pbx.example"), Duration.ofMinutes(10),
                Duration.ofMillis(300), new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))));
    }

    private void configured(House house, Registrar registrar) {
        LineGroup group = new LineGroup(new GroupId("h"), "Haus", "generic.sip", Optional.empty(), registrar,
                Media.G711, Map.of(), Map.of(), List.of(new Line("22", SecretReference.secret("h/22"))));
        try (OpenConfiguration open = opened(house)) {
            assertTrue(open.plan(Wish.put(group).keeping("h/22", new Secret("pw-22"))).then(open::apply).isDone());
        }
    }

    private Registrar registrar(House house) {
        try (OpenConfiguration open = opened(house)) {
            return open.current().result().orElseThrow().configuration().groups().get(new GroupId("h")).registrar();
        }
    }

    private OpenConfiguration opened(House house) {
        return house.configurations().open(home, Configurations.Mode.CREATE, "test").result().orElseThrow();
    }
}
