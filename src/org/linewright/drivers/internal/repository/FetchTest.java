package org.linewright.drivers.internal.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;

/** Fetching from real servers on this computer. */
@Timeout(60)
class FetchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] CONTENT = "a driver".getBytes();

    private final ByteArrayOutputStream sink = new ByteArrayOutputStream();
    private final CountDownLatch over = new CountDownLatch(1);
    @TempDir
    private Path folder;
    private Server server;

    @BeforeEach
    void open() throws Exception {
        server = Server.plain();
    }

    @AfterEach
    void close() {
        over.countDown();
        server.close();
    }

    private Outcome<Address> fetched(Server from, String path, long most, Duration patience) {
        try (Fetch fetch = new Fetch(from.trusting())) {
            return fetch.to(sink, Address.of(from.address(path)).result().orElseThrow(), most, patience);
        }
    }

    private Outcome<Address> fetched(String path) {
        return fetched(server, path, 1_000, PATIENCE);
    }

    private static List<String> codes(Outcome<?> outcome) {
        return outcome.troubles().stream().map(Trouble::code).toList();
    }

    @Test
    void theBytesComeEncryptedToo() throws Exception {
        try (Server encrypted = Server.encrypted(folder).giving("/x.jar", CONTENT)) {
            assertEquals(encrypted.address("/x.jar"), fetched(encrypted, "/x.jar", 8, PATIENCE).result().orElseThrow()
                    .toString());
            assertEquals("a driver", sink.toString());
        }
    }

    @Test
    void aCertificateThatNobodyKnowsEndsIt() throws Exception {
        try (Server encrypted = Server.encrypted(folder).giving("/x.jar", CONTENT);
                Fetch suspicious = new Fetch(server.trusting())) {
            assertEquals(List.of(DriversTrouble.NOT_FETCHED.code()), codes(suspicious.to(sink,
                    Address.of(encrypted.address("/x.jar")).result().orElseThrow(), 8, PATIENCE)));
            assertEquals(0, sink.size());
        }
    }

    @Test
    void moreThanWasAgreedIsNotFetchedWhateverTheServerSaysOfItsLength() {
        server.at("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            OutputStream out = exchange.getResponseBody();
            while (true) {
                out.write(CONTENT);
            }
        });
        assertEquals(List.of(DriversTrouble.FETCHED_TOO_LARGE.code()), codes(fetched("/endless")));
        assertTrue(sink.size() <= 1_000);
    }

    @Test
    void itGoesOnToWhereItIsAsSafeWithoutACookie() {
        server.leading("/old", 302, "new").giving("/new", CONTENT);
        assertEquals(server.address("/new"), fetched("/old").result().orElseThrow().toString());
        assertEquals(List.of("/old []", "/new []"), server.asked());
    }

    @Test
    void itDoesNotGoOnToAPlainServerElsewhereOrToAFile() {
        server.leading("/elsewhere", 302, "http://192.0.2.1/x.jar").leading("/file", 307, "file:///etc/hostname");
        assertEquals(List.of(DriversTrouble.PLAIN_HTTP.code()), codes(fetched("/elsewhere")));
        assertEquals(List.of(DriversTrouble.LEADS_ELSEWHERE.code()), codes(fetched("/file")));
    }

    @Test
    void whatCameEncryptedDoesNotGoOnUnencryptedNotEvenHere() throws Exception {
        server.giving("/x.jar", CONTENT);
        try (Server encrypted = Server.encrypted(folder).leading("/x.jar", 301, server.address("/x.jar"))) {
            assertEquals(List.of(DriversTrouble.LEADS_ELSEWHERE.code()),
                    codes(fetched(encrypted, "/x.jar", 8, PATIENCE)));
            assertEquals(List.of(), server.asked());
        }
    }

    @Test
    void aCircleEnds() {
        server.leading("/round", 302, "/round");
        assertEquals(List.of(DriversTrouble.NOT_FETCHED.code()), codes(fetched("/round")));
    }

    @Test
    void whatIsNotThereIsSaidSoAndEverythingElseIsAFailure() {
        server.at("/gone", exchange -> Server.answer(exchange, 404, CONTENT))
                .at("/broken", exchange -> Server.answer(exchange, 500, CONTENT));
        assertEquals(List.of(DriversTrouble.NOT_FOUND.code()), codes(fetched("/gone")));
        assertEquals(List.of(DriversTrouble.NOT_FETCHED.code()), codes(fetched("/broken")));
        server.close();
        assertEquals(List.of(DriversTrouble.NOT_FETCHED.code()), codes(fetched("/gone")));
    }

    @Test
    void aServerThatNeverGoesOnIsNotWaitedFor() {
        slow(new CountDownLatch(1));
        assertEquals(List.of(DriversTrouble.NOT_FETCHED.code()),
                codes(fetched(server, "/slow", 1_000, Duration.ofMillis(300))));
    }

    @Test
    void whoeverWaitsIsLetGoWhenHeIsInterrupted() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        slow(begun);
        CompletableFuture<Outcome<Address>> answer = new CompletableFuture<>();
        CompletableFuture<Boolean> still = new CompletableFuture<>();
        Thread waiting = Thread.ofVirtual().start(() -> {
            answer.complete(fetched("/slow"));
            still.complete(Thread.currentThread().isInterrupted());
        });
        assertTrue(begun.await(20, TimeUnit.SECONDS));
        waiting.interrupt();
        assertEquals(List.of(DriversTrouble.LOOK_GIVEN_UP.code()), codes(answer.get(5, TimeUnit.SECONDS)));
        assertTrue(still.get(5, TimeUnit.SECONDS));
    }

    /** It begins and does not go on. */
    private void slow(CountDownLatch begun) {
        server.at("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 100);
            exchange.getResponseBody().write(CONTENT);
            exchange.getResponseBody().flush();
            begun.countDown();
            try {
                over.await();
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
            }
        });
    }

    @Test
    void aFolderIsNoFile() {
        try (Fetch fetch = new Fetch(server.trusting())) {
            assertFalse(fetch.to(sink, Address.of(folder.toUri().toString()).result().orElseThrow(), 8, PATIENCE)
                    .isDone());
        }
    }
}
