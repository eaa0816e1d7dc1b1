package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.ByteArrayInputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.peers.DeafPort;
import org.linewright.peers.Kamailio;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Fault;
import org.linewright.simulator.feature.AccountState;
import org.linewright.simulator.feature.Switched;

/** A driver examined by itself and at a PBX. */
@Timeout(300)
class DriverCheckTest {

    private static final String DOMAIN = "estos.hfo-cloud.de";

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
    }

    @ParameterizedTest
    @ValueSource(strings = { "hfo.crown", "generic.sip", "autphone.aut-voice" })
    void ourDriversObeyEveryLawAndKeepTheirPromisesAtTheEmbeddedPbx(String id) throws Exception {
        Path page = home.resolve("report.md");
        Ran ran = House.run(house.checking(), id, "--embedded", "--refresh", "3 s", "--out", page);
        assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
        assertTrue(ran.out().contains("Registering at the PBX: "), ran.out());
        assertTrue(ran.out().contains("Staying registered: 4 of 4 kept"), ran.out());
        assertTrue(ran.out().contains("Calls at the PBX: 10 of 10 kept"), ran.out());
        assertTrue(ran.out().contains(id.equals("hfo.crown")
                ? "Feature codes at the PBX: 16 of 16 kept"
                : "Feature codes at the PBX: The driver knows no feature codes."), ran.out());
        String report = Files.readString(page);
        assertTrue(report.contains("(" + id + ")"), report);
        assertTrue(report.contains("- Contract: org.linewright.pbx 1.1.0"), report);
        assertTrue(report.contains("## Settings"), report);
        assertTrue(report.contains("A wrong password for “22” is refused."), report);
    }

    @Test
    void theReportOfTheCrownIsAPageInHtmlWithItsCodesAndSources() throws Exception {
        Path page = home.resolve("report.html");
        assertEquals(Exit.DONE, House.run(house.checking(), "hfo.crown", "--out", page).exit());
        String report = Files.readString(page);
        assertTrue(report.contains("<td>*8&lt;NUMBER&gt;</td>"), report);
        assertTrue(report.contains("Re-register after</td><td>600 s</td>"), report);
        assertTrue(report.contains("estos: softphone functions (SIP)"), report);
        assertFalse(report.contains("Registering at the PBX"), "nothing was tried");
        assertEquals(Exit.REFUSED, House.run(house.checking(), "hfo.crown", "--out", page).exit(), "never overwrites");
        assertEquals(Exit.DONE, House.run(house.checking(), "hfo.crown", "--out", page, "--replace").exit());
    }

    @Test
    void realAccountsAreTriedAndNoPasswordIsShown() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            Path accounts = accounts(pbx, "22", "23");
            Path page = home.resolve("report.md");
            Ran ran = House.run(house.checking(), "hfo.crown", "--registrar", at(pbx), "--domain", DOMAIN,
                    "--accounts", accounts, "--refresh", "3 s", "--out", page);
            assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
            assertEquals(0, pbx.bindings().size(), "nothing is left");
            assertTrue(Files.readString(page).contains("another line is needed for it: the target"),
                    Files.readString(page));
            String all = ran.out() + ran.err() + Files.readString(page);
            for (String row : Files.readAllLines(accounts).subList(1, 3)) {
                assertFalse(all.contains(row.split(";")[1]), all);
            }
        }
    }

    @Test
    void aPromiseThatThePbxDoesNotKeepIsToldWithWhatItDid() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.inject(new Fault.ShortGrant(Duration.ofSeconds(20)));
            Ran ran = House.run(house.checking(), "hfo.crown", "--registrar", at(pbx), "--domain", DOMAIN,
                    "--accounts", accounts(pbx, "22"), "--refresh", "3 s", "--no-calls");
            assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
            assertTrue(ran.out().contains("✗ “22” is registered for 600 s."), ran.out());
            assertTrue(ran.out().contains("asked for 600 s, granted 20 s"), ran.out());
            assertTrue(ran.err().contains("LW-CMD-409"), ran.err());
        }
    }

    @Test
    void aRegistrarOfSomebodyElseKeepsThePromisesOfAnySipPbx() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            Path page = home.resolve("bericht.md");
            Ran ran = House.run(house.checking(), "generic.sip", "--registrar", "127.0.0.1:" + pbx.address().getPort(),
                    "--domain", "pbx.example", "--accounts", kamailioAccounts(), "--refresh", "6 s", "--out",
                    page);
            assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
            assertTrue(Files.readString(page).contains("- PBX: kamailio ("), Files.readString(page));
            assertTrue(ran.out().contains("Calls at the PBX: 10 of 10 kept"), ran.out());
            assertEquals(0, pbx.contacts(), "nothing is left");
        }
    }

    @Test
    void codesOfACrownAreBrokenPromisesAtAnotherPbxAndCallsAreKept() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            Ran ran = House.run(house.checking(), "hfo.crown", "--registrar", "127.0.0.1:" + pbx.address().getPort(),
                    "--domain", "pbx.example", "--accounts", kamailioAccounts(), "--refresh", "3 s");
            assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
            assertTrue(ran.out().contains("Calls at the PBX: 10 of 10 kept"), ran.out());
            assertTrue(ran.out().contains("✗ *31: "), ran.out());
            assertTrue(ran.out().contains("Correct the code “codes.clir-on” of the driver"), ran.out());
        }
    }

    @Test
    void callsThatThePbxDoesNotPutThroughAreToldWithItsAnswer() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            Path accounts = accounts(pbx, "22", "23");
            pbx.restore(new Switched(Map.of(), Map.of(new AccountId(DOMAIN, "23"), new AccountState(true, false))));
            Ran ran = House.run(house.checking(), "generic.sip", "--registrar", at(pbx), "--domain", DOMAIN,
                    "--accounts", accounts, "--refresh", "1 s");
            assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
            assertTrue(ran.out().contains("✗ When “22” calls, it rings at “23”."), ran.out());
            assertTrue(ran.out().contains("it did not ring: 4"), ran.out());
            assertFalse(ran.out().contains("✗ When “23” calls, it rings at “22”."), ran.out());
            assertTrue(ran.out().contains("Calls at the PBX: "), ran.out());
        }
    }

    @Test
    void aRegistrarThatWantsLongerIntervalsBreaksAPromiseOfTheCrown() throws Exception {
        try (Kamailio pbx = Kamailio.started()) {
            pbx.fault(org.linewright.peers.Fault.brief(Duration.ofMinutes(30)));
            Path page = home.resolve("report.md");
            Ran ran = House.run(house.checking(), "hfo.crown", "--registrar", "127.0.0.1:" + pbx.address().getPort(),
                    "--domain", "pbx.example", "--accounts", kamailioAccounts(), "--refresh", "1 s", "--no-calls",
                    "--out", page);
            assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
            assertTrue(ran.out().contains("asked for 1800 s, granted 1800 s"), ran.out());
            assertTrue(Files.readString(page).contains("not waited for: the PBX demands 1800 s"),
                    Files.readString(page));
        }
    }

    private Path kamailioAccounts() throws Exception {
        return Files.writeString(home.resolve("kamailio.csv"), "user;password\n1000;pw-1000\n1001;pw-1001\n");
    }

    @Test
    void aSilentPbxEndsTheTrialAtOnce() throws Exception {
        try (DeafPort deaf = new DeafPort(new InetSocketAddress("127.0.0.1", 0))) {
            Path accounts = Files.writeString(home.resolve("a.csv"), "user;password\n22;x\n23;y\n");
            Ran ran = House.run(house.checking(), "hfo.crown", "--registrar", "127.0.0.1:" + deaf.port(), "--accounts",
                    accounts);
            assertEquals(Exit.PBX_UNREACHABLE, ran.exit(), ran.out() + ran.err());
            assertTrue(ran.out().contains("did not answer"), ran.out());
        }
    }

    @Test
    void aReportOfAFormThatNobodyKnowsIsRefusedBeforeAnythingIsTried() {
        Ran ran = House.run(house.checking(), "hfo.crown", "--embedded", "--out", home.resolve("report.docx"));
        assertEquals(Exit.REFUSED, ran.exit());
        assertEquals("", ran.out());
        assertTrue(ran.err().contains("LW-CMD-106"), ran.err());
    }

    @Test
    void aBrokenProfileIsToldWhatToMend() throws Exception {
        Path profile = home.resolve("acme.yaml");
        House.run(new DriverNewVerb(), home, "--id", "acme", "--vendor", "Acme", "--profile-only");
        Files.writeString(profile, Files.readString(profile).replace("preset: 600 s", "preset: 2 s"));
        Ran ran = House.run(house.checking(), profile);
        assertEquals(Exit.REFUSED, ran.exit(), ran.out() + ran.err());
        assertTrue(
                ran.out().contains("“registrar.reregister” is preset to 2 s; sane are 10 s to 86400 s. Choose a value"),
                ran.out());
    }

    @ParameterizedTest
    @ValueSource(strings = { "no.such", "no-such.jar", "no-such.yaml" })
    void whatIsNotThereIsToldInWords(String what) {
        Ran ran = House.run(house.checking(), what);
        assertEquals(Exit.REFUSED, ran.exit());
        assertFalse(ran.err().contains("\tat "), ran.err());
    }

    @Test
    void aBundleWithoutADriverIsTold() throws Exception {
        Manifest manifest = new Manifest(new ByteArrayInputStream("""
                Manifest-Version: 1.0
                Bundle-ManifestVersion: 2
                Bundle-SymbolicName: empty
                """.getBytes(StandardCharsets.UTF_8)));
        Path jar = home.resolve("empty.jar");
        new JarOutputStream(Files.newOutputStream(jar), manifest).close();
        assertTrue(House.run(house.checking(), jar).err().contains("LW-CMD-406"));
        Files.writeString(jar, "no jar");
        assertTrue(House.run(house.checking(), jar).err().contains("LW-CMD-301"));
    }

    @Test
    void anAccountTableIsNeededForARegistrar() {
        assertTrue(House.run(house.checking(), "hfo.crown", "--registrar", "127.0.0.1").err().contains("LW-CMD-408"));
        assertTrue(House.run(house.checking(), "hfo.crown", "--registrar", "sip:x@y:z", "--accounts", "a.csv").err()
                .contains("LW-CMD-407"));
    }

    private Path accounts(EmbeddedPbx pbx, String... users) throws Exception {
        pbx.accounts().open(DOMAIN);
        StringBuilder csv = new StringBuilder("user;password\n");
        for (String user : users) {
            csv.append(user).append(';').append(pbx.accounts().add(Account.draft(DOMAIN, user, "T")).result()
                    .orElseThrow().password().reveal()).append('\n');
        }
        return Files.writeString(home.resolve("accounts.csv"), csv);
    }

    private static String at(EmbeddedPbx pbx) {
        return "127.0.0.1:" + pbx.address().getPort();
    }
}
