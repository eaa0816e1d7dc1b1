package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.simulator.EmbeddedPbx;
import picocli.CommandLine;

/** {@code alarms}, and the alarms of {@code serve}, on the real services. */
final class AlarmsVerbTest {

    private static final String GROUP = """
            schema: 1
            name: Office
            driver: hfo.crown
            registrar:
              host: 127.0.0.1
              port: %d
              delay: 10 ms
            lines:
              - users: 150-152
                password: file:%s
            """;

    private static final String RULES = """
            schema: 1
            gather: 3 s
            channels:
              - id: team
                kind: webhook
                url: http://127.0.0.1:%d/hook
                body: text
                token: file:%s
              - id: screen
                kind: desktop
            rules:
              - name: Lines
                after: 0 s
                tell: [team]
                quiet:
                  - days: [saturday, sunday]
                    from: "22:00"
                    to: "06:00"
                    zone: Europe/Berlin
                    errorsPass: true
            """;

    @TempDir
    private Path home;
    private Path folder;
    private Path password;
    private House house;
    private HttpServer team;
    private final BlockingQueue<String> heard = new LinkedBlockingQueue<>();
    private volatile int answer = 200;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        folder = home.resolve("c");
        Files.createDirectories(folder.resolve("groups"));
        Files.writeString(folder.resolve("linewright.yaml"), "schema: 1\n");
        password = Files.createFile(home.resolve("password"),
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(password, "s3cret\n");
        team = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        team.createContext("/hook", call -> {
            heard.add(call.getRequestHeaders().getFirst("Authorization") + " "
                    + new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            call.sendResponseHeaders(answer, -1);
            call.close();
        });
        team.start();
    }

    @AfterEach
    void leave() {
        team.stop(0);
    }

    private void rules() throws Exception {
        Files.writeString(folder.resolve("alarms.yaml"), RULES.formatted(team.getAddress().getPort(), password));
    }

    @Test
    void rulesAndChannelsAreShownInWords() throws Exception {
        rules();
        Ran ran = House.run(house.alarms(), folder);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals(List.of("Lines: errors, after 0 s, to team, the end too, quiet Sat Sun 22:00–06:00 "
                + "(Europe/Berlin) but for errors.",
                "Channel team: webhook http://127.0.0.1:" + team.getAddress().getPort(),
                "Channel screen: note on the screen"), ran.lines());
        assertTrue(ran.err().contains("LW-ALARM-208"), "a secret goes in the clear: " + ran.err());
    }

    @Test
    void withoutRulesThatIsSaid() {
        assertEquals(List.of("There are no alarm rules (alarms.yaml); nobody is told."),
                House.run(house.alarms(), folder).lines());
    }

    @Test
    void aTestMessageGoesOutOrIsRefusedInWordsWithoutTheSecret() throws Exception {
        rules();
        Ran ran = House.run(house.alarms(), folder, "--test", "team");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        assertEquals("Bearer s3cret {\"text\":\"Test: this channel works\"}", heard.take());
        answer = 401;
        Ran refused = House.run(house.alarms(), folder, "--test", "team");
        assertEquals(Exit.REFUSED, refused.exit());
        assertTrue(refused.err().contains("LW-TELL-201"), refused.err());
        assertFalse((refused.err() + refused.out()).contains("s3cret"));
        assertTrue(House.run(house.alarms(), folder, "--test", "screen").err().contains("LW-TELL-401"));
        assertTrue(House.run(house.alarms(), folder, "--test", "tea").err().contains("There are: team, screen"));
    }

    @Test
    void whatCannotWorkIsRefusedAndDoctorSaysItToo() throws Exception {
        rules();
        Files.writeString(folder.resolve("alarms.yaml"),
                Files.readString(folder.resolve("alarms.yaml")).replace("tell: [team]", "tell: [nobody]"));
        Ran ran = House.run(house.alarms(), folder);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-ALARM-103 rules[0].tell"), ran.err());
        assertTrue(House.run(house.doctor(), folder).out().contains("alarms.yaml: 2 to read"));
    }

    @Test
    void whatWasToldBeforeARestartIsNotToldAgain() throws Exception {
        rules();
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) { // which knows none of the lines
            Path group = folder.resolve("groups/office.yaml");
            Files.writeString(group, GROUP.formatted(pbx.address().getPort(), password));
            String first = toldByAServer("Alarm to team: 3 faults: 150@");
            assertTrue(first.contains("3 faults"), first);
            Path kept = folder.resolveSibling(".c.told");
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(kept)));
            assertFalse(Files.readString(kept).contains("s3cret"));
            Files.writeString(group, Files.readString(group).replace("150-152", "150-153"));
            String second = toldByAServer("Alarm to team: 1 fault: 153@");
            assertTrue(second.contains("1 fault: 153@"), second);
        }
        assertEquals(0, heard.size());
    }

    /** Lets a server run until it has said this. @return the message that came */
    private String toldByAServer(String words) throws Exception {
        StringBuffer said = new StringBuffer();
        CountDownLatch told = new CountDownLatch(1);
        ServeVerb serve = house.serve();
        new CommandLine(serve).parseArgs(folder.toString(), "--address", "127.0.0.1");
        Thread served = Thread.ofVirtual().start(() -> serve.run(new Terminal(line -> {
            said.append(line);
            if (said.indexOf(words) >= 0) {
                told.countDown();
            }
        }, said::append, Locale.ENGLISH, false, false, 80)));
        String message = heard.poll(60, TimeUnit.SECONDS);
        assertTrue(told.await(20, TimeUnit.SECONDS), said.toString());
        serve.end();
        served.join();
        return String.valueOf(message);
    }

    @Test
    void aServerWhoseLinesAreDownTellsTheTeamOnceAndSaysSo() throws Exception {
        StringBuffer said = new StringBuffer();
        CountDownLatch told = new CountDownLatch(1);
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) { // which knows none of the lines
            Files.writeString(folder.resolve("groups/office.yaml"),
                    GROUP.formatted(pbx.address().getPort(), password));
            ServeVerb serve = house.serve();
            new CommandLine(serve).parseArgs(folder.toString(), "--address", "127.0.0.1");
            Thread served = Thread.ofVirtual().start(() -> serve.run(new Terminal(words -> {
                said.append(words);
                if (said.indexOf("Alarm to team: 3 faults: 150@") >= 0) {
                    told.countDown();
                }
            }, said::append, Locale.ENGLISH, false, false, 80)));
            rules(); // also when it is written while the server runs
            String message = heard.poll(60, TimeUnit.SECONDS);
            assertTrue(told.await(20, TimeUnit.SECONDS), said.toString());
            serve.end();
            served.join();
            assertTrue(String.valueOf(message).startsWith("Bearer s3cret {\"text\":\"3 faults: 150@"), message + said);
        }
        assertEquals(0, heard.size());
        assertTrue(said.indexOf("1 alarm rules are in force.") >= 0, said.toString());
        assertFalse(said.indexOf("s3cret") >= 0);
    }
}
