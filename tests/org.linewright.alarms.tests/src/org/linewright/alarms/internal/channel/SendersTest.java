package org.linewright.alarms.internal.channel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.alarms.AlarmMessage;
import org.linewright.alarms.AlarmMessage.Entry;
import org.linewright.alarms.AlarmMessage.Kind;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.alarm.AlarmChannel;
import org.linewright.core.alarm.AlarmChannel.Body;
import org.linewright.core.alarm.AlarmChannel.Mail;
import org.linewright.core.alarm.AlarmChannel.Protection;
import org.linewright.core.alarm.AlarmChannel.Syslog;
import org.linewright.core.alarm.AlarmChannel.Webhook;
import org.linewright.core.alarm.AlarmChannel.Wire;
import org.linewright.core.line.SecretReference;
import org.subethamail.smtp.auth.EasyAuthenticationHandlerFactory;
import org.subethamail.smtp.auth.LoginFailedException;
import org.subethamail.smtp.server.SMTPServer;

/** Every channel against a real server on loopback. */
class SendersTest {

    private static final AlarmMessage MESSAGE = new AlarmMessage(Instant.parse("2026-03-01T10:00:00Z"), 2, 0, 1, 0,
            List.of(new Entry(Kind.FOUND, Severity.ERROR, "LW-CHECK-201", "Büro \"1\"",
                    new Text("Nicht angemeldet: Größe", "Not registered: size €")),
                    new Entry(Kind.WELL, Severity.WARNING, "LW-CHECK-341", "101", Text.same("gone"))),
            Optional.empty());
    private static final SecretReference KEPT = SecretReference.secret("alarms/one");
    private static final InetAddress HERE = InetAddress.getLoopbackAddress();

    @TempDir
    private Path folder;

    private static Optional<Trouble> sent(AlarmChannel channel, SSLContext tls, String secret) {
        return new Senders(Locale.GERMAN, reference -> Outcome.done(new Secret(secret)), tls, List.of()).send(channel,
                MESSAGE);
    }

    private static Optional<Trouble> sent(AlarmChannel channel) throws Exception {
        return sent(channel, SSLContext.getDefault(), "s3cret");
    }

    private static String code(Optional<Trouble> trouble) {
        return trouble.map(Trouble::code).orElse("sent");
    }

    /** What a web server heard. */
    private record Heard(Optional<String> authorization, Optional<String> own, String body) {
    }

