package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.Verb;
import org.linewright.headless.server.ServerCall;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.peers.Baresip;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** The verbs, on the real services and the embedded PBX. */
@Timeout(120)
class VerbsTest {

    private static final String DOMAIN = "demo.hfo-cloud.de";

    @TempDir
    private Path folder;
    private Path configuration;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        configuration = folder.resolve("configuration");
    }

    @Test
    void theDemoRegistersEveryLineExplainsTheWarningAndLeavesNothingBehind() {
        Ran ran = House.run(new DemoVerb(house.configurations(), house.roster()));
        assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
        assertEquals(23, ran.lines().stream().filter(line -> line.matches(".* registered  – +600 s.*")).count(),
                ran.out());
        assertTrue(ran.out().contains("23 of 23 lines registered"), ran.out());
        assertTrue(ran.out().contains("“Warn, long register interval...” 23 times"), ran.out());
        assertTrue(ran.out().contains("0 registrations are left"), ran.out());
        assertTrue(ran.err().contains("LW-HFO-101"), ran.err());
    }

    @Test
    void whatIsExportedIsImportedWithoutAChange() throws IOException {
        imported("user;password\n150;one\nmax.m;two\n");
        Path csv = folder.resolve("lines.csv");
        assertEquals(Exit.DONE, House.run(exporting(), "Trainer", "--to", csv, "--config", configuration).exit());
        assertFalse(Files.readString(csv).contains("one"), "no password leaves");
        Ran again = House.run(importing(), "Trainer", csv, "--config", configuration);
        assertEquals("Everything is already as it should be.", again.lines().getFirst());
        assertEquals(Exit.REFUSED,
                House.run(exporting(), "Trainer", "--to", csv, "--config", configuration).exit(), "never overwrites");
    }

    @Test
    void aBadTableIsRefusedWithRowAndColumnAndChangesNothing() throws IOException {
        imported("user;password\n150;one\n");
        Path bad = Files.writeString(folder.resolve("bad.csv"), "user;password\n151;x\nmax@m;y\n");
        Ran ran = House.run(importing(), "Trainer", bad, "--config", configuration);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("max@m") && ran.err().contains("3"), ran.err());
        assertFalse(House.run(exporting(), "Trainer", "--config", configuration).out().contains("151"));
    }

    @Test
    void appliesAFolderAndOnlyThePlanThatWasRead() throws IOException {
        imported("user;password\n150;one\n");
        Path wanted = copied();
        edit(wanted, "users: \"150\"", "users: 150-155");
        Ran plan = House.run(planning(), wanted, "--config", configuration);
        assertEquals(Exit.DONE, plan.exit(), plan.err());
        assertTrue(plan.out().contains("+ lines: 151-155"), plan.out());
        Matcher fingerprint = Pattern.compile("Plan ([0-9a-f]+);").matcher(plan.out());
        assertTrue(fingerprint.find(), plan.out());
        edit(wanted, "150-155", "150-160");
        Ran old = House.run(applying(), wanted, "--plan", fingerprint.group(1), "--config", configuration);
        assertEquals(Exit.REFUSED, old.exit());
        assertTrue(old.err().contains("LW-CMD-201"), old.err());
        assertEquals(Exit.DONE, House.run(applying(), wanted, "--config", configuration).exit());
        assertTrue(House.run(planning(), wanted, "--config", configuration).out().startsWith("Everything is already"));
    }

    @Test
    void aWishThatCannotBeReadNamesFileLineAndColumn() throws IOException {
        imported("user;password\n150;one\n");
        Path wanted = copied();
        edit(wanted, "reregister: 600 s", "reregister: ten");
        Ran ran = House.run(planning(), wanted, "--config", configuration);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("trainer.yaml") && ran.err().contains("ten"), ran.err());
    }

    @Test
    void theExampleForHfoIsReady() {
        Path example = Path.of("../../docs/examples/hfo-crown");
        Ran ran = House.run(planning(), example, "--config", configuration);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertTrue(ran.out().contains("+ lines: 150;177;200-220"), ran.out());
        assertFalse(ran.err().contains("Error"), ran.err());
    }

    @Test
    void saysThatNoServerRuns() {
        Ran ran = House.run(new StatusVerb(), configuration);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-CMD-203"), ran.err());
    }

    @Test
    void aServerRunsTheLinesTellsTheirStatusAndTakesAnApply() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            StringBuilder csv = new StringBuilder("user;password;client password\n");
            for (String name : new String[]{ "150", "151", "152" }) {
                Account account = pbx.accounts().add(Account.draft(DOMAIN, name, "T")).result().orElseThrow();
                csv.append(name).append(';').append(account.password().reveal())
                        .append(name.equals("150") ? ";desk-of-150\n" : ";\n");
            }
            imported(csv.toString());
            Path wanted = copied();
            reach(wanted, pbx.address());
            assertEquals(Exit.DONE, House.run(applying(), wanted, "--config", configuration).exit());
            ServeVerb serve = house.serve();
            int clients = freePort();
            CompletableFuture<Ran> served = CompletableFuture
                    .supplyAsync(() -> House.run(serve, configuration, "--address", "127.0.0.1", "--client-port",
                            "" + clients));
            await(3);
            assertTrue(asked("OPTIONS", clients).startsWith("SIP/2.0 200 "));
            assertTrue(asked("REGISTER", clients).startsWith("SIP/2.0 401 "));
            assertEquals(3, pbx.bindings().size());
            Ran status = House.run(new StatusVerb(), configuration);
            assertEquals("3 of 3 lines registered.", status.lines().getLast(), status.out() + status.err());
            assertEquals(3, House.run(new StatusVerb(), configuration, "--json").lines().stream()
                    .filter(line -> line.contains("\"state\":\"REGISTERED\"")).count());
            assertSeenAttached(clients);
            edit(wanted, "151-152", "151");
            Ran applied = House.run(applying(), wanted, "--config", configuration);
            assertEquals(Exit.DONE, applied.exit(), applied.err());
            assertTrue(applied.out().contains("Done by the running server"), applied.out());
            serve.end();
            assertEquals(Exit.DONE, served.get(30, TimeUnit.SECONDS).exit(), served.get().err());
            assertTrue(served.get().out().contains("Clients register at 127.0.0.1:" + clients), served.get().out());
            assertEquals(0, pbx.bindings().size());
        }
    }

    /** A phone attaches, which whoever watches is told, and shows in the table and in JSON. */
    private void assertSeenAttached(int port) throws IOException, InterruptedException {
        CountDownLatch seen = new CountDownLatch(1);
        Thread watching = Thread.ofVirtual().start(() -> new ServerCall(configuration).watch(line -> {
            if (!line.clients().isEmpty()) {
                seen.countDown();
            }
        }));
        try (@SuppressWarnings("unused")
        Baresip phone = Baresip.started(folder, new InetSocketAddress("127.0.0.1", port), DOMAIN, "150",
                "desk-of-150")) {
            assertTrue(seen.await(60, TimeUnit.SECONDS), "it attaches");
            Ran table = House.run(new StatusVerb(), configuration);
            assertTrue(table.out().lines().anyMatch(row -> row.contains("150@") && row.contains("baresip")),
                    table.out());
            Ran json = House.run(new StatusVerb(), configuration, "--json");
            assertTrue(json.lines().getFirst().contains("\"clients\":[{\"contact\":\"sip:150"), json.out());
            assertTrue(json.lines().get(1).contains("\"clients\":[]"), json.out());
        }
        watching.interrupt();
    }

    private static int freePort() throws IOException {
        try (DatagramSocket free = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            return free.getLocalPort();
        }
    }

    /** What a stranger is answered at the port of clients. */
    private static String asked(String method, int port) throws IOException {
        try (DatagramSocket stranger = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            stranger.setSoTimeout(20_000);
            byte[] request = """
                    %1$s sip:somewhere SIP/2.0
                    Via: SIP/2.0/UDP 127.0.0.1:%2$d;rport;branch=z9hG4bK%1$s
                    From: <sip:150@somewhere>;tag=1
                    To: <sip:150@somewhere>
                    Call-ID: %1$s
                    CSeq: 1 %1$s
                    Max-Forwards: 70
                    Contact: <sip:150@127.0.0.1:%2$d>
                    Content-Length: 0

                    """.replace("\n", "\r\n").formatted(method, stranger.getLocalPort())
                    .getBytes(StandardCharsets.US_ASCII);
            stranger.send(new DatagramPacket(request, request.length, InetAddress.getLoopbackAddress(), port));
            DatagramPacket answer = new DatagramPacket(new byte[4096], 4096);
            stranger.receive(answer);
            return new String(answer.getData(), 0, answer.getLength(), StandardCharsets.US_ASCII);
        }
    }

    /** Waits until so many lines are registered, as the server tells it. */
    private void await(int lines) throws InterruptedException {
        CountDownLatch up = new CountDownLatch(lines);
        Thread watching = Thread.ofVirtual().start(() -> {
            while (!new ServerCall(configuration).watch(line -> {
                if (line.status().registered()) {
                    up.countDown();
                }
            }).isDone()) {
                Thread.onSpinWait(); // the server is still opening its door
            }
        });
        assertTrue(up.await(30, TimeUnit.SECONDS));
        watching.interrupt();
    }

    private void imported(String csv) throws IOException {
        Path file = Files.writeString(folder.resolve("passwords.csv"), csv);
        Ran ran = House.run(importing(), "Trainer", file, "--driver", "hfo.crown", "--registrar", DOMAIN, "--config",
                configuration);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
    }

    private Path copied() throws IOException {
        Path wanted = Files.createDirectories(folder.resolve("wanted/groups")).getParent();
        for (String name : new String[]{ "linewright.yaml", "groups/trainer.yaml" }) {
            Files.copy(configuration.resolve(name), wanted.resolve(name));
        }
        return wanted;
    }

    private static void edit(Path wanted, String old, String fresh) throws IOException {
        Path file = wanted.resolve("groups/trainer.yaml");
        String text = Files.readString(file);
        assertTrue(text.contains(old), text);
        Files.writeString(file, text.replace(old, fresh));
    }

    private static void reach(Path wanted, InetSocketAddress pbx) throws IOException {
        edit(wanted, "host: " + DOMAIN, "host: 127.0.0.1\n  port: " + pbx.getPort() + "\n  domain: " + DOMAIN);
    }

    private Verb importing() {
        return new ImportVerb(house.configurations(), house.roster());
    }

    private Verb exporting() {
        return new ExportVerb(house.configurations());
    }

    private Verb planning() {
        return new PlanVerb(house.configurations());
    }

    private Verb applying() {
        return new ApplyVerb(house.configurations());
    }
}
