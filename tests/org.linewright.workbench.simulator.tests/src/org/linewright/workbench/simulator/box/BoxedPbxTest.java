package org.linewright.workbench.simulator.box;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import java.io.IOException;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Fault;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.Route;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.feature.RouteState;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.AccountField;
import org.linewright.simulator.setup.SettingsWords;
import org.linewright.workbench.kit.PracticePbx.Offer;
import org.osgi.service.prefs.Preferences;

/** The embedded PBX over restarts of the program; the preferences are real ones. */
class BoxedPbxTest {

    private final Preferences node = InstanceScope.INSTANCE.getNode("box." + UUID.randomUUID());
    private final Memory memory = new Memory(node);
    private final Safe safe = new Safe(true);
    private BoxedPbx box;

    @BeforeEach
    void fresh() throws IOException {
        node.putInt("port", free());
        box = program(safe);
    }

    @AfterEach
    void end() {
        box.end();
    }

    @Test
    void offersTheAccountsThatAreAskedFor() {
        Offer offer = new Offering(box).of("150;177;200-202").result().orElseThrow();
        assertEquals(List.of("150", "177", "200", "201", "202"), List.copyOf(offer.passwords().keySet()));
        assertEquals("demo.hfo-cloud.de", offer.domain());
        assertEquals("hfo.crown", offer.driver());
        assertTrue(offer.address().getAddress().isLoopbackAddress());
        assertEquals(5, box.now().accounts().size());
    }

    @Test
    void offeringAgainGivesTheSameAccounts() {
        Offer first = new Offering(box).of("100-102").result().orElseThrow();
        Offer second = new Offering(box).of("101-103").result().orElseThrow();
        assertEquals(first.passwords().get("101"), second.passwords().get("101"));
        assertEquals(4, box.now().accounts().size());
    }

    @Test
    void refusesWordsThatAreNoNames() {
        assertFalse(new Offering(box).of("9-1").isDone());
        assertFalse(box.now().running());
    }

    @Test
    void comesBackWithPortAccountsAndPasswords() {
        Offer yesterday = new Offering(box).of("100-102").result().orElseThrow();
        box.end();
        box = program(safe);
        assertTrue(box.ran());
        EmbeddedPbx today = box.start().result().orElseThrow();
        assertEquals(yesterday.address(), today.address());
        assertEquals(yesterday.passwords().get("100"),
                today.accounts().account(new AccountId(Box.DOMAIN, "100")).map(Account::password).orElseThrow());
    }

    @Test
    void staysStoppedWhenItWasStopped() {
        box.start();
        box.stop();
        assertFalse(box.ran());
        assertFalse(box.now().running());
    }

    @Test
    void takesAnotherPortWhenTheOldOneIsTakenAndSaysSo() throws IOException {
        Offer yesterday = new Offering(box).of("100").result().orElseThrow();
        box.end();
        try (DatagramSocket other = new DatagramSocket(yesterday.address())) {
            Outcome<EmbeddedPbx> today = box.start();
            assertEquals(List.of("LW-PRACTICE-102"),
                    today.troubles().stream().map(trouble -> trouble.code()).toList());
            assertNotEquals(other.getLocalPort(), box.now().address().orElseThrow().getPort());
        }
    }

    @Test
    void doesNotStartWhileNoPasswordCanBeRead() {
        box = program(new Safe(false));
        assertEquals(List.of("LW-PRACTICE-101"), box.start().troubles().stream().map(one -> one.code()).toList());
        assertFalse(box.now().running());
    }

    @Test
    void remembersWhatWasTypedAndWhenThePasswordWasChanged() {
        new Offering(box).of("22");
        AccountDraft before = box.now().accounts().getFirst();
        Secret password = box.running().orElseThrow().accounts().all().getFirst().password();
        AccountDraft typed = before.with(AccountField.LABEL, "Estos Test").with(AccountField.TEAMS, "Vertrieb, Büro");
        assertTrue(box.put(List.of(typed.account(password).result().orElseThrow())).isDone());
        box.end();
        box = program(safe);
        box.start();
        assertEquals(typed.words(), box.now().accounts().getFirst().words());
    }

    @Test
    void aRemovedAccountStaysAway() {
        new Offering(box).of("100-101");
        box.remove(List.of(new AccountId(Box.DOMAIN, "100")));
        box.end();
        box = program(safe);
        box.start();
        assertEquals(List.of("101"),
                box.now().accounts().stream().map(draft -> draft.word(AccountField.ACCOUNT)).toList());
    }

    @Test
    void aRemovedAccountTakesItsPasswordAlong() {
        new Offering(box).of("100-101");
        box.remove(List.of(new AccountId(Box.DOMAIN, "100")));
        assertEquals(Set.of(new AccountId(Box.DOMAIN, "101")), safe.kept());
    }

    @Test
    void aPasswordThatCouldNotBeForgottenIsForgottenAtTheNextStart() {
        new Offering(box).of("100-101");
        safe.jam(true);
        box.remove(List.of(new AccountId(Box.DOMAIN, "100")));
        box.end();
        assertEquals(2, safe.kept().size());
        safe.jam(false);
        box = program(safe);
        box.start();
        assertEquals(Set.of(new AccountId(Box.DOMAIN, "101")), safe.kept());
    }

    @Test
    void anAccountThatIsPutBackHasItsPasswordAgain() {
        Offer offer = new Offering(box).of("100-101").result().orElseThrow();
        List<Account> gone = box.remove(List.of(new AccountId(Box.DOMAIN, "100"))).result().orElseThrow();
        assertTrue(box.put(gone).isDone());
        box.end();
        box = program(safe);
        box.start();
        assertEquals(offer.passwords(), new Offering(box).of("100-101").result().orElseThrow().passwords());
    }

