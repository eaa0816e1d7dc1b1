package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.headless.verbs.House.Ran;

/** What {@code docs/dial-rules.md} says the rules do, they do. */
final class DialRulesPageTest {

    private static final Path DOCS = Path.of("../../docs");
    private static final Pattern QUESTION = Pattern.compile("    > (.+?)(?: at (\\w+))?(?: by (\\w+))?");
    private static final Pattern STEP = Pattern.compile(" ?(\\d+)  .*?  +(\\S.*) → (\\S+) .*µs");

    private House house;
    private List<String> page;

    /** An example of the page: a question, and what it shows of the way and of the result. */
    private record Example(String number, String location, String mode, List<String> shown) {
    }

    @BeforeEach
    void enter() throws Exception {
        house = new House();
        page = Files.readAllLines(DOCS.resolve("dial-rules.md"));
    }

    @Test
    void everyExampleOfThePageIsWhatTheRulesDo() {
        List<Example> examples = examples();
        assertTrue(examples.size() > 12, examples.toString());
        for (Example example : examples) {
            Ran ran = House.run(new TraceNumberVerb(house.configurations(), house.plans()), example.number(),
                    "--location", example.location(), "--mode", example.mode(), "--config",
                    DOCS.resolve("examples/dial-rules"));
            assertEquals(example.shown(), told(ran.out()), ran.err() + ran.out());
        }
    }

    @Test
    void everyOneOfTheFourteenStepsHasItsParagraph() {
        Set<Integer> steps = Pattern.compile("\\*\\*(\\d+) · ").matcher(String.join("\n", page)).results()
                .map(step -> Integer.valueOf(step.group(1))).collect(Collectors.toSet());
        assertEquals(IntStream.rangeClosed(1, 14).boxed().collect(Collectors.toSet()), steps);
    }

    private List<Example> examples() {
        List<Example> examples = new ArrayList<>();
        for (String line : page) {
            Matcher question = QUESTION.matcher(line);
            if (question.matches()) {
                examples.add(new Example(question.group(1), named(question, 2, "berlin"), named(question, 3, "dial"),
                        new ArrayList<>()));
            } else if (line.startsWith("    ")) {
                examples.getLast().shown().add(line.strip());
            }
        }
        return examples;
    }

    private static String named(MatchResult question, int group, String usual) {
        return Optional.ofNullable(question.group(group)).orElse(usual); // framework-driven null
    }

    /** The steps that change something, and the result. */
    private static List<String> told(String printed) {
        return printed.lines().flatMap(line -> {
            Matcher step = STEP.matcher(line);
            return step.matches()
                    ? Stream.of(step.group(1) + " " + step.group(2) + " → " + step.group(3))
                    : line.startsWith("Result: ")
                            ? Stream.of("= " + line.substring(8, line.lastIndexOf(", ")))
                            : Stream.of();
        }).toList();
    }
}
