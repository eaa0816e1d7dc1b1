package org.linewright.drivers.internal.seal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.seal.Admission.Answer;
import org.linewright.drivers.internal.seal.SignaturePolicy.Rule;

class AdmissionTest {

    private static final SignaturePolicy STRICT = new SignaturePolicy(Rule.REFUSE, Rule.REFUSE);
    private static final Seal UNSIGNED = Seal.unsigned(DriversTrouble.UNSIGNED.about("demo.jar"));
    private static final Seal BROKEN = Seal.broken(List.of(DriversTrouble.CHANGED.about("demo.jar", "demo/A.class")));
    private static final Optional<Installed> NOTHING = Optional.empty();
    private static final Optional<Installed> NOBODYS = Optional.of(new Installed("demo", "", ""));

    @TempDir
    private static Path folder;

    private static Publisher one;
    private static Publisher two;

    @BeforeAll
    static void makesKeys() throws IOException, InterruptedException, GeneralSecurityException {
        Keys keys = new Keys(folder);
        one = Keys.publisher(keys.make("one", "CN=One", List.of()));
        two = Keys.publisher(keys.make("two", "CN=Two", List.of()));
    }

    static Stream<Arguments> rules() {
        Optional<Installed> ones = Optional.of(new Installed("demo", one.name(), one.fingerprint()));
        Seal trusted = Seal.signed(one, List.of());
        Seal other = Seal.signed(two, List.of());
        Seal stranger = Seal.signed(one, List.of(DriversTrouble.STRANGER.about("demo.jar", "One", "00")));
        Seal otherStranger = Seal.signed(two, List.of(DriversTrouble.STRANGER.about("demo.jar", "Two", "00")));
        return Stream.of(
                Arguments.of("trusted", NOTHING, trusted, Answer.ALLOW, Answer.ALLOW),
                Arguments.of("unsigned", NOTHING, UNSIGNED, Answer.ASK, Answer.REFUSE),
                Arguments.of("stranger", NOTHING, stranger, Answer.ASK, Answer.REFUSE),
                Arguments.of("broken", NOTHING, BROKEN, Answer.REFUSE, Answer.REFUSE),
                Arguments.of("unsigned → trusted", NOBODYS, trusted, Answer.ALLOW, Answer.ALLOW),
                Arguments.of("unsigned → unsigned", NOBODYS, UNSIGNED, Answer.ASK, Answer.REFUSE),
                Arguments.of("unsigned → stranger", NOBODYS, stranger, Answer.ASK, Answer.REFUSE),
                Arguments.of("unsigned → broken", NOBODYS, BROKEN, Answer.REFUSE, Answer.REFUSE),
                Arguments.of("one → trusted one", ones, trusted, Answer.ALLOW, Answer.ALLOW),
                Arguments.of("one → trusted other", ones, other, Answer.ASK, Answer.ASK),
                Arguments.of("one → unsigned", ones, UNSIGNED, Answer.ASK, Answer.REFUSE),
                Arguments.of("one → no more trusted", ones, stranger, Answer.ASK, Answer.REFUSE),
                Arguments.of("one → stranger", ones, otherStranger, Answer.ASK, Answer.REFUSE),
                Arguments.of("one → broken", ones, BROKEN, Answer.REFUSE, Answer.REFUSE));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rules")
    void anUpdateNeverLosesItsPublisherUnnoticed(String what, Optional<Installed> installed, Seal seal, Answer usual,
            Answer strict) {
        assertEquals(usual, Admission.of(seal, installed, SignaturePolicy.USUAL).answer(), what);
        assertEquals(strict, Admission.of(seal, installed, STRICT).answer(), what);
    }

    @Test
    void namesBothPublishers() {
        Optional<Installed> ones = Optional.of(new Installed("demo", one.name(), one.fingerprint()));
        Admission admission = Admission.of(Seal.signed(two, List.of()), ones, SignaturePolicy.USUAL);
        String words = admission.reasons().getFirst().sentence().german();
        assertTrue(Stream.of("demo", "One", one.fingerprint(), "Two", two.fingerprint()).allMatch(words::contains),
                words);
    }

    @Test
    void namesWhoseSignatureIsGone() {
        Optional<Installed> ones = Optional.of(new Installed("demo", one.name(), one.fingerprint()));
        Admission admission = Admission.of(UNSIGNED, ones, STRICT);
        assertEquals(
                List.of(DriversTrouble.UNSIGNED.code(), DriversTrouble.SIGNATURE_LOST.code(),
                        DriversTrouble.UNSIGNED_FORBIDDEN.code()),
                admission.reasons().stream().map(Trouble::code).toList());
        assertTrue(admission.reasons().get(1).sentence().english().contains("“One” (" + one.fingerprint() + ")"));
    }
}
