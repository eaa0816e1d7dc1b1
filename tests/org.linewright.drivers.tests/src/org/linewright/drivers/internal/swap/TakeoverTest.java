package org.linewright.drivers.internal.swap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** In the running framework, with real jars. */
@Timeout(120)
class TakeoverTest {

    private static final Duration LONG = Duration.ofSeconds(20);
    private static final Duration SHORT = Duration.ofSeconds(1);
    private static final String FREE = "acme.free";
    /** It does not end by being interrupted, but when the test is over. */
    private static final String STUBBORN = "synchronized (this) { while (System.getProperty(\"" + FREE
            + "\") == null) { try { wait(20); } catch (InterruptedException never) { continue; } } }";

    private final Bundle room = FrameworkUtil.getBundle(Takeover.class);
    private BundleContext context;
    private BundleContext other;
    private long before;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws BundleException {
        room.start();
        other = started("org.apache.felix.scr");
        System.clearProperty(FREE);
        context = room.getBundleContext();
        before = context.getBundles().length;
    }

    private BundleContext started(String name) throws BundleException {
        Bundle bundle = Stream.of(room.getBundleContext().getBundles())
                .filter(one -> name.equals(one.getSymbolicName())).findFirst().orElseThrow();
        bundle.start();
        return bundle.getBundleContext();
    }

    @AfterEach
    void clear() throws BundleException {
        System.setProperty(FREE, "");
        for (Bundle one : bundles()) {
            one.uninstall();
        }
    }

    private List<Bundle> bundles() {
        return Stream.of(context.getBundles()).filter(one -> "acme.cloud".equals(one.getSymbolicName())).toList();
    }

    private Newcomer comes(DriverJar jar) throws Exception {
        return Newcomer.from(context, jar.in(folder), "acme.jar", bundle -> List.of()).result().orElseThrow();
    }

    private static List<String> codes(List<Trouble> troubles) {
        return troubles.stream().map(Trouble::code).toList();
    }

    /** As another bundle sees it; of two the higher version. */
    private Optional<ServiceReference<PbxDriver>> driver() {
        try {
            return other.getServiceReferences(PbxDriver.class, "(component.name=acme)").stream()
                    .max(Comparator.comparing(one -> Version.parseVersion(version(one))));
        } catch (InvalidSyntaxException never) {
            throw new AssertionError(never);
        }
    }

    private static String version(ServiceReference<?> one) {
        return String.valueOf(one.getProperty(PbxDriverInfo.VERSION));
    }

    private Optional<String> version() {
        return driver().map(TakeoverTest::version);
    }

    @Test
    void aGoodOneIsTriedUnseenAndTakesOver() throws Exception {
        Newcomer one = comes(DriverJar.good("1.0.0"));
        assertEquals(Optional.empty(), version(), "it does not work by itself");
        AtomicLong told = new AtomicLong();
        other.addServiceListener(event -> told.incrementAndGet(), "(objectClass=org.linewright.pbx.PbxDriver)");
        assertEquals(List.of(), one.tried(LONG).troubles());
        assertEquals(0, told.get(), "nobody was told of the trial");
        assertEquals(Optional.empty(), version());
        assertTrue(new Takeover(context, LONG).of(one.bundle(), Optional.empty()).isDone());
        assertEquals(Optional.of("1.0.0"), version());
        assertEquals(1, told.get());
    }

    @Test
    void whileOneTakesOverFromTheOtherThereIsAlwaysADriver() throws Exception {
        Bundle now = comes(DriverJar.good("1.0.0")).bundle();
        assertTrue(new Takeover(context, LONG).of(now, Optional.empty()).isDone());
        AtomicBoolean over = new AtomicBoolean();
        AtomicLong none = new AtomicLong();
        AtomicLong some = new AtomicLong();
        Thread asking = Thread.ofPlatform().start(() -> {
            while (!over.get()) {
                // a list taken before the new one came and read after the old one had gone is empty: look again
                (driver().or(this::driver).isPresent() ? some : none).incrementAndGet();
            }
        });
        List<WeakReference<ClassLoader>> left = new ArrayList<>();
        for (int i = 1; i <= 20; i++) {
            left.add(new WeakReference<>(now.loadClass("acme.Acme").getClassLoader()));
            Newcomer next = comes(DriverJar.good("1." + i + ".0"));
            assertEquals(List.of(), next.tried(LONG).troubles());
            Outcome<Bundle> taken = new Takeover(context, LONG).of(next.bundle(), Optional.of(now));
            assertEquals(List.of(), taken.troubles());
            now = taken.result().orElseThrow();
        }
        over.set(true);
        asking.join();
        assertEquals(0, none.get());
        assertTrue(some.get() > 1000, () -> "asked only " + some.get() + " times");
        assertEquals(before + 1, context.getBundles().length);
        while (left.stream().anyMatch(one -> one.get() != null)) {
            System.gc(); // the time limit of the test ends it when a class of an old version is kept
        }
    }

