package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.headless.Exit;
import org.linewright.headless.Terminal;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.PbxSettings.Registration;
import org.linewright.simulator.Surroundings;
import picocli.CommandLine;

/** What a server tells over HTTP, at the embedded PBX, which grants but some seconds. */
@Timeout(180)
class MetricsAtCrownTest {

    private static final Pattern PLACE = Pattern.compile("Metrics: (http://[^/]+)/metrics");
    private static final String NUMBER = "+49891234567";

    @TempDir
    private Path home;
    private final StringBuffer out = new StringBuffer();
    private final StringBuffer err = new StringBuffer();
    private final HttpClient client = HttpClient.newHttpClient();
    private Path folder;
    private House house;
    private EmbeddedPbx pbx;
    private List<Account> accounts;
    private Optional<ServeVerb> serve = Optional.empty();
    private CompletableFuture<Exit> running = CompletableFuture.completedFuture(Exit.DONE);

    @BeforeEach
    void open() throws Exception {
        house = new House();
        folder = home.resolve("configuration");
        pbx = EmbeddedPbx.start().result().orElseThrow();
        pbx.apply(settings());
        DemoGroup group = DemoGroup.at(pbx);
        accounts = group.accounts();
        Wish wish = group.wish(house.roster()).result().orElseThrow();
        try (OpenConfiguration now = house.configurations().open(folder, Mode.CREATE, "test").result().orElseThrow()) {
            assertTrue(now.plan(wish).then(now::apply).isDone());
        }
    }

    private static PbxSettings settings() {
        Registration usual = PbxSettings.CROWN.registration();
        return PbxSettings.CROWN.with(new Registration(Duration.ofSeconds(6), Duration.ofSeconds(6), Optional.empty(),
                usual.quiet(), usual.secondContact()));
    }

    @AfterEach
    void close() throws Exception {
        serve.ifPresent(MetricsAtCrownTest::end);
        running.get(30, TimeUnit.SECONDS);
        pbx.close();
    }

    private static void end(ServeVerb verb) {
        try {
            verb.end();
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
        }
    }

    /** Runs the server; answers where it is reached. */
    private String serve(String... options) throws Exception {
        ServeVerb verb = house.serve();
        serve = Optional.of(verb);
        new CommandLine(verb).parseArgs(Stream.concat(Stream.of(folder.toString(), "--address", "127.0.0.1"),
                Stream.of(options)).toArray(String[]::new));
        running = CompletableFuture.supplyAsync(
                () -> verb.run(new Terminal(out::append, err::append, Locale.ENGLISH, false, false, 80)),
                task -> Thread.ofVirtual().name("server").start(task));
        Matcher place = PLACE.matcher(out);
        while (!place.find()) {
            assertFalse(running.isDone(), () -> out + "" + err);
            moment();
            place = PLACE.matcher(out.toString());
        }
        return place.group(1);
    }

    private HttpResponse<String> get(String uri, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(uri)).timeout(Duration.ofSeconds(20));
        return client.send((headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofString());
    }

    private Exposition metrics(String place) throws Exception {
        HttpResponse<String> response = get(place + "/metrics");
        assertEquals(200, response.statusCode());
        assertTrue(response.headers().firstValue("Content-Type").orElseThrow().startsWith("text/plain; version=0.0.4"));
        return Exposition.read(response.body());
    }

    /** Asks over and over until the lines are so. */
    private HttpResponse<String> health(String place, int status) throws Exception {
        HttpResponse<String> now = get(place + "/health/ready");
        while (now.statusCode() != status) {
            assertFalse(running.isDone(), () -> out + "" + err);
            moment();
            now = get(place + "/health/ready"); // the test's time limit ends it
        }
        return now;
    }

    private static void moment() throws Exception {
        new CompletableFuture<Boolean>().completeOnTimeout(true, 100, TimeUnit.MILLISECONDS).get();
    }

