package org.linewright.drivers.internal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.stream.Stream;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.drivers.DriverPlan;
import org.linewright.drivers.DriverShelf;
import org.linewright.drivers.DriverWish;
import org.linewright.drivers.Drivers;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.ShelvedDriver;
import org.linewright.drivers.ShelvedDriver.State;
import org.linewright.drivers.internal.seal.Jars;
import org.linewright.drivers.internal.seal.Keys;
import org.linewright.drivers.internal.shelf.Incoming;
import org.linewright.drivers.internal.swap.DriverJar;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.store.Holder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** In the running framework, with real jars and a shelf on the disk. */
@Timeout(120)
class ShelfDriversTest {

    private static final String NAME = "acme.cloud";
    private static final Holder SELF = new Holder("anna", "desk", ProcessHandle.current().pid(), Instant.EPOCH, "test");
    private static final String THROWS = "acme.throws";

    private final Bundle room = FrameworkUtil.getBundle(ShelfDrivers.class);
    private final List<String> stages = new ArrayList<>();
    private BundleContext context;
    private ShelfDrivers drivers;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws BundleException {
        room.start();
        for (Bundle one : room.getBundleContext().getBundles()) {
            if ("org.apache.felix.scr".equals(one.getSymbolicName())) {
                one.start();
            }
        }
        context = room.getBundleContext();
        drivers = restarted();
    }

    /** As another start of the program finds it. */
    private ShelfDrivers restarted() {
        bundles().forEach(ShelfDriversTest::gone);
        return another();
    }

    /** As another program on the same home. */
    private ShelfDrivers another() {
        ShelfDrivers fresh = new ShelfDrivers(context, home(), () -> SELF, InstantSource.system(), bundle -> List.of());
        fresh.begin();
        return fresh;
    }

    private Home home() {
        return new Home(folder.resolve("drivers"));
    }

    @AfterEach
    void clear() {
        System.clearProperty(THROWS);
        bundles().forEach(ShelfDriversTest::gone);
    }

    private static void gone(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private List<Bundle> bundles() {
        return Arrays.stream(context.getBundles()).filter(one -> NAME.equals(one.getSymbolicName())).toList();
    }

    private List<String> versions() {
        try {
            return context.getServiceReferences(PbxDriver.class, "(component.name=acme)").stream()
                    .map(one -> String.valueOf(one.getProperty(PbxDriverInfo.VERSION))).sorted().toList();
        } catch (InvalidSyntaxException never) {
            throw new AssertionError(never);
        }
    }

    private Outcome<DriverPlan> plan(DriverWish wish) {
        return drivers.plan(wish, stage -> stages.add(stage.english()));
    }

    private Outcome<ShelvedDriver> done(DriverWish wish) {
        return plan(wish).then(plan -> drivers.apply(plan, "anna", stage -> stages.add(stage.english())));
    }

    private Outcome<ShelvedDriver> brought(DriverJar jar) throws IOException {
        return done(DriverWish.bring(jar.in(folder), "a mail"));
    }

    private Path signed(DriverJar jar) throws Exception {
        Jars jars = new Jars(folder);
        KeyStore.PrivateKeyEntry key = new Keys(folder).make("acme", "CN=Acme Telephony", List.of());
        return jars.signed(jar.in(folder), new JarSigner.Builder(key));
    }

    /** Of whoever signed. */
    private String certificate() throws Exception {
        KeyStore keys = KeyStore.getInstance(folder.resolve("keys.p12").toFile(), "changeit".toCharArray());
        return "-----BEGIN CERTIFICATE-----\n"
                + Base64.getMimeEncoder().encodeToString(keys.getCertificate("acme").getEncoded())
                + "\n-----END CERTIFICATE-----\n";
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).toList();
    }

