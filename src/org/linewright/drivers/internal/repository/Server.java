package org.linewright.drivers.internal.repository;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.linewright.drivers.internal.seal.Keys;

/** A web server on this computer, and what it was asked. */
final class Server implements AutoCloseable {

    private final HttpServer server;
    private final SSLContext trusting;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private Server(HttpServer server, SSLContext trusting) {
        this.server = server;
        this.trusting = trusting;
        server.setExecutor(threads);
        server.start();
    }

    static Server plain() throws IOException, GeneralSecurityException {
        return new Server(HttpServer.create(here(), 0), SSLContext.getDefault());
    }

    /** With a certificate of its own. @param folder for its key */
    static Server encrypted(Path folder) throws IOException, GeneralSecurityException, InterruptedException {
        KeyStore.PrivateKeyEntry key = new Keys(folder).make("server", "CN=localhost",
                List.of("-ext", "san=ip:127.0.0.1,dns:localhost"));
        char[] word = "changeit".toCharArray();
        KeyStore keys = KeyStore.getInstance("PKCS12");
        keys.load(null, word);
        keys.setEntry("server", key, new KeyStore.PasswordProtection(word));
        KeyManagerFactory own = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(keys, word);
        TrustManagerFactory trusted = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        KeyStore certificates = KeyStore.getInstance("PKCS12");
        certificates.load(null, word);
        certificates.setCertificateEntry("server", key.getCertificate());
        trusted.init(certificates);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), trusted.getTrustManagers(), null);
        HttpsServer server = HttpsServer.create(here(), 0);
        server.setHttpsConfigurator(new HttpsConfigurator(context));
        return new Server(server, context);
    }

    private static InetSocketAddress here() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    }

    /** Whom a client has to trust. */
    SSLContext trusting() {
        return trusting;
    }

    String address(String path) {
        return (server instanceof HttpsServer ? "https" : "http") + "://localhost:" + server.getAddress().getPort() + path;
    }

    Server at(String path, HttpHandler handler) {
        server.createContext(path, exchange -> {
            asked.add(exchange.getRequestURI() + " " + exchange.getRequestHeaders().getOrDefault("Cookie", List.of()));
            try (exchange) {
                handler.handle(exchange);
            }
        });
        return this;
    }

    Server giving(String path, byte[] content) {
        return at(path, exchange -> answer(exchange, 200, content));
    }

    /** The files of a folder. */
    Server showing(Path folder) {
        return at("/", exchange -> {
            Path file = folder.resolve(exchange.getRequestURI().getPath().substring(1));
            boolean there = Files.isRegularFile(file);
            answer(exchange, there ? 200 : 404, there ? Files.readAllBytes(file) : new byte[0]);
        });
    }

    Server leading(String path, int status, String location) {
        return at(path, exchange -> {
            exchange.getResponseHeaders().add("Location", location);
            exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
            exchange.sendResponseHeaders(status, -1);
        });
    }

    static void answer(HttpExchange exchange, int status, byte[] content) throws IOException {
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        if (content.length > 0) {
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(content);
            }
        }
    }

    List<String> asked() {
        return asked;
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