    @Test
    void switchesSurviveFaultsDoNot() {
        box.start();
        box.apply(SettingsWords.of(PbxSettings.CROWN.with(PbxSettings.CROWN.registration()
                .withLeast(Duration.ofSeconds(30))).with(PbxSettings.Uniqueness.PBX)));
        box.running().orElseThrow().inject(new Fault.Forbidden());
        PbxSettings set = box.now().settings();
        box.end();
        box = program(safe);
        box.start();
        assertEquals(set, box.now().settings());
        assertEquals(new Fault.None(), box.now().fault());
    }

    @Test
    void switchesThrownLeaveTheNumbersAndNumbersTheSwitches() {
        box.start();
        Numbering numbers = Numbering.NONE.withRoutes(Route.to("22", "22"));
        SettingsWords other = SettingsWords.of(PbxSettings.CROWN.with(MediaRules.USUAL.withRelayed(true)));
        box.apply(Box.DOMAIN, numbers);
        box.apply(other);
        assertEquals(numbers, box.now().settings().numbering(Box.DOMAIN));
        box.apply(Box.DOMAIN, numbers.with(Numbering.Shown.INTERNATIONAL));
        assertTrue(box.running().orElseThrow().settings().media().relayed());
        PbxSettings set = box.now().settings();
        box.end();
        box = program(safe);
        assertEquals(set, box.now().settings());
        box.apply(Box.DOMAIN, Numbering.NONE);
        assertEquals(Numbering.NONE, program(safe).now().settings().numbering(Box.DOMAIN));
    }

    @Test
    void whatCodesSwitchedSurvivesUntilItIsSwitchedBack() {
        RouteId route = new RouteId(Box.DOMAIN, "", "22");
        Switched switched = new Switched(Map.of(route, new RouteState(Optional.of("177"), Optional.empty(), false)),
                Map.of());
        new Offering(box).of("22");
        box.running().orElseThrow().restore(switched);
        box.end();
        assertEquals(switched, box.switched());
        box = program(safe);
        box.start();
        assertEquals(switched, box.running().orElseThrow().switched());
        box.running().orElseThrow().reset(route);
        box.stop();
        assertEquals(Switched.NOTHING, program(safe).switched());
    }

    @Test
    void aSetUpGoesToAnotherWorkplaceAsAFile(@TempDir Path folder) {
        Offer here = new Offering(box).of("100-101").result().orElseThrow();
        box.apply(Box.DOMAIN, Numbering.NONE.withRoutes(Route.to("22", "100")));
        SetupFile file = new SetupFile(folder.resolve("training.pbx"));
        assertTrue(file.save(box.setup()).isDone());
        box.remove(List.of(new AccountId(Box.DOMAIN, "101")));
        box.apply(Box.DOMAIN, Numbering.NONE);
        assertTrue(file.read().then(box::take).isDone());
        assertEquals(List.of("100", "101"), box.now().accounts().stream().map(one -> one.id().name()).toList());
        assertEquals("100", box.now().settings().numbering(Box.DOMAIN).routes().getFirst().accounts().getFirst());
        Offer again = new Offering(box).of("100-101").result().orElseThrow();
        assertEquals(here.passwords().get("100"), again.passwords().get("100"));
        assertNotEquals(here.passwords().get("101"), again.passwords().get("101"));
    }

    @Test
    void aFileThatIsNoSetUpChangesNothing(@TempDir Path folder) throws IOException {
        box.start();
        SetupFile file = new SetupFile(folder.resolve("other"));
        assertEquals(List.of("LW-PRACTICE-301"), file.read().troubles().stream().map(one -> one.code()).toList());
        Files.write(file.file(), new byte[2 << 20]);
        assertEquals(List.of("LW-SIMULATOR-501"), file.read().troubles().stream().map(one -> one.code()).toList());
        assertEquals(List.of("LW-PRACTICE-302"),
                new SetupFile(folder).save(box.setup()).troubles().stream().map(one -> one.code()).toList());
    }

    @Test
    void namesEveryWordThatCannotBeRead() {
        AccountDraft draft = AccountDraft.fresh(Box.DOMAIN)
                .with(AccountField.ALLOWED, "10.1.2.3, localhost")
                .with(AccountField.EXTRAS, "a=b\nc");
        assertEquals(List.of("allowed", "extras"),
                draft.account(new Secret("")).troubles().stream().map(trouble -> trouble.field()).toList());
    }

    @Test
    void noPreferenceHoldsAPassword() throws Exception {
        Offer offer = new Offering(box).of("100-110").result().orElseThrow();
        node.flush();
        Path area = Path.of(Platform.getInstanceLocation().getURL().toURI());
        try (Stream<Path> files = Files.walk(area)) {
            List<String> texts = files.filter(Files::isRegularFile).map(BoxedPbxTest::text).toList();
            assertTrue(texts.stream().anyMatch(text -> text.contains("supportsToUriChange")));
            for (Map.Entry<String, Secret> each : offer.passwords().entrySet()) {
                assertTrue(texts.stream().noneMatch(text -> text.contains(each.getValue().reveal())), each.getKey());
            }
        }
    }

    private BoxedPbx program(Passwords passwords) {
        return new BoxedPbx(memory, passwords, any -> {
            // nobody looks
        });
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException unreadable) {
            return "";
        }
    }

    private static int free() throws IOException {
        try (DatagramSocket any = new DatagramSocket(0, InetAddress.getByName("127.0.0.1"))) {
            return any.getLocalPort();
        }
    }
}
