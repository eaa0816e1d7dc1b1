package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;

class LinesCsvTest {

    private static final GroupId GROUP = new GroupId("hfo");

    @Test
    void writesWhatAGermanExcelOpens() {
        List<Line> lines = List.of(new Line("150", SecretReference.secret("hfo/<USER>")),
                new Line("+49", Optional.of("a;b \"c\""), SecretReference.parse("env:PW").orElseThrow(), false));
        assertEquals("""
                \uFEFFuser;auth user;password reference;enabled\r
                150;;secret:hfo/<USER>;true\r
                '+49;"a;b ""c""\";env:PW;false\r
                """, LinesCsv.written(lines));
    }

    @Test
    void importsWhatItExported() {
        List<String> authUsers = List.of("", "=1+1", "+x", "-x", "@x", "'x", "''", "'", "a;b", "a,b", "\"",
                "a\nb", "\tx", "Müller", "007", "1e3");
        for (long seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            List<Line> lines = new ArrayList<>();
            for (int i = 0; i < 1000; i++) {
                String user = List.of("", "+", "-", "00", "max.").get(random.nextInt(5)) + "1" + i;
                String authUser = authUsers.get(random.nextInt(authUsers.size()));
                if (!user.startsWith("-")) {
                    String secret = random.nextBoolean() ? "hfo/<USER>" : "s" + i;
                    lines.add(new Line(user, Optional.of(authUser).filter(text -> !text.isEmpty()),
                            SecretReference.secret(secret), random.nextBoolean()));
                }
            }
            LinesImport back = Sample.done(read(LinesCsv.written(lines)));
            assertEquals(lines, back.lines(), "seed " + seed);
            assertEquals(Map.of(), back.secrets());
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { "user,password,enabled¶150,ge;heim,WAHR¶",
            "Benutzername;Passwort;Aktiv¶150;\"ge;heim\";ja", "user\tpassword¶150\tge;heim\r¶",
            "sep=,¶user,password,enabled¶150,ge;heim,WAHR¶", "\uFEFFsep=;¶user;password;enabled¶150;\"ge;heim\";x¶",
            "\uFEFFenabled;PASSWORD;account¶¶1;\"ge;heim\";150;;¶;;¶" })
    void takesTheTablesPeopleHave(String text) {
        LinesImport found = Sample.done(read(text.replace('¶', '\n')));
        assertEquals(List.of(new Line("150", SecretReference.secret("hfo/<USER>"))), found.lines());
        assertEquals(Map.of("hfo/150", new Secret("ge;heim")), found.secrets());
    }

    @Test
    void takesPasswordsAsTheyStand() {
        LinesImport found = Sample.done(read("user;password;password reference\n1;'=x ;secret:a\n2; y;\n"));
        assertEquals(Map.of("a", new Secret("'=x "), "hfo/2", new Secret(" y")), found.secrets());
    }

    @Test
    void aClientIsExportedByWhereItsPasswordIsKept() {
        LineTraits open = LineTraits.PLAIN.withClient(Optional.of(SecretReference.client(GROUP)));
        List<Line> lines = List.of(new Line("1", SecretReference.secret("a")).withTraits(open),
                new Line("2", SecretReference.secret("a")));
        assertEquals("""
                \uFEFFuser;auth user;password reference;enabled;client\r
                1;;secret:a;true;secret:hfo/<USER>/client\r
                2;;secret:a;true;\r
                """, LinesCsv.written(lines));
        assertEquals(lines, Sample.done(read(LinesCsv.written(lines))).lines());
    }

    @Test
    void aClientIsWantedByAWordByItsPasswordOrByAReference() {
        LinesImport found = Sample.done(read("""
                user;password reference;Eigenes Telefon;client password
                1;secret:a;ja;
                2;secret:a;;'=two\s
                3;secret:a;secret:desk;three
                4;secret:a;nein;
                5;secret:a;;
                """));
        Optional<SecretReference> usual = Optional.of(SecretReference.client(GROUP));
        assertEquals(List.of(usual, usual, Optional.of(SecretReference.secret("desk")), Optional.empty(),
                Optional.empty()), found.lines().stream().map(line -> line.traits().client()).toList());
        assertEquals(Map.of("hfo/2/client", new Secret("'=two "), "desk", new Secret("three")), found.secrets());
    }

    @Test
    void readsWindowsLetters() {
        byte[] file = "user;password\n1;Grüße€\n".getBytes(Charset.forName("windows-1252"));
        assertEquals(Map.of("hfo/1", new Secret("Grüße€")), Sample.done(LinesCsv.read(file, GROUP)).secrets());
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { //
            "user;password¶1;x¶a b;x|LW-STORE-504|Row 3, column 1 (user)", //
            "user;password¶1-5;x|LW-STORE-504|Row 2, column 1 (user)", //
            "user;password¶;x|LW-STORE-504|Row 2, column 1 (user)", //
            "user;password¶1;x¶2;x¶1;y|LW-STORE-505|Row 4, column 1 (user)", //
            "user;password reference¶1;geheim|LW-STORE-506|Row 2, column 2 (password reference)", //
            "user;password¶1;|LW-STORE-507|Row 2", //
            "user;password reference;password¶1;env:X;y|LW-STORE-508|Row 2, column 3 (password)", //
            "user;password;enabled¶1;x;vielleicht|LW-STORE-509|Row 2, column 3 (enabled)", //
            "user;password¶1;x;y|LW-STORE-510|Row 2", //
            "user;password¶1;\"x\"y|LW-STORE-501|Row 2", //
            "user;pasword¶1;x|LW-STORE-503|Row 1, column 2", //
            "user;user¶1;x|LW-STORE-503|Row 1, column 2", //
            "password¶x|LW-STORE-502|The column", //
            "user;password|LW-STORE-511|The file", //
            "user;password reference;password¶1;secret:a;x¶2;secret:a;y|LW-STORE-512|Row 3, column 3 (password)", //
            "user;password;client¶1;x;vielleicht|LW-STORE-514|Row 2, column 3 (client)", //
            "user;password;client;client password¶1;x;nein;y|LW-STORE-514|Row 2, column 3 (client)", //
            "user;password;client;client password¶1;x;env:A;y|LW-STORE-508|Row 2, column 4 (client password)" })
    void saysWhichCellIsWrong(String text, String code, String place) {
        Outcome<LinesImport> outcome = read(text.replace('¶', '\n'));
        assertTrue(outcome instanceof Outcome.Refused);
        Trouble trouble = outcome.troubles().getFirst();
        assertEquals(code, trouble.code());
        assertTrue(trouble.sentence().english().startsWith(place), trouble.sentence()::english);
        assertFalse(trouble.toString().contains("geheim"));
    }

    @Test
    void refusesAnEmptyFile() {
        assertEquals("LW-STORE-511", read("").troubles().getFirst().code());
    }

    @Test
    void tellsEveryWrongRowAndImportsNone() {
        Outcome<LinesImport> outcome = read("user;password\n1;x\na b;x\n3;x\n3;x\n");
        assertEquals(List.of("LW-STORE-504", "LW-STORE-505"), outcome.troubles().stream().map(Trouble::code).toList());
        assertTrue(outcome.result().isEmpty());
    }

    private static Outcome<LinesImport> read(String text) {
        return LinesCsv.read(text.getBytes(StandardCharsets.UTF_8), GROUP);
    }
}
