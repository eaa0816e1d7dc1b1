package org.linewright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Trouble;

class YamlReadTest {

    @Test
    void keepsTheOrderAndThePlaces() {
        Mapping root = (Mapping) read("# head\nb: 1\na:\n  - x: yes\n    y: [p, q]\n");
        assertEquals(List.of("b", "a"), List.copyOf(root.entries().keySet()));
        assertEquals(new Place(2, 1), root.entries().get("b").key());
        assertEquals(new Place(2, 4), root.value("b").orElseThrow().place());
        Mapping item = (Mapping) ((Sequence) root.value("a").orElseThrow()).items().getFirst();
        assertEquals(new Place(4, 8), item.value("x").orElseThrow().place());
        assertEquals("yes", item.text("x").orElseThrow());
        assertEquals(Sequence.texts(List.of("p", "q")), item.value("y").orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { "a: 007|007", "a: yes|yes", "a: 1e3|1e3", "a: \"é\"|é",
            "a: 'it''s'|it's", "a: ~|~", "a: 2026-11-22|2026-11-22", "a: 0x1F|0x1F" })
    void takesEveryScalarAsItsText(String text, String value) {
        assertEquals(value, ((Mapping) read(text)).text("a").orElseThrow());
    }

    @Test
    void takesNothingAsAbsent() {
        assertTrue(read("") instanceof Scalar scalar && scalar.absent());
        assertTrue(((Mapping) read("a:\nb: 1")).value("a").orElseThrow() instanceof Scalar scalar && scalar.absent());
        assertTrue(((Mapping) read("a: ''")).value("a").orElseThrow() instanceof Scalar scalar && !scalar.absent());
    }

    @Test
    void countsPlacesOfCharactersBeyondTheBasicPlane() {
        Mapping root = (Mapping) read("\uFEFF# \uD83D\uDE00\n\"\uD83D\uDE00\": x\n");
        assertEquals(new Place(2, 6), root.value("\uD83D\uDE00").orElseThrow().place());
    }

    @ParameterizedTest(name = "{0} is {1} at line {2}, column {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = { //
            "a: 1¶b: : 2|LW-YAML-101|2|4", //
            "a: 1¶  b: 2|LW-YAML-101|2|4", //
            "a: [1, 2¶b: 3|LW-YAML-101|2|2", //
            "a:¶\t- 1|LW-YAML-102|2|1", //
            "a: \"open¶b: 1|LW-YAML-103|1|4", //
            "a: 1¶b: x\u0007y|LW-YAML-104|2|5", //
            "a: &x 1¶b: *x|LW-YAML-105|1|4", //
            "a: *8<NUMBER>|LW-YAML-105|1|4", //
            "a: !!java.net.URL [x]|LW-YAML-106|1|4", //
            "a: 1¶b: 2¶a: 3|LW-YAML-107|3|1", //
            "? [a]¶: 1|LW-YAML-108|1|3", //
            "a: 1¶---¶b: 1|LW-YAML-111|3|1" })
    void saysInWordsWhereItIsWrong(String text, String code, int line, int column) {
        Trouble trouble = refused(text.replace('¶', '\n')).getFirst();
        assertEquals(code, trouble.code(), trouble::toString);
        String place = "demo.yaml, Zeile " + line + ", Spalte " + column;
        assertTrue(trouble.sentence().german().startsWith(place), trouble.sentence()::german);
    }

    @Test
    void tellsSeveralTroublesAtOnce() {
        assertEquals(List.of("LW-YAML-106", "LW-YAML-107", "LW-YAML-105"),
                refused("a: !x 1\na: 2\nb: &c 3").stream().map(Trouble::code).toList());
    }

    @Test
    void refusesWhatIsTooDeepOrTooLong() {
        assertEquals("LW-YAML-109", refused("[".repeat(500_000)).getFirst().code());
        assertEquals("LW-YAML-109", refused("[".repeat(65) + "]".repeat(65)).getFirst().code());
        assertEquals("LW-YAML-110", refused(" ".repeat(Yaml.MOST_CHARACTERS + 1)).getFirst().code());
        assertEquals("LW-YAML-108", refused("k".repeat(161) + ": 1").getFirst().code());
    }

    @Test
    void isNotSlowedDownByHostileTexts() {
        assertTimeout(Duration.ofSeconds(20), () -> {
            Yaml.read("- &a x\n".repeat(200_000), "x");
            Yaml.read("? ".repeat(200_000), "x");
            Yaml.read("- ".repeat(200_000), "x");
            Yaml.read("{a: ".repeat(200_000), "x");
        });
    }

    static YamlValue read(String text) {
        return Yaml.read(text, "demo.yaml").result().orElseThrow();
    }

    private static List<Trouble> refused(String text) {
        List<Trouble> troubles = Yaml.read(text, "demo.yaml").troubles();
        assertTrue(troubles.stream().anyMatch(Trouble::severe));
        return troubles;
    }
}
