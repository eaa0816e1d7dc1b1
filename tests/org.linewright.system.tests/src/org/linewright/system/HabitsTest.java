package org.linewright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What no source may hold. */
class HabitsTest {

    private static final Pattern IMPORT = Pattern.compile("(?m)^import (?:static )?((?:[a-z0-9_]+[.])+)[A-Z]");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^    [A-Z][A-Z0-9_]*[(](\\d+),");

    @Test
    void nobodyPrintsAStackTrace() throws IOException {
        assertEquals(List.of(), holding("[.]print" + "StackTrace[(]", "bundles", "tests"));
    }

    @Test
    void nothingIsLeftToDo() throws IOException {
        assertEquals(List.of(), holding("\\b(TO" + "DO|FIX" + "ME)\\b", "bundles", "tests"));
    }

    @Test
    void testsNeverSleep() throws IOException {
        assertEquals(List.of(), holding("Thread[.]" + "sleep", "tests"));
    }

    @Test
    void coreNeedsNothingButTheBaseOfJava() throws IOException {
        Set<String> base = Object.class.getModule().getPackages();
        List<String> other = Tree.files("bundles/org.linewright.core", ".java").stream()
                .flatMap(file -> IMPORT.matcher(Tree.text(file)).results())
                .map(found -> found.group(1).replaceFirst("[.]$", ""))
                .filter(name -> !base.contains(name) && !name.startsWith("org.linewright.core"))
                .distinct()
                .toList();
        assertEquals(List.of(), other);
    }

    @Test
    void eachTroubleHasANumberOfItsOwn() throws IOException {
        List<String> twice = Tree.files("bundles", "Trouble.java").stream().flatMap(HabitsTest::twice).toList();
        assertEquals(List.of(), twice);
    }

    private static Stream<String> twice(Path catalogue) {
        Set<String> known = new HashSet<>();
        return NUMBERED.matcher(Tree.text(catalogue)).results()
                .map(found -> found.group(1))
                .filter(number -> !known.add(number))
                .map(number -> Tree.name(catalogue) + ": " + number);
    }

    /** Where it stands, as file:line. */
    private static List<String> holding(String words, String... folders) throws IOException {
        Pattern pattern = Pattern.compile(words);
        Stream<String> places = Stream.of();
        for (String folder : folders) {
            places = Stream.concat(places, Tree.files(folder, ".java").stream().flatMap(file -> places(pattern, file)));
        }
        return places.toList();
    }

    private static Stream<String> places(Pattern pattern, Path file) {
        String text = Tree.text(file);
        Matcher matcher = pattern.matcher(text);
        return matcher.results()
                .map(found -> Tree.name(file) + ":" + (text.substring(0, found.start()).lines().count()));
    }
}