    private static String raw(String place, byte[] request, Duration patience) throws IOException {
        URI uri = URI.create(place);
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(uri.getHost(), uri.getPort()));
            socket.setSoTimeout((int) patience.toMillis());
            socket.getOutputStream().write(request);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }

    @Test
    void registrationsAndCallsAreCountedAndNoNumberIsTold() throws Exception {
        String place = serve("--http", "0");
        assertTrue(place.startsWith("http://127.0.0.1:"), place);
        health(place, 200);
        Exposition before = metrics(place);
        String registered = "linewright_lines{group=\"demo\",state=\"registered\"}";
        assertEquals(accounts.size(), before.value(registered));
        assertTrue(before.value(
                "linewright_registrations_total{group=\"demo\",purpose=\"register\",result=\"granted\"}") >= accounts
                        .size() - 1,
                before::toString); // counted from the moment on at which the port is open
        assertTrue(before.value("linewright_register_round_trip_seconds_count{group=\"demo\"}") >= accounts.size() - 1);
        assertTrue(before.value("linewright_sip_datagrams_sent_total") >= accounts.size());
        assertTrue(before.value("jvm_memory_used_bytes{area=\"heap\"}") > 0);
        assertTrue(before.value("process_cpu_seconds_total") > 0);
        String answered = "linewright_calls_ended_total{direction=\"outgoing\",group=\"demo\",outcome=\"answered\"}";
        assertEquals(0, before.value(answered));
        CompletableFuture<Exit> calling = CompletableFuture.supplyAsync(() -> House.run(
                new CodeVerb(house.configurations()), "150", "forward-always", NUMBER, "--config", folder).exit());
        runningIsTold(place, calling);
        assertEquals(Exit.DONE, calling.get(60, TimeUnit.SECONDS));
        Exposition after = metrics(place);
        while (after.value(answered) == 0) {
            moment();
            after = metrics(place); // it ends a moment later
        }
        assertEquals(1, after.value(answered), after::toString);
        assertEquals(1, after.value("linewright_call_talk_seconds_count{direction=\"outgoing\",group=\"demo\"}"));
        assertTrue(after.value("linewright_rtp_packets_received_total{group=\"demo\"}") > 0, after::toString);
        String text = get(place + "/metrics").body();
        assertFalse(text.contains("891234567") || text.contains("\"150\""), text);
        assertFalse(text.contains("linewright_running_call_loss_ratio{"), text);
    }

    /** Asks over and over until the call is heard. */
    private void runningIsTold(String place, CompletableFuture<Exit> calling) throws Exception {
        String worst = "linewright_running_call_mean_opinion_score{group=\"demo\",quantile=\"0.0\"}";
        Exposition now = metrics(place);
        while (now.value(worst) == 0) {
            assertFalse(calling.isDone(), now::toString);
            moment();
            now = metrics(place);
        }
        assertTrue(now.value(worst) <= now.value(worst.replace("0.0", "1.0")), now::toString);
        assertEquals("summary", now.types().get("linewright_running_call_jitter_seconds"));
        assertTrue(now.series().containsKey("linewright_running_call_loss_ratio{group=\"demo\",quantile=\"0.5\"}"),
                now::toString);
    }

    @Test
    void whoAsksForOpenMetricsGetsItAndEachLineOnlyWhenWanted() throws Exception {
        String place = serve("--http", "127.0.0.1:0", "--http-lines");
        health(place, 200);
        assertEquals(1, metrics(place).value("linewright_line_registered{group=\"demo\",line=\"150\"}"));
        HttpResponse<String> open = get(place + "/metrics", "Accept", "application/openmetrics-text; version=1.0.0");
        assertTrue(open.headers().firstValue("Content-Type").orElseThrow().startsWith("application/openmetrics-text"));
        assertTrue(open.body().endsWith("# EOF\n"));
        assertFalse(err.toString().contains("LW-METRICS"), err.toString());
    }

    @Test
    void healthTurnsWithThePbxAndTheEndClosesThePort() throws Exception {
        String place = serve("--http", "0");
        health(place, 200);
        InetSocketAddress address = pbx.address();
        pbx.close();
        JsonObject gone = JsonParser.parseString(health(place, 503).body()).getAsJsonObject();
        assertFalse(gone.get("ready").getAsBoolean());
        assertTrue(gone.getAsJsonArray("wrong").get(0).getAsString().startsWith("group demo: "), gone.toString());
        assertEquals(200, get(place + "/health/live").statusCode());
        assertTrue(get(place + "/health/ready", "Accept-Language", "de-DE,de").body().contains("Gruppe demo: "));
        pbx = EmbeddedPbx.start(address, settings(), Surroundings.real()).result().orElseThrow();
        pbx.accounts().open(DemoGroup.DOMAIN);
        accounts.forEach(pbx.accounts()::add);
        JsonObject back = JsonParser.parseString(health(place, 200).body()).getAsJsonObject();
        assertEquals(accounts.size(), back.getAsJsonObject("lines").get("registered").getAsInt());
        assertTrue(metrics(place).value("linewright_registrations_lost_total{group=\"demo\"}") > 0);
        serve.orElseThrow().end();
        assertEquals(Exit.DONE, running.get(30, TimeUnit.SECONDS), err.toString());
        assertThrows(ConnectException.class, () -> get(place + "/metrics"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "/", "/metrics", "/health/live", "/health/ready" })
    void onlyGetAndHeadAreAnswered(String path) throws Exception {
        String place = serve("--http", "0");
        for (String method : List.of("POST", "PUT", "DELETE", "OPTIONS", "TRACE", "BREW")) {
            HttpResponse<String> no = client.send(HttpRequest.newBuilder(URI.create(place + path))
                    .method(method, HttpRequest.BodyPublishers.ofString("x".repeat(100))).build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals("405 GET, HEAD", no.statusCode() + " " + no.headers().firstValue("Allow").orElseThrow());
        }
        HttpResponse<String> head = client.send(HttpRequest.newBuilder(URI.create(place + path)).HEAD().build(),
                HttpResponse.BodyHandlers.ofString());
        assertEquals("", head.body());
        assertTrue(head.headers().firstValueAsLong("Content-Length").orElseThrow() > 0);
    }

    @Test
    void hostileRequestsDoNoHarm() throws Exception {
        String place = serve("--http", "0");
        for (String path : List.of("/metrics/", "/metrics/../../etc/passwd", "/%2e%2e/%2e%2e/etc/passwd",
                "//etc/passwd",
                "/health", "/health/ready/x", "/metrics%00")) {
            String answer = raw(place, ("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                    .getBytes(StandardCharsets.ISO_8859_1), Duration.ofSeconds(20));
            assertTrue(answer.startsWith("HTTP/1.1 404") || answer.startsWith("HTTP/1.1 400"), path + ": " + answer);
            assertFalse(answer.contains("root:"), answer);
        }
        assertFalse(
                refusing(place, "GET /metrics HTTP/1.1\r\nX: " + "x".repeat(100_000) + "\r\n\r\n").contains(" 200 "));
        assertFalse(refusing(place, "GET /" + "x".repeat(1_000_000) + " HTTP/1.1\r\n\r\n").contains(" 200 "));
        assertFalse(refusing(place, "POST /metrics HTTP/1.1\r\nContent-Length: 1000000\r\n\r\n" + "x".repeat(1_000_000))
                .contains(" 200 "));
        assertFalse(refusing(place, "\0\1\2\3 nothing that HTTP knows\r\n\r\n").contains(" 200 "));
        assertFalse(refusing(place, "GET /metrics HTT").contains(" 200 ")); // and then nothing more
        assertEquals(200, get(place + "/health/live").statusCode());
        assertEquals(200, get(place + "/metrics").statusCode());
    }

    /** What comes before the server closes; it has to close within its time for a request. */
    private static String refusing(String place, String request) throws IOException {
        try {
            return raw(place, request.getBytes(StandardCharsets.ISO_8859_1), Duration.ofSeconds(15));
        } catch (SocketTimeoutException open) {
            throw new AssertionError("Still open", open);
        } catch (SocketException reset) {
            return "";
        }
    }

    @Test
    void aPortThatIsTakenIsRefusedInWordsAndOneForEverybodyIsSaidToBeOpen() throws Exception {
        String place = serve("--http", "0.0.0.0:0");
        assertTrue(err.toString().contains("open to everybody"), err.toString());
        House.Ran second = House.run(house.serve(), home.resolve("other"), "--http",
                "0.0.0.0:" + URI.create(place).getPort());
        assertEquals(Exit.REFUSED, second.exit());
        assertTrue(second.err().contains("No HTTP end point can be opened"), second.err());
    }

    @ParameterizedTest
    @ValueSource(strings = { "here:80", "127.0.0.1", "70000", ":80", "::1:80", "80:", "-1", "" })
    void whatIsNoPlaceIsRefused(String place) {
        assertThrows(CommandLine.ParameterException.class,
                () -> new CommandLine(house.serve()).parseArgs("--http", place));
    }
}