    @Test
    void aDriverIsPlannedWithoutASoulNoticingAndWorksWhenItIsApplied() throws Exception {
        Path jar = DriverJar.good("3.0.0").in(folder);
        DriverPlan plan = plan(DriverWish.bring(jar, "a mail")).result().orElseThrow();
        assertEquals(List.of(DriversTrouble.UNSIGNED.code()), codes(plan.asks()));
        assertTrue(plan.asks().getFirst().sentence().english().contains("acme-3.0.0.jar"), plan.asks().toString());
        assertEquals("", plan.from());
        assertEquals("3.0.0", plan.to());
        assertEquals(List.of("example.cloud"), plan.profiles().stream().map(one -> one.id()).toList());
        assertEquals(List.of(), versions());
        assertEquals(List.of(), bundles());
        assertEquals(List.of(), drivers.now().drivers());
        ShelvedDriver driver = drivers.apply(plan, "anna", stage -> stages.add(stage.english())).result().orElseThrow();
        assertEquals(List.of("3.0.0"), versions());
        assertEquals(State.WORKS, driver.state());
        assertEquals("anna", driver.by());
        assertEquals("a mail", driver.origin());
        assertEquals(List.of(driver), drivers.now().drivers());
        assertEquals(3, stages.size(), stages.toString());
    }

    @Test
    void anUpdateKeepsTheVersionBeforeAndOneCanGoBackAndForth() throws Exception {
        brought(DriverJar.good("3.0.0"));
        ShelvedDriver updated = brought(DriverJar.good("3.1.0")).result().orElseThrow();
        assertEquals(Optional.of("3.0.0"), updated.kept());
        assertEquals(List.of("3.1.0"), versions());
        DriverPlan way = plan(new DriverWish.RollBack(NAME)).result().orElseThrow();
        assertEquals(1, way.profiles().size(), "what the earlier version knows");
        assertEquals(1, way.before().size(), "what the version at work knows");
        assertEquals(List.of("3.1.0"), versions());
        ShelvedDriver back = done(new DriverWish.RollBack(NAME)).result().orElseThrow();
        assertEquals("3.0.0", back.version());
        assertEquals(List.of("3.0.0"), versions());
        assertEquals("3.1.0", done(new DriverWish.RollBack(NAME)).result().orElseThrow().version());
        assertEquals(List.of("3.1.0"), versions());
    }

    @Test
    void whatWorksIsThereAgainAfterARestart() throws Exception {
        brought(DriverJar.good("3.0.0"));
        brought(DriverJar.good("3.1.0"));
        DriverShelf before = drivers.now();
        drivers = restarted();
        assertEquals(before, drivers.now());
        assertEquals(List.of("3.1.0"), versions());
    }

    @Test
    void oneThatDoesNotStartIsOutAgainAndIsNotTriedOnceMoreUnlessAPersonSaysSo() throws Exception {
        brought(DriverJar.good("3.0.0"));
        Path jar = DriverJar.good("4.0.0")
                .made("if (Boolean.getBoolean(\"" + THROWS + "\")) throw new IllegalStateException(\"boom\");")
                .in(folder);
        DriverPlan plan = plan(DriverWish.bring(jar, "")).result().orElseThrow();
        System.setProperty(THROWS, "true");
        Outcome<ShelvedDriver> failed = drivers.apply(plan, "anna", stage -> {
            // nobody watches
        });
        assertFalse(failed.isDone());
        assertEquals(List.of("3.0.0"), versions());
        assertEquals(1, bundles().size());
        assertEquals("3.0.0", drivers.now().drivers().getFirst().version());
        assertEquals(List.of(DriversTrouble.KNOWN_BAD.code()), codes(plan(DriverWish.bring(jar, "")).troubles()));
        System.clearProperty(THROWS);
        assertTrue(done(new DriverWish.Bring(jar, "", true)).isDone());
        assertEquals(List.of("4.0.0"), versions());
    }

    @Test
    void oneThatBreaksALawIsRefusedWithTheLaw() throws Exception {
        Outcome<ShelvedDriver> refused = brought(
                DriverJar.good("3.0.0").asked("if (true) throw new IllegalStateException();"));
        assertTrue(codes(refused.troubles()).stream().anyMatch(code -> code.startsWith("LW-LAW-")),
                refused.toString());
        assertEquals(List.of(), bundles());
    }

    @Test
    void whatIsSwitchedOffRestsOverARestartAndComesBack() throws Exception {
        brought(DriverJar.good("3.0.0"));
        assertEquals(State.OFF, done(new DriverWish.SwitchOff(NAME)).result().orElseThrow().state());
        assertEquals(List.of(), versions());
        drivers = restarted();
        assertEquals(State.OFF, drivers.now().drivers().getFirst().state());
        assertEquals(List.of(DriversTrouble.OFF_ALREADY.code()),
                codes(plan(new DriverWish.SwitchOff(NAME)).troubles()));
        assertEquals(State.WORKS, done(new DriverWish.SwitchOn(NAME)).result().orElseThrow().state());
        assertEquals(List.of("3.0.0"), versions());
    }

