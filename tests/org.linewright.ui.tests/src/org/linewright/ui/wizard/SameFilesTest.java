package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.LineTable;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.operations.WishedFolder;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;

/** The wizard, {@code apply} and {@code import} write the same bytes for the same wish. */
@ExtendWith(PictureOfFailure.class)
class SameFilesTest {

    private static final String HOST = "same.invalid";
    private static final String NAME = "HFO-" + HOST;
    private static final GroupId GROUP = new GroupId("hfo-same.invalid");
    private static final Set<String> LEFT_OUT = Set.of("secrets.yaml", "audit.log", "linewright.lock");
    private static final List<String> USERS = UserNames.parse(Crown.USERS).result().orElseThrow().names();

    @TempDir
    private Path home;

    private final Office office = Office.opened();
    private final Bot bot = office.bot();
    private final Configurations configurations = bot
            .ask(() -> PlatformUI.getWorkbench().getService(Configurations.class));

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void oneWishGivesTheSameBytesWhicheverWayItIsMade() throws IOException {
        Map<String, String> byWizard = files(wizard());
        assertTrue(byWizard.keySet().containsAll(List.of("linewright.yaml", "groups/" + GROUP + ".yaml")),
                byWizard::toString);
        assertFalse(byWizard.toString().contains(password("177").reveal()), "no file shows a password");
        assertEquals(byWizard, files(applied()));
        assertEquals(byWizard, files(imported()));
    }

    /** In the real window. */
    private Path wizard() {
        WizardPages wizard = office.atRegistrar();
        wizard.type("registrar.host", HOST);
        wizard.next();
        wizard.type("lines.names", Crown.USERS);
        office.paste(wizard, USERS.stream().map(user -> user + "\t" + password(user).reveal())
                .collect(Collectors.joining("\n")));
        office.toPlan(wizard);
        office.finish(wizard);
        bot.until("the group is set up", () -> office.group().filter(GROUP::equals).isPresent());
        return Path.of(office.desk().now().folder());
    }

    /** As {@code apply}: a folder written by hand, with its passwords in its own secrets. */
    private Path applied() throws IOException {
        Path wanted = home.resolve("wanted");
        Map<String, Secret> secrets = new TreeMap<>();
        USERS.forEach(user -> secrets.put(GROUP + "/" + user, password(user)));
        try (OpenConfiguration open = open(wanted)) {
            done(open.plan(new Wish(Map.of(), Set.of(), secrets)).then(open::apply));
        }
        Files.createDirectories(wanted.resolve("groups"));
        Files.writeString(wanted.resolve("groups/" + GROUP + ".yaml"), """
                # written by a person, in an order of her own
                schema: 1
                driver: hfo.crown
                name: %s
                lines:
                  - users: "150; 177"
                    password: "secret:%s/<USER>"
                  - users: 200-220
                    password: "secret:hfo-same.invalid/<USER>"
                media:
                  client: [ pcma, pcmu ]
                  pbx: [ pcma, pcmu ]
                extras:
                  supportsToUriChange: "true"
                codes:
                  pickup-extension: '*8<NUMBER>'
                  pickup-domain: '*80'
                  mailbox-listen: "*99"
                  mailbox-call: "*990"
                  mailbox-greeting: "*991"
                  clir-on: "*31"
                  clir-off: "*32"
                  forward-always-on: "*72*<NUMBER>"
                  forward-always-off: "*72*"
                  forward-after-on: "*72*<NUMBER>*<SECONDS>"
                  forward-all-off: "*73*"
                  dnd-route-on: "*76"
                  dnd-route-off: "*77"
                  dnd-global-on: "*78"
                  dnd-global-off: "*79"
                registrar:
                  delay: 300 ms
                  reregister: 10 min
                  host: %s
                  prove: 5 min
                  keepAlive:
                    interval: 25 s
                    method: crlf
                """.formatted(NAME, GROUP, HOST));
        Path folder = home.resolve("applied");
        try (OpenConfiguration open = open(folder)) {
            done(new WishedFolder(configurations, wanted).wish(open).then(open::plan).then(open::apply));
        }
        return folder;
    }

    /** As {@code import}: a CSV file into a fresh group of the driver. */
    private Path imported() {
        String table = "user;password\n" + USERS.stream().map(user -> user + ";" + password(user).reveal())
                .collect(Collectors.joining("\n"));
        LineGroup fresh = done(bot.ask(() -> PlatformUI.getWorkbench().getService(Roster.class)).ask("hfo.crown",
                driver -> driver.profile().draft(GroupId.from(NAME), NAME, HOST, List.of())));
        Path folder = home.resolve("imported");
        try (OpenConfiguration open = open(folder)) {
            done(LineTable.wish(table.getBytes(StandardCharsets.UTF_8), fresh).then(open::plan).then(open::apply));
        }
        return folder;
    }

    /**
     * Every file of a folder but these: the secrets, whose ciphertext has a fresh nonce each time and whose values are
     * compared instead; the audit log, which tells time and process; the lease, which tells who holds it.
     */
    private Map<String, String> files(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile)
                    .filter(file -> !LEFT_OUT.contains(file.getFileName().toString()))
                    .toList()) {
                files.put(folder.relativize(file).toString(),
                        new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        try (OpenConfiguration open = done(configurations.open(folder, Mode.READ, "test"))) {
            for (String user : USERS) {
                assertEquals(password(user), done(open.secret(SecretReference.secret(GROUP + "/" + user))));
            }
        }
        return files;
    }

    private OpenConfiguration open(Path folder) {
        return done(configurations.open(folder, Mode.CREATE, "test"));
    }

    private static Secret password(String user) {
        return new Secret("Kirschbaum-" + user + "-Leiter");
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }
}
