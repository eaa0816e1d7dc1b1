package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Secret;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.headless.Exit;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.peers.Kamailio;
import org.linewright.peers.OtherPhone;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;

/** {@code doctor --live}: what is wrong at a PBX is found, that and nothing else. */
@Timeout(180)
class DoctorLiveTest {

    private static final String DOMAIN = "office.hfo-cloud.de";

    @TempDir
    private Path home;
    private Path folder;
    private House house;

    @BeforeEach
    void open() throws Exception {
        house = new House();
        folder = home.resolve("configuration");
    }

    /** Lines 22 and 23 at this registrar; 22 has this password, 23 the right one. */
    private void configured(InetSocketAddress registrar, String password) throws Exception {
        configured(registrar, password, "22", "23");
    }

    private void configured(InetSocketAddress registrar, String password, String... users) throws Exception {
        List<Line> lines = Stream.of(users).map(user -> new Line(user, SecretReference.secret("office/<USER>")))
                .toList();
        LineGroup group = new LineGroup(new GroupId("office"), "Office", "hfo.crown", Optional.empty(),
                new Registrar("127.0.0.1", OptionalInt.of(registrar.getPort()), Optional.of(DOMAIN),
                        Duration.ofSeconds(600), Duration.ofMillis(300),
                        new KeepAlive(KeepAlive.Method.CRLF, Duration.ofSeconds(30))),
                Media.G711, Map.of(), Map.of(), lines);
        Wish wish = Wish.put(group).keeping("office/22", new Secret(password));
        for (String user : List.of(users).subList(1, users.length)) {
            wish = wish.keeping("office/" + user, new Secret("pw-" + user));
        }
        try (OpenConfiguration now = house.configurations().open(folder, Mode.CREATE, "test").result().orElseThrow()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    private static EmbeddedPbx pbx() {
        EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.accounts().open(DOMAIN);
        for (String user : List.of("22", "23")) {
            pbx.accounts().add(Account.draft(DOMAIN, user, "Person").withPassword(new Secret("pw-" + user)));
        }
        return pbx;
    }

    private Ran examined(String... more) {
        Object[] words = Stream
                .concat(Stream.of(folder, "--live", "--seconds", "60"),
                        Stream.of(more))
                .toArray();
        return House.run(house.doctor(), words);
    }

    /** Every fault of the lines as JSON tells it: its code, and whose it is. */
    private static List<String> faults(Ran ran) {
        return ran.lines().stream().map(line -> JsonParser.parseString(line).getAsJsonObject())
                .filter(json -> !json.get("check").getAsString().equals("configuration"))
                .filter(json -> List.of("NOTE", "WARNING", "ERROR").contains(json.get("verdict").getAsString()))
                .map(DoctorLiveTest::told).toList();
    }

    private static String told(JsonObject json) {
        return json.get("code").getAsString() + " " + json.get("about").getAsString();
    }

    @Test
    void aHealthyEmbeddedPbxHasNoFaultAndKeepsNoRegistration() throws Exception {
        try (EmbeddedPbx pbx = pbx()) {
            configured(pbx.address(), "pw-22");
            Ran ran = examined("--json");
            assertEquals(List.of(), faults(ran), ran.out());
            assertEquals(Exit.DONE, ran.exit(), ran.out() + ran.err());
            assertEquals(List.of(), pbx.bindings());
        }
    }

    @Test
    void aWrongPasswordAtTheEmbeddedPbxIsTheOnlyFaultAndIsToldInWordsWithEvidence() throws Exception {
        try (EmbeddedPbx pbx = pbx()) {
            configured(pbx.address(), "wrong-secret");
            Ran json = examined("--json");
            assertEquals(List.of("LW-CHECK-214 22@" + DOMAIN), faults(json), json.out());
            Ran words = examined();
            assertEquals(Exit.REFUSED, words.exit());
            assertTrue(words.out().contains("Error: The registrar turns the line 22@" + DOMAIN), words.out());
            assertTrue(words.out().contains("  → Set the password anew on the PBX"), words.out());
            assertTrue(words.out().contains("    | REGISTER: 403 "), words.out());
            assertTrue(words.out().contains("Lines checked: 1 errors, 0 warnings, 0 notes;"), words.out());
            assertFalse((json.out() + words.out() + words.err()).contains("wrong-secret"));
        }
    }

    @Test
    void aForeignPhoneAtTheEmbeddedPbxIsTheOnlyFault() throws Exception {
        try (EmbeddedPbx pbx = pbx(); OtherPhone phone = new OtherPhone(pbx.address(), DOMAIN)) {
            configured(pbx.address(), "pw-22");
            String contact = phone.register("22", "pw-22");
            Ran ran = examined("--json");
            assertEquals(List.of("LW-CHECK-221 22@" + DOMAIN), faults(ran), ran.out());
            assertTrue(ran.out().contains(contact), ran.out());
            assertEquals(Exit.REFUSED, ran.exit());
        }
    }

    @Test
    void kamailioWithoutAndThenWithAForeignPhoneAndAWrongPassword() throws Exception {
        try (Kamailio kamailio = Kamailio.started();
                OtherPhone phone = new OtherPhone(kamailio.address(), DOMAIN)) {
            configured(kamailio.address(), "pw-22");
            Ran healthy = examined("--json");
            assertEquals(List.of(), faults(healthy), healthy.out());
            configured(kamailio.address(), "wrong");
            phone.register("23", "pw-23");
            Ran ran = examined("--json");
            assertEquals(List.of("LW-CHECK-211 22@" + DOMAIN, "LW-CHECK-221 23@" + DOMAIN), faults(ran), ran.out());
        }
    }

    @Test
    void anAccountThatTheEmbeddedPbxDoesNotHaveIsToldApartFromAWrongPassword() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            pbx.accounts().add(Account.draft(DOMAIN, "23", "Person").withPassword(new Secret("pw-23")));
            configured(pbx.address(), "pw-22");
            Ran ran = examined("--json");
            assertEquals(List.of("LW-CHECK-212 22@" + DOMAIN), faults(ran), ran.out());
        }
    }