    @Test
    void whatIsRemovedIsGoneAndItsJarsAreSweptAtTheNextStart() throws Exception {
        brought(DriverJar.good("3.0.0"));
        assertTrue(done(new DriverWish.Remove(NAME)).isDone());
        assertEquals(List.of(), versions());
        assertEquals(DriverShelf.EMPTY, drivers.now());
        drivers = restarted();
        try (Stream<Path> left = Files.list(folder.resolve("drivers/store"))) {
            assertEquals(List.of(), left.toList());
        }
        assertEquals(List.of(DriversTrouble.NOT_THERE.code()), codes(plan(new DriverWish.Remove(NAME)).troubles()));
    }

    @Test
    void aPlanThatOthersOvertookIsRefused() throws Exception {
        DriverPlan plan = plan(DriverWish.bring(DriverJar.good("3.0.0").in(folder), "")).result().orElseThrow();
        brought(DriverJar.good("3.1.0"));
        assertEquals(List.of(DriversTrouble.CHANGED_SINCE.code()), codes(drivers.apply(plan, "anna", stage -> {
            // nobody watches
        }).troubles()));
        assertEquals(List.of("3.1.0"), versions());
    }

    @Test
    void aPlanThatSomebodyMadeUpLetsNothingIn() throws Exception {
        DriverPlan plan = plan(DriverWish.bring(DriverJar.good("3.0.0").in(folder), "")).result().orElseThrow();
        DriverPlan silent = new DriverPlan(plan.wish(), plan.driver(), plan.from(), plan.to(), "", "", plan.steps(),
                List.of(), List.of(), List.of(), plan.jar(), plan.base());
        assertEquals(List.of(DriversTrouble.CHANGED_SINCE.code()), codes(drivers.apply(silent, "anna", stage -> {
            // nobody watches
        }).troubles()));
        assertEquals(List.of(), versions());
    }

    @Test
    void whatWasDamagedOnTheDiskDoesNotStartAndTheVersionBeforeWorksInItsPlace() throws Exception {
        brought(DriverJar.good("3.0.0"));
        DriverPlan plan = plan(DriverWish.bring(DriverJar.good("3.1.0").in(folder), "")).result().orElseThrow();
        drivers.apply(plan, "anna", stage -> {
            // nobody watches
        });
        Files.writeString(folder.resolve("drivers/store/" + plan.jar() + ".jar"), "tampered");
        drivers = restarted();
        ShelvedDriver driver = drivers.now().drivers().getFirst();
        assertEquals(State.FELL_BACK, driver.state());
        assertEquals(List.of(DriversTrouble.FELL_BACK.code(), DriversTrouble.JAR_CHANGED.code()),
                codes(driver.troubles()));
        assertEquals(List.of("3.0.0"), versions());
    }

    @Test
    void aSwitchOverWhichTheProgramDiedIsToldAtTheNextStart() throws Exception {
        brought(DriverJar.good("3.0.0"));
        Files.writeString(home().root().resolve("trial.yaml"), """
                schema: 1
                driver: acme.cloud
                to: %s
                since: "2026-11-30T12:00:00Z"
                """.formatted("0".repeat(64)));
        drivers = restarted();
        assertEquals(List.of(DriversTrouble.TRIAL_DIED.code()), codes(drivers.now().troubles()));
        assertEquals(List.of("3.0.0"), versions());
    }

    @Test
    void wordsOfAnAdministratorThatAreALinkForbidBoth() throws Exception {
        Files.createDirectories(home().root());
        Files.createSymbolicLink(home().root().resolve("policy.yaml"), folder.resolve("nowhere"));
        Outcome<ShelvedDriver> refused = brought(DriverJar.good("3.0.0"));
        assertTrue(codes(refused.troubles()).contains(DriversTrouble.UNSIGNED_FORBIDDEN.code()), refused.toString());
    }

