package org.linewright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class YamlWrittenTest {

    @Test
    void writesBlocksInTheGivenOrder() {
        Mapping value = Mapping.EMPTY.with("schema", Scalar.of(1))
                .with("name", "HFO München")
                .with("enabled", Scalar.of(true))
                .with("codes", Mapping.EMPTY.with("pickup-extension", "*8<NUMBER>"))
                .with("empty", Mapping.EMPTY)
                .with("lines", Sequence.of(
                        Mapping.EMPTY.with("users", "150;177;200-220").with("password", "secret:hfo-demo"),
                        Sequence.of(Scalar.of("007"), Sequence.of())));
        assertEquals("""
                schema: 1
                name: HFO München
                enabled: true
                codes:
                  pickup-extension: "*8<NUMBER>"
                empty: {}
                lines:
                  - users: 150;177;200-220
                    password: secret:hfo-demo
                  - - "007"
                    - []
                """, Yaml.written(value));
    }

    @ParameterizedTest
    @ValueSource(strings = { "plain", "two words", "150;177;200-220", "secret:x", "300 ms", "Müller & Söhne", "a#b",
            "a-b", "it's", "200-220", "http://x.de/?a=1", "\uD83D\uDE00" })
    void leavesPlainWhatNeedsNoQuotes(String text) {
        assertEquals(text + "\n", Yaml.written(Scalar.of(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = { "", " a", "a ", "007", "-1", "1.5", "1e3", "yes", "NO", "off", "null", "~", "0x1f",
            "1_000", "12:30:00", "2026-11-22", ".inf", "a: b", "a:", "a #b", "#a", "*8<NUMBER>", "[a", "{a", "- a",
            "\t",
            "a\nb", "\u0007", "\u0085", "\u2028", "=", "<<", "---" })
    void quotesWhatWouldBeSomethingElse(String text) {
        String written = Yaml.written(Scalar.of(text));
        assertTrue(written.startsWith("\"") && written.endsWith("\"\n"), written);
        assertEquals(Scalar.of(text), YamlReadTest.read(written));
    }

    @Test
    void readsBackWhateverItWrote() {
        for (long seed = 0; seed < 2000; seed++) {
            YamlValue value = new RandomYaml(new SplittableRandom(seed)).document();
            String written = Yaml.written(value);
            assertEquals(value, YamlReadTest.read(written), "seed " + seed + "\n" + written);
            assertEquals(written, Yaml.written(YamlReadTest.read(written)), "seed " + seed);
        }
    }

    @Test
    void readsBackEveryCharacter() {
        for (int point = 0; point < 0x11000; point++) {
            Scalar value = Scalar.of("a" + Character.toString(point) + "b");
            assertEquals(value, YamlReadTest.read(Yaml.written(value)), Integer.toHexString(point));
        }
    }

    @Test
    void refusesToHoldAKeyThatCouldNotBeRead() {
        String key = "k".repeat(Mapping.LONGEST_KEY + 1);
        assertThrows(IllegalArgumentException.class, () -> Mapping.EMPTY.with(key, "x"));
    }
}
