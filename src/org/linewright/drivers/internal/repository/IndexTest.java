package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** An index is what a stranger says: whatever it holds, it does no harm. */
@Timeout(60)
class IndexTest {

    private static final String HASH = "0123456789abcdef".repeat(4);
    private static final String DRIVER = """
            <resource>
              <capability namespace="osgi.identity">
                <attribute name="osgi.identity" value="%s"/>
                <attribute name="type" value="osgi.bundle"/>
                <attribute name="version" type="Version" value="%s"/>
              </capability>
              <capability namespace="osgi.content">
                <attribute name="osgi.content" value="%s"/>
                <attribute name="url" value="%s"/>
                <attribute name="size" type="Long" value="3"/>
                <attribute name="mime" value="application/vnd.osgi.bundle"/>
              </capability>
              <capability namespace="org.linewright.driver">
                <attribute name="label" value="Acme&#10;Cloud"/>
                <attribute name="vendor" value="Acme"/>
              </capability>
              <requirement namespace="osgi.wiring.package">
                <directive name="filter" value="%s"/>
              </requirement>
            </resource>
            """;
    private static final String PBX = "(osgi.wiring.package=org.linewright.pbx)";

    @TempDir
    private Path folder;

    private static String repository(String... resources) {
        return "<?xml version='1.0'?>\n<repository xmlns='http://www.osgi.org/xmlns/repository/v1.0.0' increment='1' "
                + "name='acme'>" + String.join("", resources) + "</repository>";
    }

    private static String driver(String name, String version) {
        return DRIVER.formatted(name, version, HASH, "acme.jar", PBX);
    }

    private static Outcome<List<Listed>> read(byte[] bytes) {
        return new Index(Address.of("https://acme.example/d/index.xml").result().orElseThrow(), bytes).drivers("acme");
    }

    private static Outcome<List<Listed>> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String codes(Outcome<?> outcome) {
        return String.join(" ", outcome.troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void aDriverIsWhatNeedsTheApiOfDrivers() {
        Listed one = read(repository(driver("acme.cloud", "1.2.0"),
                DRIVER.formatted("acme.library", "1.0.0", HASH, "l.jar", "(osgi.wiring.package=java.util)"))).result()
                .orElseThrow().getFirst();
        assertEquals("acme.cloud 1.2.0", one.called());
        assertEquals("https://acme.example/d/acme.jar", one.jar().toString());
        assertEquals("Acme\\u{A}Cloud", one.label());
        assertEquals("Acme", one.vendor());
        assertEquals(HASH, one.hash().hex());
    }

    @Test
    void itMayBePacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(repository(driver("acme.cloud", "1.2.0")).getBytes(StandardCharsets.UTF_8));
        }
        assertEquals(1, read(packed.toByteArray()).result().orElseThrow().size());
    }

    @Test
    void whatIsSmallWhenItIsPackedMayNotBeHugeAfterwards() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            byte[] nothing = new byte[1 << 20];
            for (int mebibyte = 0; mebibyte < 200; mebibyte++) {
                out.write(nothing);
            }
        }
        assertTrue(packed.size() < Index.MOST_BYTES);
        assertEquals(DriversTrouble.FETCHED_TOO_LARGE.code(), codes(read(packed.toByteArray())));
    }

    @Test
    void itReadsNoFileAndAsksNobody() throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "open-sesame");
        try (Server server = Server.plain().giving("/", "x".getBytes())) {
            for (String type : List.of("<!DOCTYPE r [<!ENTITY e SYSTEM '" + secret.toUri() + "'>]>",
                    "<!DOCTYPE r SYSTEM '" + server.address("/r.dtd") + "'>",
                    "<!DOCTYPE r [<!ENTITY % e SYSTEM '" + server.address("/e.dtd") + "'> %e;]>")) {
                Outcome<List<Listed>> refused = read(
                        repository(driver("acme.cloud", "1.0.0")).replace("?>\n", "?>" + type));
                assertEquals(DriversTrouble.INDEX_UNSAFE.code(), codes(refused), type);
            }
            Outcome<List<Listed>> led = read(
                    repository("<referral url='" + server.address("/other.xml") + "' depth='3'/>"));
            assertEquals(DriversTrouble.INDEX_UNSAFE.code(), codes(led));
            assertEquals(List.of(), server.asked());
        }
    }

    @Test
    void aBombDoesNotGoOff() {
        String bomb = "<!DOCTYPE r [<!ENTITY a0 'ha'>" + IntStream.range(1, 40)
                .mapToObj(one -> "<!ENTITY a%d '&a%d;&a%d;'>".formatted(one, one - 1, one - 1))
                .collect(Collectors.joining()) + "]>";
        assertEquals(DriversTrouble.INDEX_UNSAFE.code(),
                codes(read(repository(driver("&a39;", "1.0.0")).replace("?>\n", "?>" + bomb))));
    }

    @Test
    void whatIsNoIndexIsSaidSo() {
        for (String text : List.of("", "no xml", "<html/>", "<repository/>",
                repository(driver("acme.cloud", "1.0.0")).substring(0, 700), repository(driver("acme.cloud", "one")),
                repository("<nonsense/>"), repository(driver("acme.cloud", "1.0.0")).replace("v1.0.0'", "v9'"))) {
            assertEquals(DriversTrouble.INDEX_WRONG.code(), codes(read(text)), text);
        }
    }

    @Test
    void anEntryThatCannotBeUsedIsLeftOutAndSaidSo() {
        for (String wrong : List.of(driver("../acme", "1.0.0"), driver("acme.other", "1.0.0").replace(HASH, ""),
                driver("acme.other", "1.0.0").replace(HASH, "abc"),
                driver("acme.other", "1.0.0").replace("acme.jar", "http://acme.example/acme.jar"),
                driver("acme.other", "1.0.0").replace("acme.jar", "file:///etc/passwd"),
                driver("acme.other", "1.0.0").replace("osgi.bundle\"", "osgi.fragment\""),
                driver("acme.other", "1.0.0").replace("type=\"Version\" value=\"1.0.0\"", "value=\"new\""),
                driver("acme.other", "1.0.0").replace(PBX, "(&amp;" + PBX + "(!".repeat(5_000)))) {
            Outcome<List<Listed>> read = read(repository(wrong, driver("acme.cloud", "1.0.0")));
            assertEquals(List.of("acme.cloud 1.0.0"),
                    read.result().orElseThrow().stream().map(Listed::called).toList(), wrong);
            assertEquals(DriversTrouble.ENTRIES_UNUSABLE.code(), codes(read), wrong);
        }
    }

    @Test
    void thousandsOfEntriesAreReadAndTensOfThousandsAreNot() {
        String many = IntStream.range(0, 4_000).mapToObj(one -> driver("acme.cloud" + one, "1.0.0"))
                .collect(Collectors.joining());
        assertEquals(4_000, read(repository(many)).result().orElseThrow().size());
        assertEquals(DriversTrouble.INDEX_UNSAFE.code(), codes(read(repository(many, many))));
        assertEquals(DriversTrouble.INDEX_UNSAFE.code(), codes(read(repository("<a>".repeat(100_000)))));
    }
}