    @Test
    void whatIsBroughtInFromTheDropInFolderLiesThereNoLonger() throws Exception {
        Path drop = Files.createDirectories(drivers.dropFolder());
        Path jar = Files.copy(DriverJar.good("3.0.0").in(folder), drop.resolve("acme.jar"));
        assertTrue(done(DriverWish.bring(jar, "")).isDone());
        assertFalse(Files.exists(jar));
    }

    @Test
    void whatIsNoArchiveIsRefusedBeforeAnythingOfItIsRead() throws Exception {
        Path jar = Files.writeString(folder.resolve("wrong.jar"), "no archive at all");
        assertEquals(List.of(DriversTrouble.NO_JAR.code()), codes(plan(DriverWish.bring(jar, "")).troubles()));
    }

    @Test
    void anOlderVersionAsks() throws Exception {
        brought(DriverJar.good("3.1.0"));
        DriverPlan plan = plan(DriverWish.bring(DriverJar.good("3.0.0").in(folder), "")).result().orElseThrow();
        assertEquals(List.of(DriversTrouble.UNSIGNED.code(), DriversTrouble.OLDER.code()), codes(plan.asks()));
    }

    @Test
    void whatAnAdministratorForbadeIsRefusedAlsoWhenHisWordsAreDamaged() throws Exception {
        Files.createDirectories(home().root());
        Path policy = home().root().resolve("policy.yaml");
        for (String words : List.of("unsigned: refuse\n", "unsigned: perhaps\n", "\tunsigned", "unsinged: ask\n")) {
            Files.writeString(policy, words);
            Outcome<ShelvedDriver> refused = brought(DriverJar.good("3.0.0"));
            assertTrue(codes(refused.troubles()).contains(DriversTrouble.UNSIGNED_FORBIDDEN.code()), words);
        }
        Files.writeString(policy, "unsigned: ask\nstrangers: refuse\n");
        assertTrue(brought(DriverJar.good("3.0.0")).isDone());
    }

    @Test
    void whoSignedIsToldAndOnceTrustedAsksNothing() throws Exception {
        Path signed = signed(DriverJar.good("3.0.0"));
        DriverPlan plan = plan(DriverWish.bring(signed, "")).result().orElseThrow();
        assertEquals(List.of(DriversTrouble.STRANGER.code()), codes(plan.asks()));
        assertFalse(plan.publisher().isEmpty());
        assertTrue(drivers.trust(plan).isDone());
        assertEquals(plan.fingerprint(), drivers.publishers().result().orElseThrow().getFirst().fingerprint());
        DriverPlan trusted = plan(DriverWish.bring(signed, "")).result().orElseThrow();
        assertEquals(List.of(), trusted.asks());
        ShelvedDriver driver = drivers.apply(trusted, "anna", stage -> {
            // nobody watches
        }).result().orElseThrow();
        assertEquals(plan.publisher(), driver.publisher());
        assertEquals(plan.fingerprint(), driver.fingerprint());
        assertEquals(List.of(DriversTrouble.UNSIGNED.code(), DriversTrouble.SIGNATURE_LOST.code()),
                codes(plan(DriverWish.bring(DriverJar.good("3.1.0").in(folder), "")).result().orElseThrow().asks()));
        assertTrue(drivers.distrust(plan.fingerprint().toLowerCase()).isDone());
        assertEquals(List.of(), drivers.publishers().result().orElseThrow());
    }

    @Test
    void whatOneProgramChangesOthersFollow() throws Exception {
        try (SystemTimers timers = new SystemTimers("test timers");
                Watch watch = drivers.follow(timers).result().orElseThrow()) {
            BlockingQueue<DriverShelf> told = new LinkedBlockingQueue<>();
            Drivers listening = drivers;
            listening.watch(told::add);
            bundles().forEach(ShelfDriversTest::gone);
            ShelfDrivers other = new ShelfDrivers(context, home(), () -> SELF, InstantSource.system(),
                    bundle -> List.of());
            other.plan(DriverWish.bring(DriverJar.good("3.0.0").in(folder), ""), stage -> {
                // nobody watches
            }).then(plan -> other.apply(plan, "bert", stage -> {
                // nobody watches
            }));
            until(told, shelf -> shelf.drivers().stream().anyMatch(one -> one.by().equals("bert")));
        }
    }

