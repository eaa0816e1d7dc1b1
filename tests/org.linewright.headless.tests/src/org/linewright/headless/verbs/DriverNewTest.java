package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.headless.Exit;
import org.linewright.headless.skeleton.DriverSkeleton;
import org.linewright.headless.skeleton.SkeletonNames;
import org.linewright.headless.verbs.House.Ran;
import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is begun compiles, runs in the framework, and obeys every law. */
@Timeout(120)
class DriverNewTest {

    @TempDir
    private Path home;
    private House house;

    @BeforeEach
    void enter() throws Exception {
        house = new House();
    }

    private Ran begun(String folder, Object... more) {
        return House.run(new DriverNewVerb(),
                Stream.concat(Stream.of(home.resolve(folder)), Stream.of(more)).toArray());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "acme|Acme", "acme.cloud-pbx|Acme & Söhne (Köln)", "3com.new|3Com" })
    void aNewBundleBuildsAndObeysEveryLaw(String id, String vendor) throws Exception {
        Ran ran = begun("driver", "--id", id, "--vendor", vendor);
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        Path jar = new BuiltSkeleton(home.resolve("driver")).jar();
        Ran checked = House.run(house.checking(), jar);
        assertEquals(Exit.DONE, checked.exit(), checked.out() + checked.err());
        assertTrue(checked.out().contains(vendor + " PBX (" + id + ")"), checked.out());
        assertTrue(checked.out().contains("The laws of a driver: 53 of 53 kept"), checked.out());
        assertFalse(offered(id), "looking at it does not offer it");
        Bundle bundle = house.installed(jar);
        assertTrue(offered(id), "in the framework it is offered");
        bundle.uninstall();
        assertFalse(offered(id));
    }

    private boolean offered(String id) {
        return house.roster().drivers().stream().anyMatch(one -> one.id().equals(id));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
            "resources/META-INF/MANIFEST.MF|pbx;version=\"[1.|pbx;version=\"[2.|LW-CMD-405|org.linewright.pbx [2.",
            "resources/META-INF/MANIFEST.MF|org.linewright.pbx;|org.linewright.media;|LW-CMD-405|org.linewright.media",
            "resources/META-INF/MANIFEST.MF|Service-Component|X-Component|LW-CMD-406|offers no driver",
            "java/acme/pbx/AcmePbx.java|return PROFILE;|throw new IllegalStateException();|LW-CMD-410|IllegalState",
            "java/acme/pbx/AcmePbx.java|return PROFILE;|java.util.concurrent.locks.LockSupport.park(); return PROFILE;|LW-CMD-411|not answered",
            "java/acme/pbx/AcmePbxFields.java|600 s|2 s|LW-CMD-409|registrar.reregister",
            "java/acme/pbx/AcmePbxFields.java|600 s|600|LW-CMD-409|Write “600 s”",
            "resources/OSGI-INF/driver.xml|value=\"acme\"|value=\"acme.old\"|LW-CMD-409|acme.old",
            "java/acme/pbx/AcmePbxTrouble.java|    @Override|    static Object open() throws Exception { return new java.net.Socket(); }    @Override|LW-CMD-409|java.net.Socket" })
    void aBrokenBundleIsToldWhatToMend(String file, String good, String bad, String code, String words)
            throws Exception {
        begun("driver", "--id", "acme", "--vendor", "Acme");
        Path broken = home.resolve("driver/src/main").resolve(file);
        String before = Files.readString(broken);
        assertTrue(before.contains(good), before);
        Files.writeString(broken, before.replace(good, bad));
        Ran checked = House.run(house.checking(), new BuiltSkeleton(home.resolve("driver")).jar());
        assertEquals(Exit.REFUSED, checked.exit(), checked.out() + checked.err());
        assertTrue(checked.err().contains(code), checked.err());
        assertTrue((checked.out() + checked.err()).contains(words), checked.out() + checked.err());
        assertFalse((checked.out() + checked.err()).contains("\tat "), "never a stack trace");
    }

    @Test
    void aNewProfileObeysEveryLaw() {
        Ran ran = begun("profiles", "--id", "acme", "--vendor", "Acme", "--profile-only");
        assertEquals(Exit.DONE, ran.exit(), ran.err());
        Ran checked = House.run(house.checking(), home.resolve("profiles/acme.yaml"));
        assertEquals(Exit.DONE, checked.exit(), checked.out() + checked.err());
        assertTrue(checked.out().contains("Acme PBX (acme)"), checked.out());
    }

    @Test
    void nothingIsOverwritten() throws IOException {
        Path there = Files.createDirectories(home.resolve("driver")).resolve("notes.txt");
        Files.writeString(there, "mine");
        Ran ran = begun("driver", "--id", "acme", "--vendor", "Acme");
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains("LW-CMD-403"), ran.err());
        begun("driver", "--id", "acme", "--vendor", "Acme", "--profile-only");
        assertEquals(Exit.REFUSED, begun("driver", "--id", "acme", "--vendor", "Acme", "--profile-only").exit());
        try (Stream<Path> files = Files.list(home.resolve("driver"))) {
            assertEquals(List.of("acme.yaml", "notes.txt"),
                    files.map(file -> file.getFileName().toString()).sorted().toList());
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Acme|Acme|LW-CMD-401", "acme..x|Acme|LW-CMD-401", "../acme|Acme|LW-CMD-401",
            "acme|A\"cme|LW-CMD-402", "acme|<b>|LW-CMD-402", "acme|' '|LW-CMD-402" })
    void strangeNamesAreRefusedAndNothingIsWritten(String id, String vendor, String code) {
        Ran ran = begun("driver", "--id", id, "--vendor", vendor);
        assertEquals(Exit.REFUSED, ran.exit());
        assertTrue(ran.err().contains(code), ran.err());
        assertFalse(Files.exists(home.resolve("driver")));
    }

    @ParameterizedTest
    @CsvSource({ "acme,acme.pbx,AcmePbx", "acme.cloud-2,acme.cloud.x2.pbx,AcmeCloudX2Pbx",
            "new.int,xnew.xint.pbx,XnewXintPbx" })
    void anIdMakesNamesThatJavaTakes(String id, String packageName, String className) {
        SkeletonNames names = SkeletonNames.of(id).orElseThrow();
        assertEquals(packageName, names.packageName());
        assertEquals(className, names.className());
    }

    /** A driver that uses what came later must not start where it is missing. */
    @Test
    void itsBundleAsksForTheVersionsOfHereAtLeast() throws IOException {
        begun("driver", "--id", "acme", "--vendor", "Acme");
        String manifest = Files.readString(home.resolve("driver/src/main/resources/META-INF/MANIFEST.MF"));
        String pbx = FrameworkUtil.getBundle(PbxDriver.class).getHeaders().get("Export-Package");
        String version = pbx.replaceFirst("(?s).*?org[.]linewright[.]pbx;version=\"([0-9]+[.][0-9]+).*", "$1");
        assertTrue(manifest.contains("org.linewright.pbx;version=\"[" + version + ",2)\""), manifest);
    }

    @Test
    void theVersionStandsInOnePlace() throws IOException {
        begun("driver", "--id", "acme", "--vendor", "Acme");
        for (String file : List.of("META-INF/MANIFEST.MF", "OSGI-INF/driver.xml")) {
            String text = Files.readString(home.resolve("driver/src/main/resources").resolve(file));
            assertTrue(text.contains("${project.version}") && !text.contains("1.0.0"), text);
        }
    }

    @Test
    void itsReadmeIsInTheLanguageOfTheReader() {
        var skeleton = new DriverSkeleton(SkeletonNames.of("acme").orElseThrow(), "Acme",
                YearMonth.of(2026, 11), List.of());
        assertTrue(skeleton.bundle(Locale.GERMAN).get("README.md").contains("Der Linewright-Treiber für Acme."));
        assertTrue(skeleton.bundle(Locale.ENGLISH).get("README.md").contains("The Linewright driver for Acme."));
        assertEquals(List.of(), skeleton.bundle(Locale.ENGLISH).values().stream()
                .filter(text -> text.matches("(?s).*@[a-z0-9-]+@.*")).toList(), "no gap is left");
    }
}
