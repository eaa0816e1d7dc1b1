package org.linewright.drivers.internal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore.PrivateKeyEntry;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jdk.security.jarsigner.JarSigner;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

class SealsTest {

    private static final List<String> FROM_CA = List.of("-signer", "ca");

    @TempDir
    private static Path folder;

    private static Jars jars;
    private static PrivateKeyEntry ca;
    private static PrivateKeyEntry ec;
    private static PrivateKeyEntry rsa;
    private static PrivateKeyEntry deep;
    private static PrivateKeyEntry expired;
    private static PrivateKeyEntry later;
    private static PrivateKeyEntry server;
    private static PrivateKeyEntry alone;
    private static PrivateKeyEntry byLeaf;
    private static PrivateKeyEntry odd;
    private static PrivateKeyEntry shortLived;
    private static PrivateKeyEntry outlives;

    @BeforeAll
    static void makeKeys() throws IOException, InterruptedException, GeneralSecurityException {
        jars = new Jars(folder);
        Keys keys = new Keys(folder);
        ca = keys.make("ca", "CN=Root", Keys.AUTHORITY);
        ec = keys.make("ec", "CN=Example Drivers, O=Example GmbH", FROM_CA);
        rsa = keys.make("rsa", "CN=Example RSA", List.of("-signer", "ca", "-keyalg", "RSA", "-keysize", "2048"));
        keys.make("mid", "CN=Middle", List.of("-signer", "ca", "-ext", "bc:c"));
        deep = keys.make("deep", "CN=Deep", List.of("-signer", "mid", "-ext", "eku:c=codeSigning"));
        expired = keys.make("expired", "CN=Expired",
                List.of("-signer", "ca", "-startdate", "2026/01/01 00:00:00", "-validity", "100"));
        later = keys.make("later", "CN=Later",
                List.of("-signer", "ca", "-startdate", "2028/01/01 00:00:00", "-validity", "100"));
        server = keys.make("server", "CN=Server", List.of("-signer", "ca", "-ext", "eku=serverAuth"));
        alone = keys.make("alone", "CN=Alone", List.of());
        byLeaf = keys.make("byleaf", "CN=By a leaf", List.of("-signer", "ec"));
        shortLived = keys.make("short", "CN=Short",
                List.of("-ext", "bc:c", "-startdate", "2026/01/01 00:00:00", "-validity", "100"));
        outlives = keys.make("outlives", "CN=Outlives", List.of("-signer", "short"));
        odd = keys.make("odd", "CN=Good\\0A\\E2\\80\\AElive" + "x".repeat(90), List.of());
    }

    private static Seals seals(PrivateKeyEntry... trusted) {
        return new Seals(Arrays.stream(trusted).map(Keys::publisher).toList(), Keys.NOW);
    }

    private static String code(Seal seal) {
        return seal.troubles().stream().map(Trouble::code).findFirst().orElse("none");
    }

