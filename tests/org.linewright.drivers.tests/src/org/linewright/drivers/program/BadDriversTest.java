package org.linewright.drivers.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.drivers.internal.swap.DriverJar;
import org.linewright.drivers.program.Program.Said;

/** Lines of one driver run in a server while bad versions of another one come and go. */
@Timeout(180)
class BadDriversTest {

    private static final int LINES = 5;

    /** Only in the server, so that whoever brings it in finds nothing wrong. */
    private static final String SERVED = "if (System.getProperty(\"sun.java.command\", \"\").contains(\" serve \")) ";
    private static final String FOR_EVER = "java.util.concurrent.TimeUnit.HOURS.sleep(1);";

    /** By reflection, for the laws do not let a driver name threads. */
    private static final String POLLS = """
            Runnable poll = () -> { try { %s } catch (InterruptedException ending) { return; } };
            Object thread = Class.forName("java.lang.Thread").getConstructor(Runnable.class, String.class)
                .newInstance(poll, "acme-poller");
            thread.getClass().getMethod("start").invoke(thread);
            """.formatted(FOR_EVER);
    private static final Duration END = Duration.ofSeconds(25);

    @TempDir
    private Path folder;
    private Program program;
    private Server pbx;
    private Server server;

    @BeforeEach
    void serve() throws Exception {
        program = Program.in(folder);
        Path passwords = folder.resolve("passwords.csv");
        pbx = new Server(program.started("simulate", "--port", "0", "--accounts", "500-504", "--passwords",
                passwords.toString()));
        String address = pbx.until(line -> line.startsWith("PBX at UDP ")).replaceFirst(".*:(\\d+),.*", "$1");
        server = new Server(program.started("serve", configuration(address, passwords).toString(), "--address",
                "127.0.0.1", "--port", "0"));
        Set<String> registered = new HashSet<>();
        while (registered.size() < LINES) {
            registered.add(
                    server.until(line -> line.matches(".*50\\d.* registered.*")).replaceFirst(".*(50\\d).*", "$1"));
        }
    }

    private Path configuration(String port, Path passwords) throws IOException {
        Path configuration = Files.createDirectories(folder.resolve("configuration/groups")).getParent();
        for (String line : Files.readAllLines(passwords)) {
            String[] cells = line.split(";");
            Path secret = Files.writeString(folder.resolve(cells[0].strip()), cells[1].strip());
            Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(configuration.resolve("linewright.yaml"), "schema: 1\n");
        Files.writeString(configuration.resolve("groups/crown.yaml"), """
                schema: 1
                name: Crown
                driver: hfo.crown
                registrar:
                  host: 127.0.0.1
                  port: %s
                  domain: demo.hfo-cloud.de
                  delay: 50 ms
                lines:
                  - users: 500-504
                    password: file:%s/<USER>
                """.formatted(port, folder));
        return configuration;
    }

    @AfterEach
    void close() {
        server.close();
        pbx.close();
    }

    @Test
    void eachIsSurvivedWithASentenceAndTheLinesOfOthersStay() throws Exception {
        int before = server.said().size();
        brought(DriverJar.good("1.0.0").in(folder));
        server.until("Driver acme.cloud 1.0.0: works."::equals);

        refused(DriverJar.good("1.1.0").made("if (true) throw new IllegalStateException(\"boom\");").in(folder),
                "acme.cloud 1.1.0 does not start.");
        Path own = new Altered(DriverJar.good("1.2.0").in(folder)).saying("Export-Package",
                "org.linewright.core;version=9.0");
        refused(new Altered(own).saying("Import-Package", "org.linewright.pbx"),
                "The bundle acme.cloud 1.2.0 does not work: it brings the package org.linewright.core itself, in version "
                        + "9.0.0, but what it uses takes that as 0.1.0 from org.linewright.core ");

        brought(DriverJar.good("1.3.0").made(SERVED + FOR_EVER).in(folder));
        server.until(line -> line.contains("acme.cloud 1.3.0 does not answer."));

        brought(DriverJar.good("1.4.0").made(POLLS).in(folder));
        server.until("Driver acme.cloud 1.4.0: works."::equals);
        brought(DriverJar.good("1.5.0").ended(SERVED + FOR_EVER).in(folder));
        server.until(line -> line.contains("acme.cloud 1.4.0 has ended, but goes on in threads: acme-poller."));

        brought(new Altered(DriverJar.good("1.0.5").in(folder)).saying("Bundle-SymbolicName", "acme.twin"));
        Said twice = program.run("drivers");
        assertTrue(twice.words().matches("(?s).*acme\\.cloud 1\\.5\\.0 +works.*"), twice::words);
        assertTrue(twice.words().matches("(?s).*acme\\.twin 1\\.0\\.5 +shadowed by a higher version.*"), twice::words);

        List<String> since = server.said().subList(before, server.said().size());
        assertEquals(List.of(), since.stream().filter(line -> line.matches(".*\\b50\\d\\b.*")).toList());
        Instant told = Instant.now();
        server.process().toHandle().destroy(); // its output stays open
        server.until("All lines are un-registered."::equals);
        assertTrue(server.process().waitFor(END.toSeconds(), TimeUnit.SECONDS), "it does not end");
        assertTrue(Duration.between(told, Instant.now()).compareTo(END) < 0);
    }

    private void brought(Path jar) throws Exception {
        Said said = program.run("drivers", "install", jar.toString(), "--yes");
        assertEquals(0, said.code(), said::words);
    }

    private void refused(Path jar, String sentence) throws Exception {
        Said said = program.run("drivers", "install", jar.toString(), "--yes");
        assertEquals(1, said.code(), said::words);
        assertTrue(said.words().contains(sentence), said::words);
    }
}