    private static BlockingQueue<Heard> hook(HttpServer server, int status) {
        BlockingQueue<Heard> heard = new LinkedBlockingQueue<>();
        server.createContext("/hook", call -> {
            heard.add(new Heard(Optional.ofNullable(call.getRequestHeaders().getFirst("Authorization")),
                    Optional.ofNullable(call.getRequestHeaders().getFirst("X-Token")),
                    new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8)));
            call.getResponseHeaders().add("Location", "/elsewhere");
            call.sendResponseHeaders(status, -1);
            call.close();
        });
        server.start();
        return heard;
    }

    private static Webhook webhook(HttpServer server, Body body, Optional<String> header) {
        return new Webhook("team", "http://127.0.0.1:" + server.getAddress().getPort() + "/hook", body,
                Optional.of(KEPT), header);
    }

    @Test
    void aWebhookGetsAllFieldsAndTheTokenAsBearer() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        BlockingQueue<Heard> heard = hook(server, 204);
        assertEquals("sent", code(sent(webhook(server, Body.FIELDS, Optional.empty()))));
        Heard one = heard.take();
        assertEquals(Optional.of("Bearer s3cret"), one.authorization());
        assertEquals("{\"source\":\"linewright\",\"at\":\"2026-03-01T10:00:00Z\",\"severity\":\"error\","
                + "\"title\":\"2 Störungen: Büro \\\"1\\\", …\","
                + "\"text\":\"Neu (2):\\u000a- Büro \\\"1\\\": Nicht angemeldet: Größe (LW-CHECK-201)\\u000a"
                + "- und 1 mehr\\u000aWieder in Ordnung (1):\\u000a- 101\","
                + "\"found\":2,\"still\":0,\"well\":1,\"passed\":0,\"entries\":[{\"kind\":\"found\","
                + "\"severity\":\"error\",\"code\":\"LW-CHECK-201\",\"name\":\"Büro \\\"1\\\"\","
                + "\"text\":\"Nicht angemeldet: Größe\"},{\"kind\":\"well\",\"severity\":\"warning\","
                + "\"code\":\"LW-CHECK-341\",\"name\":\"101\",\"text\":\"gone\"}]}", one.body());
        server.stop(0);
    }

    @Test
    void aChatGetsOneTextAndTheTokenInTheNamedHeader() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        BlockingQueue<Heard> heard = hook(server, 200);
        assertEquals("sent", code(sent(webhook(server, Body.TEXT, Optional.of("X-Token")))));
        Heard one = heard.take();
        assertEquals(Optional.of("s3cret"), one.own());
        assertEquals(Optional.empty(), one.authorization());
        assertTrue(one.body().startsWith("{\"text\":\"2 Störungen: "), one.body());
        server.stop(0);
    }

    @ParameterizedTest
    @CsvSource({ "401,TOKEN", "404,GONE", "429,BUSY", "503,BUSY", "400,HTTP_REFUSED", "307,HTTP_REFUSED" })
    void anHttpAnswerIsToldInWords(int status, AlarmsTrouble kind) throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        BlockingQueue<Heard> heard = hook(server, status);
        assertEquals(kind.code(), code(sent(webhook(server, Body.TEXT, Optional.empty()))));
        assertEquals(1, heard.size());
        server.stop(0);
    }

    @Test
    void aWebhookWhoseAddressIsASecretNamesOnlyItsHost() throws Exception {
        HttpServer server = HttpServer.create(new InetSocketAddress(HERE, 0), 0);
        hook(server, 404);
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/hook/very/secret";
        Optional<Trouble> trouble = sent(new Webhook("team", "secret:alarms/one", Body.TEXT, Optional.empty(),
                Optional.empty()), SSLContext.getDefault(), url);
        assertEquals(AlarmsTrouble.GONE.code(), code(trouble));
        assertFalse(trouble.toString().contains("very"), trouble.toString());
        server.stop(0);
    }

    @Test
    void aServerWithAForeignCertificateHearsNothing() throws Exception {
        Servers servers = new Servers(folder);
        HttpsServer server = HttpsServer.create(new InetSocketAddress(HERE, 0), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(servers.knowing()));
        BlockingQueue<Heard> heard = hook(server, 200);
        int port = server.getAddress().getPort();
        Webhook named = new Webhook("team", "https://localhost:" + port + "/hook", Body.TEXT, Optional.empty(),
                Optional.empty());
        assertEquals(AlarmsTrouble.TLS.code(), code(sent(named)));
        assertEquals(AlarmsTrouble.TLS.code(), code(sent(new Webhook("team", "https://127.0.0.1:" + port + "/hook",
                Body.TEXT, Optional.empty(), Optional.empty()), servers.knowing(), "")), "it is for another name");
        assertEquals(0, heard.size());
        assertEquals("sent", code(sent(named, servers.knowing(), "")));
        server.stop(0);
    }

    @Test
    void whatIsNotThereIsToldInWords() throws Exception {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, HERE)) {
            closed = socket.getLocalPort();
        }
        Webhook web = new Webhook("team", "http://127.0.0.1:" + closed + "/", Body.TEXT, Optional.empty(),
                Optional.empty());
        assertEquals(AlarmsTrouble.UNREACHABLE.code(), code(sent(web)));
        assertEquals(AlarmsTrouble.UNREACHABLE.code(), code(sent(mail(closed, Protection.NONE))));
        assertEquals(AlarmsTrouble.UNREACHABLE.code(), code(sent(new Syslog("log", "127.0.0.1", closed, Wire.TCP))));
        assertEquals(AlarmsTrouble.UNKNOWN_HOST.code(),
                code(sent(new Webhook("team", "http://nobody.invalid/", Body.TEXT, Optional.empty(),
                        Optional.empty()))));
        assertEquals(AlarmsTrouble.NO_SCREEN.code(), code(sent(new AlarmChannel.Desktop("screen"))));
    }

    private static Mail mail(int port, Protection protection) {
        return new Mail("mail", "localhost", port, protection, Optional.of("linewright"), Optional.of(KEPT),
                "linewright@example.com", List.of("admin@example.com"));
    }

    private static SMTPServer.Builder postOffice(BlockingQueue<String> arrived) {
        return new SMTPServer.Builder().bindAddress(HERE).port(0)
                .authenticationHandlerFactory(new EasyAuthenticationHandlerFactory((user, password, context) -> {
                    if (!password.equals("s3cret")) {
                        throw new LoginFailedException();
                    }
                }))
                .messageHandler((context, from, to, data) -> arrived
                        .add(from + " " + to + "\n" + new String(data, StandardCharsets.UTF_8)));
    }

    @Test
    void mailGoesThroughStarttlsWithAPassword() throws Exception {
        Servers servers = new Servers(folder);
        BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        SMTPServer office = postOffice(arrived).requireTLS().requireAuth().startTlsSocketFactory(servers.knowing())
                .build();
        office.start();
        assertEquals("sent", code(sent(mail(office.getPortAllocated(), Protection.STARTTLS), servers.knowing(),
                "s3cret")));
        String mail = arrived.take();
        assertTrue(mail.startsWith("linewright@example.com admin@example.com"), mail);
        assertTrue(mail.contains("Auto-Submitted: auto-generated"), mail);
        assertTrue(mail.contains("Subject: =?UTF-8?"), mail);
        assertTrue(mail.contains("charset=utf-8"), mail);
        assertEquals(AlarmsTrouble.PASSWORD.code(),
                code(sent(mail(office.getPortAllocated(), Protection.STARTTLS), servers.knowing(), "wr0ng")));
        assertEquals(AlarmsTrouble.TLS.code(), code(sent(mail(office.getPortAllocated(), Protection.STARTTLS))),
                "nobody vouches for the certificate");
        office.stop();
    }

    @Test
    void mailGoesNowhereWithoutTheWantedProtection() throws Exception {
        BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        SMTPServer office = postOffice(arrived).build();
        office.start();
        assertEquals(AlarmsTrouble.NO_STARTTLS.code(),
                code(sent(mail(office.getPortAllocated(), Protection.STARTTLS))));
        assertEquals(0, arrived.size());
        office.stop();
    }

    @Test
    void mailGoesThroughTlsFromTheBeginning() throws Exception {
        Servers servers = new Servers(folder);
        BlockingQueue<String> arrived = new LinkedBlockingQueue<>();
        SMTPServer office = postOffice(arrived).requireAuth().serverSocketFactory(servers.knowing()).build();
        office.start();
        assertEquals("sent", code(sent(mail(office.getPortAllocated(), Protection.TLS), servers.knowing(), "s3cret")));
        assertTrue(arrived.take().contains("auto-generated"));
        office.stop();
    }

    /** RFC 5424 §6, as far as we use it. */
    private static void assertSyslog(String line) {
        assertTrue(line.matches("(?s)<27>1 2026-03-01T10:00:00Z 127\\.0\\.0\\.1 linewright [0-9]+ ALARM "
                + "\\[origin software=\"Linewright\"] \uFEFF2 Störungen: Büro \"1\", … \\| Neu \\(2\\): .*"), line);
        assertFalse(line.contains("\n"), line);
    }

    @Test
    void aLogServerGetsAPacket() throws Exception {
        try (DatagramSocket server = new DatagramSocket(0, HERE)) {
            server.setSoTimeout(5000);
            assertEquals("sent", code(sent(new Syslog("log", "127.0.0.1", server.getLocalPort(), Wire.UDP))));
            DatagramPacket packet = new DatagramPacket(new byte[4096], 4096);
            server.receive(packet);
            assertSyslog(new String(packet.getData(), 0, packet.getLength(), StandardCharsets.UTF_8));
        }
    }

    private static CompletableFuture<String> stream(ServerSocket server) {
        return CompletableFuture.supplyAsync(() -> {
            try (Socket client = server.accept()) {
                return new String(client.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            } catch (IOException failed) {
                return failed.toString();
            }
        });
    }

    private static void assertCounted(String stream) {
        String line = stream.substring(stream.indexOf(' ') + 1);
        assertEquals(Integer.parseInt(stream.substring(0, stream.indexOf(' '))),
                line.getBytes(StandardCharsets.UTF_8).length);
        assertSyslog(line);
    }

    @Test
    void aLogServerGetsACountedStream() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, HERE)) {
            CompletableFuture<String> heard = stream(server);
            assertEquals("sent", code(sent(new Syslog("log", "127.0.0.1", server.getLocalPort(), Wire.TCP))));
            assertCounted(heard.get(5, TimeUnit.SECONDS));
        }
    }

    @Test
    void aLogServerGetsAnEncryptedStreamWhenItsCertificateIsForItsName() throws Exception {
        SSLContext knowing = new Servers(folder).knowing();
        try (ServerSocket server = knowing.getServerSocketFactory().createServerSocket(0, 2, HERE)) {
            CompletableFuture<String> refused = stream(server);
            assertEquals(AlarmsTrouble.TLS.code(),
                    code(sent(new Syslog("log", "127.0.0.1", server.getLocalPort(), Wire.TLS), knowing, "")));
            refused.get(5, TimeUnit.SECONDS);
            CompletableFuture<String> heard = stream(server);
            assertEquals("sent",
                    code(sent(new Syslog("log", "localhost", server.getLocalPort(), Wire.TLS), knowing, "")));
            assertCounted(heard.get(5, TimeUnit.SECONDS));
        }
    }
}
