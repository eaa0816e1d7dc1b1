package org.linewright.pbx.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.RefusedDrivers;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;

/** In the running framework. */
class ProfilesTest {

    private final Bundle bundle = FrameworkUtil.getBundle(AnySip.class);

    @BeforeEach
    void starts() throws BundleException {
        bundle.start();
    }

    @AfterEach
    void forgetsTheFolder() throws BundleException {
        System.clearProperty(Profiles.FOLDER);
        bundle.stop();
        bundle.start();
    }

    @Test
    void offersAnySipAndTheProfilesOfTheBundle() {
        assertEquals(List.of("autphone.aut-voice", "generic.sip"), ids());
    }

    @Test
    void namesEachDriverInItsServiceProperties() {
        ServiceReference<?> autVoice = drivers().filter(driver -> id(driver).equals("autphone.aut-voice")).findFirst()
                .orElseThrow();
        assertEquals("autphone", autVoice.getProperty(PbxDriverInfo.VENDOR));
        assertEquals("autphone – aut-voice (vPBX)", autVoice.getProperty(PbxDriverInfo.LABEL));
        assertEquals("1.0.0", autVoice.getProperty(PbxDriverInfo.VERSION));
        assertInstanceOf(PbxDriver.class, bundle.getBundleContext().getService(autVoice));
    }

    @Test
    void offersTheGoodProfilesOfAFolderAndTellsOfTheBad(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("good.yaml"), Readme.example());
        Files.writeString(folder.resolve("bad.yaml"), Readme.example().replace("format: 1", "format: 7"));
        Files.write(folder.resolve("latin.yaml"), "label: München".getBytes(StandardCharsets.ISO_8859_1));
        Files.createDirectory(folder.resolve("folder.yaml"));
        Files.writeString(folder.resolve("notes.txt"), "no profile");
        readFrom(folder.toString());
        assertEquals(List.of("autphone.aut-voice", "example.cloud", "generic.sip"), ids());
        assertEquals(List.of("LW-YAML-207", "LW-PROFILE-201", "LW-PROFILE-201"),
                refused().stream().map(Trouble::code).toList());
        assertTrue(refused().getFirst().sentence().german()
                .startsWith(folder.resolve("bad.yaml") + ", Zeile 1, Spalte 9"));
    }

    @Test
    void saysThatTheFolderIsNotThere(@TempDir Path folder) throws Exception {
        readFrom(folder.resolve("gone").toString());
        assertEquals(List.of("LW-PROFILE-202"), refused().stream().map(Trouble::code).toList());
        assertEquals(List.of("autphone.aut-voice", "generic.sip"), ids());
    }

    @Test
    void offersNothingOnceItStopped() throws BundleException {
        bundle.stop();
        assertEquals(0, drivers().count());
    }

    private void readFrom(String folder) throws BundleException {
        bundle.stop();
        System.setProperty(Profiles.FOLDER, folder);
        bundle.start();
    }

    private List<Trouble> refused() {
        return services().filter(service -> offers(service, RefusedDrivers.class))
                .map(service -> (RefusedDrivers) bundle.getBundleContext().getService(service))
                .flatMap(drivers -> drivers.troubles().stream())
                .toList();
    }

    private List<String> ids() {
        return drivers().map(ProfilesTest::id).sorted().toList();
    }

    private Stream<ServiceReference<?>> drivers() {
        return services().filter(service -> offers(service, PbxDriver.class));
    }

    private Stream<ServiceReference<?>> services() {
        return Stream.ofNullable(bundle.getRegisteredServices()).flatMap(Stream::of); // framework-driven null
    }

    private static boolean offers(ServiceReference<?> service, Class<?> type) {
        return List.of((String[]) service.getProperty("objectClass")).contains(type.getName());
    }

    private static String id(ServiceReference<?> driver) {
        return String.valueOf(driver.getProperty(PbxDriverInfo.ID));
    }
}