    @Test
    void theDropInFolderTakesWhatATrustedPublisherSignedAndLetsTheRestWait() throws Exception {
        Path signed = signed(DriverJar.good("3.0.0"));
        plan(DriverWish.bring(signed, "")).then(drivers::trust);
        BlockingQueue<DriverShelf> told = new LinkedBlockingQueue<>();
        drivers.watch(told::add);
        try (SystemTimers timers = new SystemTimers("test timers");
                Watch watch = drivers.follow(timers).result().orElseThrow()) {
            Path drop = drivers.dropFolder();
            Files.copy(signed, drop.resolve("acme.jar"));
            until(told, shelf -> shelf.drivers().stream().anyMatch(one -> one.state() == State.WORKS));
            assertEquals(List.of("3.0.0"), versions());
            Files.copy(signed, drop.resolve("acme.jar"));
            Files.copy(DriverJar.good("3.1.0").in(folder), drop.resolve("unsigned.jar"));
            DriverShelf waiting = until(told, shelf -> !shelf.dropped().isEmpty());
            assertEquals(List.of(DriversTrouble.UNSIGNED.code(), DriversTrouble.SIGNATURE_LOST.code()),
                    codes(waiting.dropped().getFirst().why()));
            assertEquals(List.of("3.0.0"), versions());
            Files.delete(drop.resolve("unsigned.jar"));
            until(told, shelf -> shelf.dropped().isEmpty());
            assertFalse(Files.exists(drop.resolve("acme.jar")));
        }
    }

    @Test
    void whatWaitsComesInOnceItsPublisherIsTrusted() throws Exception {
        Path signed = signed(DriverJar.good("3.0.0"));
        BlockingQueue<DriverShelf> told = new LinkedBlockingQueue<>();
        drivers.watch(told::add);
        try (SystemTimers timers = new SystemTimers("test timers");
                Watch watch = drivers.follow(timers).result().orElseThrow()) {
            Path waiting = drivers.dropFolder().resolve("acme.jar");
            Files.copy(signed, waiting);
            until(told, shelf -> !shelf.dropped().isEmpty());
            Path certificate = Files.writeString(folder.resolve("publisher.pem"), certificate());
            assertTrue(drivers.trust(certificate).isDone());
            DriverShelf came = until(told, shelf -> !shelf.drivers().isEmpty() && shelf.dropped().isEmpty());
            assertEquals(Drivers.DROPPED, came.drivers().getFirst().by());
            assertFalse(Files.exists(waiting));
        }
    }

    @Test
    void aPlanThatTrustsSomebodyIsAppliedBeforeTheOthersOfHisAreLookedAt() throws Exception {
        Path signed = signed(DriverJar.good("3.0.0"));
        BlockingQueue<DriverShelf> told = new LinkedBlockingQueue<>();
        drivers.watch(told::add);
        try (SystemTimers timers = new SystemTimers("test timers");
                Watch watch = drivers.follow(timers).result().orElseThrow()) {
            Path waiting = Files.copy(signed, drivers.dropFolder().resolve("acme.jar"));
            until(told, shelf -> !shelf.dropped().isEmpty());
            DriverPlan plan = plan(DriverWish.bring(waiting, Drivers.DROPPED)).result().orElseThrow();
            assertTrue(drivers.trust(plan).isDone());
            assertEquals("anna", drivers.apply(plan, "anna", stage -> {
                // nobody watches
            }).result().orElseThrow().by());
            until(told, shelf -> !shelf.drivers().isEmpty() && shelf.dropped().isEmpty());
        }
    }

    @Test
    void aDropInFolderThatIsNotWatchedAnyMoreIsTold() {
        drivers.dropped(new Incoming.Told(drivers.dropFolder(), Incoming.State.UNWATCHED));
        assertEquals(List.of(DriversTrouble.UNWATCHED.code()), codes(drivers.now().troubles()));
    }

    private static DriverShelf until(BlockingQueue<DriverShelf> told, Predicate<DriverShelf> wanted)
            throws InterruptedException {
        while (true) {
            DriverShelf shelf = Optional.ofNullable(told.poll(60, TimeUnit.SECONDS)) // framework-driven null
                    .orElseThrow(() -> new AssertionError("It was not told"));
            if (wanted.test(shelf)) {
                return shelf;
            }
        }
    }
}
