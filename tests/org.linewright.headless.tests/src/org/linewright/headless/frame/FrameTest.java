package org.linewright.headless.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Text;
import org.linewright.headless.Exit;
import org.linewright.headless.Screen;
import org.linewright.headless.Terminal;
import org.linewright.headless.Verb;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

class FrameTest {

    @TempDir
    Path folder;

    private final Screen screen = new Screen();

    @ParameterizedTest(name = "«{0}» ends with {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '\'', value = { //
            "''|DONE", //
            "help|DONE", //
            "--help|DONE", //
            "-h|DONE", //
            "help greet|DONE", //
            "greet --help|DONE", //
            "greet Anna|DONE", //
            "greet Anna --times 2|DONE", //
            "greet nobody|REFUSED", //
            "greet|WRONG_ARGUMENTS", //
            "greet Anna Berta|WRONG_ARGUMENTS", //
            "greet Anna --loud|WRONG_ARGUMENTS", //
            "greet Anna --times many|WRONG_ARGUMENTS", //
            "greet Anna --times|WRONG_ARGUMENTS", //
            "greet Anna --times 1 --times 2|WRONG_ARGUMENTS", //
            "great Anna|WRONG_ARGUMENTS", //
            "--lang fr help|WRONG_ARGUMENTS", //
            "--lang|WRONG_ARGUMENTS", //
            "break|BUG", //
            "stuck|BUG", //
            "take apart Anna|DONE", //
            "take-apart Anna|DONE", //
            "help take apart|DONE", //
            "take|WRONG_ARGUMENTS", //
            "greet apart|DONE", //
            "guests|DONE", //
            "guests --help|DONE", //
            "help guests|DONE", //
            "guests Anna|WRONG_ARGUMENTS", //
            "fallen|BUG" })
    void endsWith(String line, Exit exit) {
        assertEquals(exit, run(line, Locale.ENGLISH));
    }

    @Test
    void greetsAsOftenAsAsked() {
        run("greet Anna --times 2", Locale.ENGLISH);
        assertEquals("Hello Anna\nHello Anna\n", screen.out());
    }

    @Test
    void forgetsTheOptionsOfTheRunBefore() {
        run("greet Anna --times 2", Locale.ENGLISH);
        run("greet Anna", Locale.ENGLISH);
        assertEquals("Hello Anna\n".repeat(3), screen.out());
    }

    @ParameterizedTest(name = "«{0}» names «{1}»")
    @CsvSource(delimiter = '|', value = { //
            "gret|Did you mean “greet”?", //
            "GREET|Did you mean “greet”?", //
            "geret|Did you mean “greet”?", //
            "hlep|Did you mean “help”?", //
            "telephone|There is no command “telephone”.", //
            "greet|“greet” still needs <name>.", //
            "greet Anna Berta|“greet” does not know what to do with “Berta”.", //
            "greet Anna --loud|“greet” has no option --loud.", //
            "greet Anna --times many|“many” does not fit --times.", //
            "stuck|“stuck” cannot start: the component a.Stuck has no a.Service.", //
            "fallen|“fallen” cannot start: the component a.Fallen failed to start." })
    void saysWhatIsWrong(String line, String words) {
        run(line, Locale.ENGLISH);
        assertTrue(screen.err().contains(words), screen.err());
    }

    @ParameterizedTest(name = "«{0}» says «{1}»")
    @CsvSource(delimiter = '|', value = { //
            "help --lang de|Grüßt jemanden.", //
            "help --lang=en|Greets somebody.", //
            "--lang de help greet|Wen.", //
            "--lang en help greet|Whom.", //
            "greet -h --lang de|Optionen:" })
    void speaksTheChosenLanguage(String line, String words) {
        run(line, line.contains("de") ? Locale.ENGLISH : Locale.GERMAN);
        assertTrue(screen.out().contains(words), screen.out());
    }

    @Test
    void keepsTheDetailsOfABugOffTheTerminal() throws IOException {
        run("break", Locale.ENGLISH);
        assertFalse(screen.err().contains("at org."), screen.err());
        assertEquals(2, screen.err().lines().count(), screen.err());
        assertTrue(screen.err().contains(folder.resolve("cache/bugs.log").toString()), screen.err());
        String log = Files.readString(folder.resolve("cache/bugs.log"));
        assertTrue(log.startsWith("2026-11-23T00:00:00Z"), log);
        assertTrue(log.contains("java.lang.IllegalStateException: broken\n    at org.linewright"), log);
        assertTrue(log.contains("the cause"), log);
    }

    @Test
    void saysThatTheDetailsCouldNotBeKept() throws IOException {
        Files.writeString(folder.resolve("cache"), "in the way");
        assertEquals(Exit.BUG, run("break", Locale.GERMAN));
        assertTrue(screen.err().contains("LW-CMD-702"), screen.err());
        assertFalse(screen.err().contains("at org."), screen.err());
    }

    private Exit run(String line, Locale locale) {
        Clock clock = Clock.fixed(Instant.parse("2026-11-23T00:00:00Z"), ZoneOffset.UTC);
        BugLog bugs = new BugLog(folder.resolve("cache/bugs.log"), clock);
        List<String> arguments = line.isEmpty() ? List.of() : List.of(line.split(" "));
        return new Frame(new FewVerbs(), bugs).run(arguments, screen.plain(locale));
    }

    @Command
    static final class Greet implements Verb {

        @Parameters(paramLabel = "<Name>|<name>", description = { "Wen.", "Whom." })
        private String name = "";

        @Option(names = "--times", paramLabel = "<Anzahl>|<number>", description = { "Wie oft.", "How often." })
        private int times = 1;

        @Override
        public Exit run(Terminal terminal) {
            for (int i = 0; i < times; i++) {
                terminal.say(new Text("Hallo {0}", "Hello {0}").with(name));
            }
            return name.equals("nobody") ? Exit.REFUSED : Exit.DONE;
        }
    }

    @Command
    static final class Break implements Verb {
        @Override
        public Exit run(Terminal terminal) {
            throw new IllegalStateException("broken", new IllegalArgumentException("the cause"));
        }
    }

    @Command
    static final class Names implements Verb {
        @Override
        public Exit run(Terminal terminal) {
            return Exit.DONE;
        }
    }

    private static final class FewVerbs implements Verbs {

        private final Greet greet = new Greet();

        @Override
        public SortedMap<String, Text> purposes() {
            SortedMap<String, Text> purposes = new TreeMap<>();
            purposes.put("greet", new Text("Grüßt jemanden.", "Greets somebody."));
            purposes.put("break", new Text("Macht Fehler.", "Makes mistakes."));
            purposes.put("take-apart", new Text("Zerlegt.", "Takes apart."));
            purposes.put("greet-apart", new Text("Wird nie gemeint.", "Is never meant."));
            purposes.put("guests-list", new Text("Nennt alle.", "Names all."));
            purposes.put("stuck", new Text("Startet nie.", "Never starts."));
            purposes.put("fallen", new Text("Scheitert.", "Fails."));
            return purposes;
        }

        @Override
        public Optional<Verb> verb(String name) {
            return switch (name) {
                case "greet", "take-apart" -> Optional.of(greet);
                case "guests-list" -> Optional.of(new Names());
                case "break" -> Optional.of(new Break());
                default -> Optional.empty();
            };
        }

        @Override
        public List<Gap> gaps(String name) {
            return name.equals("stuck")
                    ? List.of(new Gap("a.Stuck", List.of("a.Service"), ""))
                    : List.of(new Gap("a.Fallen", List.of(), "java.lang.Error: fallen"));
        }
    }
}