    @Test
    void oneThatThrowsWhenItIsMadeIsOutAgainAndTheOldOneWasNotTouched() throws Exception {
        Bundle old = comes(DriverJar.good("1.0.0")).bundle();
        assertTrue(new Takeover(context, LONG).of(old, Optional.empty()).isDone());
        Optional<ServiceReference<PbxDriver>> reference = driver();
        Newcomer bad = comes(DriverJar.good("2.0.0").made("if (true) throw new IllegalStateException(\"boom\");"));
        assertEquals(List.of(DriversTrouble.DOES_NOT_START.code()), codes(bad.tried(LONG).troubles()));
        bad.leave();
        assertEquals(List.of(old), bundles());
        assertEquals(reference, driver());
    }

    @Test
    void whatBreaksALawIsToldByTheLaw() throws Exception {
        List<Trouble> thrown = comes(DriverJar.good("1.0.0").asked("if (true) throw new IllegalStateException();"))
                .tried(LONG).troubles();
        assertTrue(codes(thrown).stream().allMatch(code -> code.startsWith("LW-LAW-")) && !thrown.isEmpty(),
                thrown.toString());
        assertEquals(Optional.empty(), version());
    }

    @Test
    void oneThatHangsWhenItIsMadeIsGivenUp() throws Exception {
        Newcomer hanging = comes(DriverJar.good("1.0.0").made(STUBBORN));
        assertEquals(List.of(DriversTrouble.HANGS.code()), codes(hanging.tried(SHORT).troubles()));
        assertEquals(Optional.empty(), version());
    }

    @Test
    void oneThatDoesNotEndIsLeftBehindAndTheNewOneWorks() throws Exception {
        Bundle stubborn = comes(DriverJar.good("1.0.0").ended(STUBBORN)).bundle();
        assertTrue(new Takeover(context, LONG).of(stubborn, Optional.empty()).isDone());
        other.getService(driver().orElseThrow()).profile();
        Bundle next = comes(DriverJar.good("2.0.0")).bundle();
        Outcome<Bundle> taken = new Takeover(context, SHORT).of(next, Optional.of(stubborn));
        assertEquals(List.of(DriversTrouble.HOLDS_ON.code()), codes(taken.troubles()));
        assertTrue(taken.isDone());
        assertEquals(Optional.of("2.0.0"), version());
    }

    @Test
    void whatLacksSomethingIsExplainedAndLeavesNothingBehind() throws Exception {
        Path jar = DriverJar.good("1.0.0").needing("com.acme.missing;version=\"[2,3)\"").in(folder);
        Trouble lacking = DriversTrouble.OFFERS_NOTHING.about("what it lacks");
        Outcome<Newcomer> refused = Newcomer.from(context, jar, "acme.jar", bundle -> List.of(lacking));
        assertEquals(List.of(DriversTrouble.DOES_NOT_FIT.code(), lacking.code()), codes(refused.troubles()));
        assertEquals(List.of(), bundles());
    }

    @Test
    void theSameVersionTwiceIsTold() throws Exception {
        comes(DriverJar.good("1.0.0"));
        Path other = DriverJar.good("1.0.0").in(Files.createDirectory(folder.resolve("other")));
        assertEquals(List.of(DriversTrouble.HERE_ALREADY.code()),
                codes(Newcomer.from(context, other, "acme.jar", bundle -> List.of()).troubles()));
    }

    @Test
    void theSameFileTwiceIsToldAndTheOneThatRunsIsNotTouched() throws Exception {
        Newcomer one = comes(DriverJar.good("1.0.0"));
        assertTrue(new Takeover(context, LONG).of(one.bundle(), Optional.empty()).isDone());
        assertEquals(List.of(DriversTrouble.HERE_ALREADY.code()),
                codes(Newcomer.from(context, one.jar(), "acme.jar", bundle -> List.of()).troubles()));
        assertEquals(Optional.of("1.0.0"), version());
    }

    @Test
    void whatIsNoJarIsTold() throws Exception {
        Path text = Files.writeString(folder.resolve("note.jar"), "not a jar");
        assertEquals(List.of(DriversTrouble.NO_BUNDLE.code()),
                codes(Newcomer.from(context, text, "acme.jar", bundle -> List.of()).troubles()));
        assertNull(context.getBundle("reference:" + text.toUri()));
    }
}