    static Stream<Arguments> matrix() throws IOException, GeneralSecurityException {
        Path good = jars.signed("TEST", ec);
        byte[] another = Jars.zip(Jars.driver());
        Path second = jars.signed(good, new JarSigner.Builder(rsa).signerName("SECOND"));
        return Stream.of(
                row("signed with EC", good, Verdict.TRUSTED),
                row("signed with RSA", jars.signed("TEST", rsa), Verdict.TRUSTED),
                row("two signers", second, Verdict.TRUSTED),
                row("a stranger signed before", jars.signed(jars.signed("A", alone),
                        new JarSigner.Builder(ec).signerName("B")), Verdict.TRUSTED),
                row("a certificate between", jars.signed("TEST", deep), Verdict.TRUSTED),
                row("unsigned", jars.plain(), DriversTrouble.UNSIGNED),
                row("all of the signature removed", edited(good, all -> all.keySet()
                        .removeIf(name -> name.startsWith("META-INF/TEST."))), DriversTrouble.UNSIGNED),
                row("class changed", edited(good, Jars.CLASS), DriversTrouble.CHANGED),
                row("component changed", edited(good, Jars.COMPONENT), DriversTrouble.CHANGED),
                row("empty entry filled", edited(good, "demo/empty"), DriversTrouble.CHANGED),
                row("manifest changed", edited(good, all -> all.computeIfPresent(Jars.MANIFEST,
                        (name, content) -> Jars.replaced(content, "1.0.0", "9.0.0"))), DriversTrouble.CHANGED),
                row("manifest lengthened", edited(good, all -> all.computeIfPresent(Jars.MANIFEST,
                        (name, content) -> Jars.joined(content, Jars.bytes("?")))), DriversTrouble.NO_WORTH),
                row("list changed", edited(good, all -> all.computeIfPresent("META-INF/TEST.SF",
                        (name, content) -> Jars.replaced(content, "Created-By", "Created-At"))),
                        DriversTrouble.CHANGED),
                row("list overwritten", edited(good, "META-INF/TEST.SF"), DriversTrouble.NO_WORTH),
                row("block overwritten", edited(good, "META-INF/TEST.EC"), DriversTrouble.NO_WORTH),
                row("list removed", edited(good, all -> all.remove("META-INF/TEST.SF")), DriversTrouble.STRIPPED),
                row("block removed", edited(good, all -> all.remove("META-INF/TEST.EC")), DriversTrouble.STRIPPED),
                row("manifest removed", edited(good, all -> all.remove(Jars.MANIFEST)), DriversTrouble.STRIPPED),
                row("block by another name", jars.warped(good,
                        all -> Jars.replaced(all, "META-INF/TEST.EC", "META-INF/test.EC")), DriversTrouble.STRIPPED),
                row("one of two blocks removed", edited(second, all -> all.remove("META-INF/SECOND.RSA")),
                        DriversTrouble.STRIPPED),
                row("class added", edited(good, "demo/Evil.class"), DriversTrouble.ADDED),
                row("service added", edited(good, "META-INF/services/demo.Service"), DriversTrouble.ADDED),
                row("class copied", edited(good, all -> all.put("./" + Jars.CLASS, all.get(Jars.CLASS))),
                        DriversTrouble.ADDED),
                row("looks like a signature", edited(good, "META-INF/SIG-EVIL"), DriversTrouble.ADDED),
                row("second manifest", edited(good, "META-INF/manifest.mf"), DriversTrouble.NO_WORTH),
                row("manifest by another name", jars.warped(good,
                        all -> Jars.replaced(all, Jars.MANIFEST, "META-INF/manifest.mf")), DriversTrouble.STRIPPED),
                row("class in the name of a folder", edited(good, "demo/Evil.class/"), DriversTrouble.WRONG_LENGTH),
                row("class removed", edited(good, all -> all.remove(Jars.CLASS)), DriversTrouble.REMOVED),
                row("followed by another jar", jars.warped(good, all -> Jars.joined(all, another)),
                        DriversTrouble.UNSIGNED),
                row("followed by rubbish", jars.warped(good, all -> Jars.joined(all, new byte[100_000])),
                        DriversTrouble.NO_JAR),
                row("an entry twice", jars.warped(edited(good, "demo/Drivex.class"),
                        all -> Jars.replaced(all, "demo/Drivex.class", Jars.CLASS)), DriversTrouble.TWICE),
                row("manifest last", edited(good, all -> all.put(Jars.MANIFEST, all.remove(Jars.MANIFEST))),
                        Verdict.TRUSTED),
                row("bytes before it", jars.warped(good, all -> Jars.joined(Jars.bytes("#!/bin/sh\n"), all)),
                        Verdict.TRUSTED),
                row("expired", jars.signed("TEST", expired), DriversTrouble.EXPIRED),
                row("not valid yet", jars.signed("TEST", later), DriversTrouble.NOT_YET_VALID),
                row("SHA-1", jars.signed(jars.plain(), weak("SHA-1", "SHA1withRSA")), DriversTrouble.NO_WORTH),
                row("MD5", jars.signed(jars.plain(), weak("MD5", "MD5withRSA")), DriversTrouble.NO_WORTH),
                row("also with SHA-1", jars.signed(good, weak("SHA-384", "SHA1withRSA").signerName("OLD")),
                        DriversTrouble.NO_WORTH),
                row("signed by a stranger", jars.signed("TEST", alone), DriversTrouble.STRANGER),
                row("issued by somebody who may not", jars.signed("TEST", byLeaf), DriversTrouble.BAD_CHAIN),
                row("a certificate for servers", jars.signed("TEST", server), DriversTrouble.NOT_FOR_CODE),
                row("two signed a part each", parts(), DriversTrouble.NOBODY_FOR_ALL),
                row("cut off", jars.warped(good, all -> Arrays.copyOf(all, all.length * 2 / 3)),
                        DriversTrouble.NO_JAR),
                row("nothing", jars.file(new byte[0]), DriversTrouble.NO_JAR),
                row("a folder", folder, DriversTrouble.NO_JAR),
                row("not there", folder.resolve("none.jar"), DriversTrouble.NO_JAR));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("matrix")
    void tellsWhatASignatureIsWorth(String what, Path jar, Verdict verdict, String code) {
        Seal seal = seals(ca).of(jar);
        assertEquals(verdict + " " + code, seal.verdict() + " " + code(seal), () -> what + ": " + seal.troubles());
        assertEquals(verdict == Verdict.TRUSTED || verdict == Verdict.STRANGER, seal.publisher().isPresent());
    }

    private static Arguments row(String what, Path jar, Verdict verdict) {
        return Arguments.of(what, jar, verdict, "none");
    }

    private static Arguments row(String what, Path jar, DriversTrouble trouble) {
        Verdict verdict = trouble.words().severity() == Severity.ERROR
                ? Verdict.BROKEN
                : trouble == DriversTrouble.UNSIGNED ? Verdict.UNSIGNED : Verdict.STRANGER;
        return Arguments.of(what, jar, verdict, trouble.code());
    }

    private static Path edited(Path jar, Consumer<Map<String, byte[]>> change) throws IOException {
        return jars.edited(jar, change);
    }

    /** Puts other bytes at this name. */
    private static Path edited(Path jar, String name) throws IOException {
        return jars.edited(jar, all -> all.put(name, Jars.bytes("other bytes")));
    }

    private static JarSigner.Builder weak(String digest, String signature) throws GeneralSecurityException {
        return new JarSigner.Builder(rsa).digestAlgorithm(digest).signatureAlgorithm(signature);
    }

    /** Each signed honestly; then somebody put both into one. */
    private static Path parts() throws IOException {
        Map<String, byte[]> one = Jars.driver();
        one.remove(Jars.COMPONENT);
        Map<String, byte[]> other = Jars.driver();
        other.keySet().removeIf(name -> name.startsWith("demo/"));
        Map<String, byte[]> both = Jars.entries(jars.signed(jars.of(one), new JarSigner.Builder(ec).signerName("A")));
        Map<String, byte[]> more = Jars
                .entries(jars.signed(jars.of(other), new JarSigner.Builder(rsa).signerName("B")));
        String sections = new String(more.remove(Jars.MANIFEST), StandardCharsets.UTF_8).split("\r\n\r\n", 2)[1];
        both.computeIfPresent(Jars.MANIFEST, (name, content) -> Jars.joined(content, Jars.bytes(sections)));
        both.putAll(more);
        return jars.of(both);
    }

    /** Java does not mind: what is signed then is every entry, but not what the bundle runs and needs. */
    @Test
    void aSignatureThatLeavesOutTheHeadOfTheManifestDoesNotCount() throws IOException, GeneralSecurityException {
        Path good = jars.signed("TEST", ec);
        String list = new String(Jars.entries(good).get("META-INF/TEST.SF"), StandardCharsets.UTF_8);
        String sections = list.substring(list.indexOf("\r\n\r\n"));
        assertEquals(Verdict.TRUSTED, seals(ca).of(edited(good, signature(list))).verdict());
        assertEquals(DriversTrouble.NO_WORTH.code(),
                code(seals(ca).of(edited(good, signature("Signature-Version: 1.0" + sections)))));
    }

    /** Puts this list there and a block that signs it. */
    private static Consumer<Map<String, byte[]>> signature(String list) throws GeneralSecurityException {
        byte[] block = new Block(ec).over(Jars.bytes(list));
        return all -> {
            all.put("META-INF/TEST.SF", Jars.bytes(list));
            all.put("META-INF/TEST.EC", block);
        };
    }

    @Test
    void namesThePublisher() throws IOException {
        Publisher publisher = seals(ca).of(jars.signed("TEST", ec)).publisher().orElseThrow();
        assertEquals("Example Drivers (Example GmbH)", publisher.name());
        assertEquals(Keys.publisher(ec), publisher);
    }

    @Test
    void namesTheTrustedOneOfTwoSigners() throws IOException {
        Path jar = jars.signed(jars.signed("A", alone), new JarSigner.Builder(rsa).signerName("B"));
        assertEquals(Optional.of("Example RSA"), seals(rsa).of(jar).publisher().map(Publisher::name));
        assertEquals(Optional.of("Alone"), seals(alone).of(jar).publisher().map(Publisher::name));
    }

    @Test
    void trustsThePublishersOwnCertificate() throws IOException {
        assertEquals(Verdict.TRUSTED, seals(ec).of(jars.signed("TEST", ec)).verdict());
        assertEquals(Verdict.TRUSTED, seals(alone).of(jars.signed("TEST", alone)).verdict());
        assertEquals(Verdict.TRUSTED, seals(alone, ca).of(jars.signed("TEST", ec)).verdict());
    }

    @Test
    void whoIsTrustedHimselfTrustsNobodyElse() throws IOException {
        assertEquals(DriversTrouble.STRANGER.code(), code(seals(ec).of(jars.signed("TEST", byLeaf))));
        assertEquals(DriversTrouble.STRANGER.code(), code(seals(ec).of(jars.signed("TEST", rsa))));
    }

    @Test
    void trustsNobodyWhenNobodyIsNamed() throws IOException {
        assertEquals(DriversTrouble.STRANGER.code(), code(seals().of(jars.signed("TEST", ec))));
    }

    @Test
    void anExpiredCertificateIsTrustedByNoWay() throws IOException {
        assertEquals(DriversTrouble.EXPIRED.code(), code(seals(expired).of(jars.signed("TEST", expired))));
        Seals afterAll = new Seals(List.of(Keys.publisher(ca)), at("2040-01-01T00:00:00Z"));
        assertEquals(Verdict.STRANGER, afterAll.of(jars.signed("TEST", ec)).verdict());
    }

    @Test
    void tellsThatTheAuthorityExpired() throws IOException {
        Seals between = new Seals(List.of(Keys.publisher(shortLived)), at("2026-12-01T00:00:00Z"));
        Seal seal = between.of(jars.signed("TEST", outlives));
        assertEquals(List.of(DriversTrouble.EXPIRED.code()), seal.troubles().stream().map(Trouble::code).toList());
        assertTrue(seal.troubles().getFirst().sentence().english().contains("“Short” expired on 2026-04-11"),
                seal::toString);
    }

    @Test
    void tellsAllDoubts() throws IOException {
        Seals elsewhere = new Seals(List.of(Keys.publisher(alone)), at("2040-01-01T00:00:00Z"));
        assertEquals(
                List.of(DriversTrouble.EXPIRED.code(), DriversTrouble.NOT_FOR_CODE.code(),
                        DriversTrouble.STRANGER.code()),
                elsewhere.of(jars.signed("TEST", server)).troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void namesFromOutsideHideNothing() throws IOException {
        Seal seal = seals(ca).of(jars.signed("TEST", odd));
        String name = seal.publisher().orElseThrow().name();
        assertTrue(name.startsWith("Good\\u{A}\\u{202E}livexxx") && name.endsWith("x…"), name);
        assertTrue(seal.troubles().getFirst().sentence().english().contains(name), seal::toString);
        Path good = jars.signed("TEST", ec);
        Seal added = seals(ca).of(edited(good, "demo/\u001B[2J\n" + "y".repeat(300)));
        assertTrue(added.troubles().getFirst().sentence().german().contains("demo/\\u{1B}[2J\\u{A}yyy"),
                added::toString);
        assertTrue(added.troubles().getFirst().sentence().german().length() < 250, added::toString);
    }

    @Test
    void whatIsTooLargeIsNotRead() throws IOException {
        Path good = jars.signed("TEST", ec);
        Path bomb = edited(good, all -> all.put("demo/bomb", new byte[5_000_000]));
        Path list = edited(good, all -> all.put("META-INF/TEST.SF", new byte[200_000]));
        Path many = edited(good, all -> IntStream.range(0, 200).forEach(one -> all.put("demo/" + one, new byte[0])));
        Path signatures = edited(good, all -> IntStream.range(0, 9).forEach(one -> {
            all.put("META-INF/X" + one + ".SF", new byte[0]);
            all.put("META-INF/X" + one + ".EC", new byte[0]);
        }));
        Limits limits = new Limits(60_000, 100, 1_000_000, 100_000, 8);
        assertEquals("more than 1000000 bytes when unpacked", tooLarge(bomb, limits));
        assertEquals("more than 100000 bytes in a file of the signature", tooLarge(list, limits));
        assertEquals("more than 100 entries", tooLarge(many, limits));
        assertEquals("more than 8 signatures", tooLarge(signatures, limits));
        assertEquals("more than 60000 bytes", tooLarge(jars.file(new byte[60_001]), limits));
    }

    private static String tooLarge(Path jar, Limits limits) {
        Seal seal = new Seals(List.of(Keys.publisher(ca)), Keys.NOW, limits).of(jar);
        assertEquals(Verdict.BROKEN + " " + DriversTrouble.TOO_LARGE.code(), seal.verdict() + " " + code(seal));
        return seal.troubles().getFirst().sentence().english().replaceFirst("^.* may be: (.*)[.]$", "$1");
    }

    private static InstantSource at(String instant) {
        return InstantSource.fixed(Instant.parse(instant));
    }
}
