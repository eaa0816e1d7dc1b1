package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.EventKind;
import picocli.CommandLine;

/** Lamps on a terminal, at the embedded PBX. */
@Timeout(180)
class WatchAtCrownTest {

    @TempDir
    private Path home;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private Path folder;
    private House house;
    private EmbeddedPbx pbx;

    @BeforeEach
    void open() throws Exception {
        house = new House();
        folder = home.resolve("configuration");
        pbx = EmbeddedPbx.start().result().orElseThrow();
        Wish wish = DemoGroup.at(pbx).wish(house.roster()).result().orElseThrow();
        try (OpenConfiguration now = house.configurations().open(folder, Mode.CREATE, "test").result().orElseThrow()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    @AfterEach
    void close() {
        pbx.close();
    }

    private CompletableFuture<Exit> runs(WatchVerb verb, String... words) {
        new CommandLine(verb).parseArgs(
                Stream.concat(Stream.of(words), Stream.of("--config", folder.toString())).toArray(String[]::new));
        return CompletableFuture.supplyAsync(
                () -> verb.run(new Terminal(out::append, err::append, Locale.ENGLISH, false, false, 80)));
    }

    private void seen(String words, CompletableFuture<Exit> running) {
        while (!out.toString().contains(words)) {
            assertTrue(!running.isDone() || out.toString().contains(words), "No " + words + " in " + out + err);
            Thread.onSpinWait(); // the test's time limit ends it
        }
    }

    @Test
    void whatChangesIsPrintedUntilItIsEnded() throws Exception {
        WatchVerb verb = new WatchVerb(house.configurations());
        CompletableFuture<Exit> running = runs(verb, "150", "177", "nobody");
        seen("177: idle or not registered – does not telephone; the PBX does not tell whether a phone is registered",
                running);
        seen("nobody: unknown – the PBX does not tell this (404 ", running);
        seen("voice box 150: no new messages – 0 new, 0 old messages", running);
        verb.end();
        assertEquals(Exit.DONE, running.get(30, TimeUnit.SECONDS), err.toString());
        assertEquals(List.of(), pbx.bindings());
        CountDownLatch ended = new CountDownLatch(1);
        pbx.log().listen(event -> {
            if (event.kind() == EventKind.SUBSCRIPTION_ENDED) {
                ended.countDown();
            }
        });
        assertTrue(ended.await(30, TimeUnit.SECONDS));
    }

    @Test
    void everyLineOfJsonIsOneStateOfTheLampsAndTheTimeEndsIt() throws Exception {
        CompletableFuture<Exit> running = runs(new WatchVerb(house.configurations()), "150", "177", "--json",
                "--seconds", "10");
        seen("NOTHING_NEW", running);
        assertEquals(Exit.DONE, running.get(60, TimeUnit.SECONDS), err.toString());
        JsonObject last = JsonParser.parseString(out.toString().lines().toList().getLast()).getAsJsonObject();
        assertEquals("150", last.get("user").getAsString());
        assertEquals("177", last.getAsJsonArray("extensions").get(0).getAsJsonObject().get("extension").getAsString());
    }

    @Test
    void aLineThatThereIsNotIsRefused() throws Exception {
        assertEquals(Exit.REFUSED, runs(new WatchVerb(house.configurations()), "4711")
                .get(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS));
        assertTrue(err.toString().contains("4711"), err.toString());
    }
}
