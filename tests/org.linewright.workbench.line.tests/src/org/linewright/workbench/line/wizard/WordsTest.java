package org.linewright.workbench.line.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Registrar;

class WordsTest {

    @Test
    void previewsNamesWithoutWritingThemAllOut() {
        assertEquals("No line yet", new NamesPreview(List.of()).words().english());
        assertEquals("1 Leitung: 22", new NamesPreview(List.of("22")).words().german());
        List<String> many = IntStream.rangeClosed(100, 199).mapToObj(String::valueOf).toList();
        assertEquals("100 lines: 100, 101, 102, 103, 104, 105, … 199", new NamesPreview(many).words().english());
    }

    @Test
    void showsTheSumOfAHundredLines() {
        assertEquals("100 Leitungen: 99 Abstände × 300 ms = 29,7 s vom ersten bis zum letzten REGISTER; danach eine "
                + "Erneuerung alle 6 s.", new StartUp(100, registrar(600, 300)).words().german());
        assertEquals("For example 100 lines: 99 gaps × 300 ms = 29.7 s from the first REGISTER to the last; then a "
                + "refresh every 6 s.", new StartUp(0, registrar(600, 300)).words().english());
        assertEquals("All lines register at once.", new StartUp(1, registrar(600, 300)).words().english());
    }

    @ParameterizedTest
    @CsvSource({ "registrar.host,REGISTRAR", "registrar.keepAlive.method,REGISTRAR", "transport,REGISTRAR",
            "lines.1.names,ACCOUNTS", "lines.user,ACCOUNTS", "media.pbx,MEDIA", "codes.pickup-extension,MEDIA",
            "extras.supportsToUriChange,MEDIA", "calls.decline.away,MEDIA", "name,NAME", "driver,TYPE",
            "anything,PLAN" })
    void everyFieldHasItsPage(String field, Step step) {
        assertEquals(step, Step.of(field));
    }

    private static Registrar registrar(int seconds, int gap) {
        return new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(), Duration.ofSeconds(seconds),
                Duration.ofMillis(gap), KeepAlive.OFF);
    }
}