    @Test
    void aFaultOfManyLinesIsToldOnceAndToProgramsForEach() throws Exception {
        try (EmbeddedPbx pbx = EmbeddedPbx.start().result().orElseThrow()) {
            pbx.accounts().open(DOMAIN);
            configured(pbx.address(), "pw-22", "22", "23", "24", "25", "26", "27", "28");
            Ran words = examined();
            assertEquals(1, words.out().split("LW-CHECK-212", -1).length - 1, words.out());
            assertTrue(words.out().contains("The same is true of 6 more lines of the group: 23@" + DOMAIN),
                    words.out());
            assertTrue(words.out().contains("Lines checked: 7 errors"), words.out());
            assertEquals(7, faults(examined("--json")).size());
        }
    }

    @Test
    void aRegistrarThatDoesNotAnswerInTimeLeavesItOpen() throws Exception {
        try (DatagramSocket deaf = new DatagramSocket(0, InetAddress.getLoopbackAddress())) {
            configured(new InetSocketAddress(InetAddress.getLoopbackAddress(), deaf.getLocalPort()), "pw-22");
            Ran ran = House.run(house.doctor(), folder, "--live", "--seconds", "1");
            assertEquals(Exit.HALTED, ran.exit(), ran.out());
            assertTrue(ran.out().contains("Open: The line 22@" + DOMAIN + " is still registering"), ran.out());
        }
    }

    @Test
    void withoutLiveNoLineIsStarted() throws Exception {
        try (EmbeddedPbx pbx = pbx()) {
            configured(pbx.address(), "wrong");
            Ran ran = House.run(house.doctor(), folder, "--json");
            assertEquals(Exit.DONE, ran.exit(), ran.out());
            assertEquals(List.of(), faults(ran));
        }
    }
}
