package org.linewright.yaml;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class YamlEditedTest {

    private static final String GROUP = """
            # Munich, floor 3

            schema: 1
            name: 'HFO München'   # as in the contract
            registrar: {host: estos.hfo-cloud.de, port: 5060}
            media:
                pbx: [ pcma, pcmu ]
            lines:
              # reception
              - users: 150;177
                password: "secret:a"  # since May

              # sales
              - users: 200-220
                password: secret:b
            # the end
            """;

    private final Mapping group = (Mapping) YamlReadTest.read(GROUP);

    @Test
    void leavesATextAloneThatSaysTheSame() {
        assertEquals(GROUP, Yaml.edited(GROUP, group));
        assertEquals("a: '5'", Yaml.edited("a: '5'", Mapping.EMPTY.with("a", Scalar.of(5))));
    }

    @Test
    void replacesOneScalarOnly() {
        assertEquals(GROUP.replace("'HFO München' ", "HFO Bonn "), Yaml.edited(GROUP, group.with("name", "HFO Bonn")));
        assertEquals(GROUP.replace("5060", "5070"), Yaml.edited(GROUP, group.with("registrar",
                Mapping.EMPTY.with("host", "estos.hfo-cloud.de").with("port", Scalar.of(5070)))));
    }

    @Test
    void insertsAnEntryAfterItsForerunner() {
        Mapping wanted = Mapping.EMPTY.with("schema", Scalar.of(1)).with("driver", "hfo.crown");
        for (String key : group.entries().keySet()) {
            wanted = wanted.with(key, group.value(key).orElseThrow());
        }
        assertEquals(GROUP.replace("schema: 1\n", "schema: 1\ndriver: hfo.crown\n"), Yaml.edited(GROUP, wanted));
    }

    @Test
    void removesAnEntryWithItsLines() {
        assertEquals(GROUP.replace("media:\n    pbx: [ pcma, pcmu ]\n", ""),
                Yaml.edited(GROUP, group.without("media")));
    }

    @Test
    void splitsABlockOfLinesWithASmallDiff() {
        Mapping first = (Mapping) lines().getFirst();
        Mapping low = Mapping.EMPTY.with("users", "200-209").with("password", "secret:b");
        Mapping high = Mapping.EMPTY.with("users", "210-220").with("password", "secret:c");
        assertEquals(
                GROUP.replace("200-220\n    password: secret:b\n",
                        "200-209\n    password: secret:b\n  - users: 210-220\n    password: secret:c\n"),
                Yaml.edited(GROUP, group.with("lines", Sequence.of(first, low, high))));
    }

    @Test
    void removesABlockOfLinesAndKeepsTheComments() {
        String edited = Yaml.edited(GROUP, group.with("lines", Sequence.of(lines().getLast())));
        assertEquals(GROUP.replace("  - users: 150;177\n    password: \"secret:a\"  # since May\n", ""), edited);
    }

    @Test
    void writesAnewWhatItCannotReadBelowItsComment() {
        assertEquals("# mine\n\na: 1\n",
                Yaml.edited("# mine\n\na: [1\n# lost\n", Mapping.EMPTY.with("a", Scalar.of(1))));
        assertEquals("a: x\n", Yaml.edited("", Mapping.EMPTY.with("a", "x")));
    }

    @Test
    void endsLinesAsTheTextDoesAndKeepsItsByteOrderMark() {
        assertEquals("\uFEFFa: 1\r\nb: x\r\nc: 3\r\n", Yaml.edited("\uFEFFa: 1\r\nc: 3\r\n",
                Mapping.EMPTY.with("a", "1").with("b", "x").with("c", "3")));
    }

    @Test
    void fillsAndEmptiesEntries() {
        assertEquals("a: x\nb: 1\n", Yaml.edited("a:\nb: 1\n", Mapping.EMPTY.with("a", "x").with("b", "1")));
        assertEquals("a: # why\n  - x\n",
                Yaml.edited("a: # why\n  - x\n  - y\n", Mapping.EMPTY.with("a", Sequence.texts(List.of("x")))));
        assertEquals("a: []\nb: 1\n",
                Yaml.edited("a:\n  - x\nb: 1\n", Mapping.EMPTY.with("a", Sequence.of()).with("b", "1")));
        assertEquals("a:\n  - x\nb: 1\n",
                Yaml.edited("a: []\nb: 1\n", Mapping.EMPTY.with("a", Sequence.texts(List.of("x"))).with("b", "1")));
    }

    @Test
    void alwaysSaysWhatIsWantedWhateverStoodThere() {
        for (long seed = 0; seed < 6000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            RandomYaml values = new RandomYaml(random);
            String text = new RandomHand(random).written(values.document()) + "# the end\n";
            YamlValue wanted = YamlReadTest.read(text);
            for (int i = random.nextInt(4); i >= 0; i--) {
                wanted = values.changed(wanted);
            }
            String edited = Yaml.edited(text, wanted);
            assertEquals(wanted, YamlReadTest.read(edited), "seed " + seed + "\n" + text);
            assertTrue(edited.endsWith("# the end\n"), "written anew: seed " + seed + "\n" + text);
            assertEquals(edited, Yaml.edited(edited, wanted), "seed " + seed);
        }
    }

    @Test
    void alwaysSaysWhatIsWantedWhenNothingIsLeftAsItWas() {
        for (long seed = 0; seed < 1000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            RandomYaml values = new RandomYaml(random);
            String text = new RandomHand(random).written(values.document());
            YamlValue wanted = values.value(3);
            assertEquals(wanted, YamlReadTest.read(Yaml.edited(text, wanted)), "seed " + seed + "\n" + text);
        }
    }

    @Test
    void keepsEveryLineThatOneChangedScalarDoesNotStandIn() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            List<String> lines = randomGroup(random);
            int at = random.nextInt(lines.size());
            String text = String.join("\n", lines) + "\n";
            List<String> wanted = new ArrayList<>(lines);
            wanted.set(at, lines.get(at).replaceFirst("['\"]?value[0-9]+['\"]?", "other"));
            String edited = Yaml.edited(text, YamlReadTest.read(String.join("\n", wanted)));
            assertEquals(wanted, edited.lines().toList(), "seed " + seed);
        }
    }

    @Test
    void keepsEveryLineThatOneRemovedBlockDoesNotStandIn() {
        for (long seed = 0; seed < 3000; seed++) {
            RandomGenerator random = new SplittableRandom(seed);
            List<String> lines = randomGroup(random);
            List<Integer> blocks = new ArrayList<>();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).startsWith("  - ")) {
                    blocks.add(i);
                }
            }
            int at = blocks.get(random.nextInt(blocks.size()));
            List<String> wanted = new ArrayList<>(lines);
            wanted.subList(at, at + 2).clear();
            String text = String.join("\n", lines) + "\n";
            String edited = Yaml.edited(text, YamlReadTest.read(String.join("\n", wanted)));
            assertEquals(wanted, edited.lines().toList(), "seed " + seed);
        }
    }

    @Test
    void staysQuickWithTenThousandBlocks() {
        List<YamlValue> blocks = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            blocks.add(Mapping.EMPTY.with("users", "u" + i).with("password", "secret:p" + i));
        }
        String text = Yaml.written(Mapping.EMPTY.with("lines", Sequence.of(blocks)));
        blocks.remove(5000);
        blocks.set(7000, Mapping.EMPTY.with("users", "new").with("password", "secret:new"));
        Mapping wanted = Mapping.EMPTY.with("lines", Sequence.of(blocks));
        String edited = assertTimeout(Duration.ofSeconds(20),
                () -> Yaml.edited(text, wanted));
        assertTrue(edited.length() < text.length());
    }

    private static List<String> randomGroup(RandomGenerator random) {
        List<String> lines = new ArrayList<>(
                List.of("# head", "", "schema: value0", "registrar:", "  host: value1 # here", "lines:"));
        for (int i = 2 + random.nextInt(6); i > 0; i--) {
            if (random.nextBoolean()) {
                lines.addAll(List.of("", "  # comment " + i));
            }
            String quote = List.of("", "'", "\"").get(random.nextInt(3));
            String comment = random.nextBoolean() ? "  # x" : "";
            lines.add("  - users: " + quote + "value" + random.nextInt(1000) + quote + comment);
            lines.add("    password: secret:value" + i);
        }
        lines.addAll(List.of("", "# the end"));
        return lines;
    }

    private List<YamlValue> lines() {
        return ((Sequence) group.value("lines").orElseThrow()).items();
    }
}
