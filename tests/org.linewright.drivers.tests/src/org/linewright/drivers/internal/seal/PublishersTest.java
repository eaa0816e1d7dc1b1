package org.linewright.drivers.internal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

class PublishersTest {

    @TempDir
    private static Path keyFolder;

    private static Publisher one;
    private static Publisher two;

    @TempDir
    private Path home;

    private Publishers publishers;

    @BeforeAll
    static void makesKeys() throws IOException, InterruptedException, GeneralSecurityException {
        Keys keys = new Keys(keyFolder);
        one = Keys.publisher(keys.make("one", "CN=Exämple Drivers, OU=Somewhere, O=Example GmbH, C=DE", List.of()));
        two = Keys.publisher(keys.make("two", "OU=Nameless", List.of()));
    }

    @BeforeEach
    void startsEmpty() {
        publishers = new Publishers(home.resolve("publishers"));
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(publishers.folder())) {
            return all.toList();
        }
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void nobodyIsTrustedAtFirst() {
        assertEquals(Outcome.done(List.of()), publishers.trusted());
    }

    @Test
    void whoIsAddedIsTrustedUntilRemoved() {
        assertEquals(Outcome.done(one), publishers.add(one));
        publishers.add(two);
        assertEquals(Optional.of(2), publishers.trusted().result().map(List::size));
        assertEquals(Outcome.done(one), publishers.remove(one.fingerprint().toLowerCase().replace(':', ' ')));
        assertEquals(Outcome.done(List.of(two)), publishers.trusted());
        assertEquals(List.of(DriversTrouble.UNKNOWN_PUBLISHER.code()), codes(publishers.remove(one.fingerprint())));
    }

    @Test
    void addingTwiceWritesOnce() throws IOException {
        publishers.add(one);
        publishers.add(one);
        assertEquals(1, files().size());
    }

    @Test
    void theFileIsForItsOwnerAndTellsWhoItIs() throws IOException {
        publishers.add(one);
        Path file = files().getFirst();
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertTrue(file.getFileName().toString().matches("ex-mple-drivers-example-gmbh-[0-9a-f]{16}[.]pem"),
                file::toString);
        assertTrue(Files.readString(file).startsWith("Publisher:   Exämple Drivers (Example GmbH)\nSHA-256:     "
                + one.fingerprint() + "\nValid until: 2035-12-30T00:00:00Z\n-----BEGIN"), () -> one.pem());
    }

    @Test
    void otherProgramsReadTheFile() throws IOException, GeneralSecurityException {
        publishers.add(one);
        try (var in = Files.newInputStream(files().getFirst())) {
            assertEquals(one.certificate(), CertificateFactory.getInstance("X.509").generateCertificate(in));
        }
    }

    @Test
    void aPersonMayPutAFileThere() throws IOException {
        Files.createDirectories(publishers.folder());
        Files.writeString(publishers.folder().resolve("mine.pem"), one.pem().replace("\n", "\r\n"));
        Files.writeString(publishers.folder().resolve("readme.txt"), two.pem());
        assertEquals(Outcome.done(List.of(one)), publishers.trusted());
        publishers.remove(one.fingerprint());
        assertEquals(List.of(publishers.folder().resolve("readme.txt")), files());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "no certificate", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n",
            "-----BEGIN CERTIFICATE-----\n=\n-----END CERTIFICATE-----\n", "{cut}", "{twice}", "{long}" })
    void aDamagedFileTrustsNobodyAndIsTold(String text) throws IOException {
        publishers.add(one);
        String pem = two.pem();
        String content = switch (text) {
            case "{cut}" -> pem.substring(0, pem.length() - 40);
            case "{twice}" -> pem + one.pem();
            case "{long}" -> " ".repeat(70_000) + "\n" + pem;
            default -> text;
        };
        Files.writeString(publishers.folder().resolve("bad.pem"), content);
        Outcome<List<Publisher>> trusted = publishers.trusted();
        assertEquals(Optional.of(List.of(one)), trusted.result());
        assertEquals(List.of(DriversTrouble.PUBLISHER_DAMAGED.code()), codes(trusted));
        assertTrue(trusted.troubles().getFirst().sentence().english().startsWith("bad.pem in "));
        assertEquals(List.of(DriversTrouble.NO_CERTIFICATE.code()),
                codes(Publishers.in(publishers.folder().resolve("bad.pem"))));
    }

    @Test
    void aFolderNamedLikeAFileTrustsNobody() throws IOException {
        Files.createDirectories(publishers.folder().resolve("odd.pem"));
        assertEquals(List.of(DriversTrouble.PUBLISHER_DAMAGED.code()), codes(publishers.trusted()));
    }

    @Test
    void tellsWhoseCertificateAFileIs() throws IOException {
        Path file = Files.writeString(home.resolve("theirs.pem"), two.pem());
        assertEquals(Outcome.done(two), Publishers.in(file));
        assertEquals(Outcome.done(List.of()), publishers.trusted());
    }

    @Test
    void whatCannotBeReadOrWrittenIsTold() throws IOException {
        Files.writeString(publishers.folder(), "a file where the folder should be");
        assertEquals(List.of(DriversTrouble.PUBLISHERS_UNREADABLE.code()), codes(publishers.trusted()));
        assertEquals(List.of(DriversTrouble.PUBLISHERS_UNREADABLE.code()), codes(publishers.add(one)));
        assertEquals(List.of(DriversTrouble.PUBLISHERS_UNCHANGED.code()), codes(publishers.remove("00")));
        Publishers below = new Publishers(publishers.folder().resolve("below"));
        assertEquals(List.of(DriversTrouble.PUBLISHERS_UNCHANGED.code()), codes(below.add(one)));
    }

    @Test
    void aNamelessCertificateIsCalledByItsFingerprint() {
        assertEquals(two.fingerprint(), two.name());
        assertEquals("", two.organisation());
    }
}
