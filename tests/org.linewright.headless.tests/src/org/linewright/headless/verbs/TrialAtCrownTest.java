package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.lines.TrialResult;
import org.linewright.lines.TrialResult.Left;
import org.linewright.lines.TrialResult.Verdict;
import org.linewright.operations.Configurations;
import org.linewright.operations.OpenConfiguration;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Fault;

/** One line tried out as a wizard does it: the real services, at the embedded PBX. */
@Timeout(60)
class TrialAtCrownTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";

    @TempDir
    private Path home;
    private EmbeddedPbx pbx;
    private OpenConfiguration configuration;
    private Secret password;

    @BeforeEach
    void open() throws Exception {
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        password = pbx.accounts().add(Account.draft(DOMAIN, "22", "Estos Test")).result().orElseThrow().password();
        configuration = new House().configurations().open(home.resolve("c"), Configurations.Mode.CREATE, "test")
                .result().orElseThrow();
    }

    @AfterEach
    void close() {
        configuration.close();
        pbx.close();
    }

    private RunningTrial started(String user, Secret typed) {
        Registrar registrar = new Registrar("127.0.0.1", OptionalInt.of(pbx.address().getPort()),
                Optional.of(DOMAIN), Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF);
        Line line = new Line(user, SecretReference.secret("none"));
        LineGroup group = new LineGroup(new GroupId("g"), "G", "hfo.crown", Optional.empty(), registrar, Media.G711,
                Map.of(), Map.of(), List.of(line));
        return configuration.tryOut(group, line, Optional.of(typed), report -> {
            // the end is enough
        }).result().orElseThrow();
    }

    private TrialResult tried(String user, Secret typed) throws Exception {
        TrialReport report = started(user, typed).ended().toCompletableFuture().get(40, TimeUnit.SECONDS);
        assertFalse(report.toString().contains(typed.reveal()), "the password is never shown");
        assertEquals(List.of(), pbx.bindings(), "nothing is left at the PBX");
        assertTrue(ended(), "no thread is left");
        return report.result().orElseThrow();
    }

    /** The timers' thread ends right after it told the end. */
    private static boolean ended() throws InterruptedException {
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("line trial")) {
                thread.join(Duration.ofSeconds(5));
                return !thread.isAlive();
            }
        }
        return true;
    }

    private static List<String> codes(TrialResult result) {
        return result.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void aGoodPasswordIsGranted() throws Exception {
        TrialResult result = tried("22", password);
        assertEquals(Verdict.GRANTED, result.verdict());
        assertEquals(Left.NOTHING, result.left());
        assertEquals(Duration.ofSeconds(600), result.granted());
    }

    @Test
    void aWrongPasswordAndAnUnknownAccountAreRefusedInWords() throws Exception {
        TrialResult wrong = tried("22", new Secret("not-the-password"));
        assertEquals(List.of(LinesTrouble.FORBIDDEN.code()), codes(wrong));
        assertTrue(wrong.troubles().getFirst().remedy().german().startsWith("Vergleichen Sie das Passwort"));
        assertEquals("403", wrong.answer().substring(0, 3));
        assertEquals("404", tried("23", password).answer().substring(0, 3));
    }

    @Test
    void everyFaultHasItsWords() throws Exception {
        pbx.inject(new Fault.Unavailable(Duration.ofSeconds(7)));
        assertEquals(List.of(LinesTrouble.BUSY.code()), codes(tried("22", password)));
        pbx.inject(new Fault.EndlessChallenge());
        assertEquals(List.of(LinesTrouble.CREDENTIALS.code()), codes(tried("22", password)));
        pbx.inject(new Fault.ShortGrant(Duration.ofSeconds(60)));
        assertEquals(List.of(LinesTrouble.SHORTER.code()), codes(tried("22", password)));
    }

    @Test
    void aSilentPbxIsLeftWhenThePersonHasSeenEnough() throws Exception {
        pbx.inject(new Fault.Silence());
        RunningTrial trial = started("22", password);
        trial.cancel();
        TrialReport report = trial.ended().toCompletableFuture().get(10, TimeUnit.SECONDS);
        assertEquals(Verdict.CANCELLED, report.result().orElseThrow().verdict());
        assertEquals(List.of(), pbx.bindings());
    }
}
