package org.linewright.drivers.internal.repository;

import aQute.bnd.osgi.repository.SimpleIndexer;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.zip.GZIPOutputStream;

/** A web server of a partner, on this computer. */
public final class Web implements AutoCloseable {

    private final HttpServer server;
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final Map<String, HttpHandler> pages = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    public Web() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        asked.add(path + (exchange.getRequestHeaders().containsKey("Cookie") ? " with a cookie" : ""));
        try (exchange) {
            pages.getOrDefault(path, nothing -> nothing.sendResponseHeaders(404, -1)).handle(exchange);
        }
    }

    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + path;
    }

    public Web with(String path, HttpHandler page) {
        pages.put(path, page);
        return this;
    }

    public Web with(String path, byte[] bytes) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().add("Set-Cookie", "seen=1");
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        });
    }

    public Web with(String path, String text) {
        return with(path, text.getBytes(StandardCharsets.UTF_8));
    }

    public Web leading(String path, String to) {
        return with(path, exchange -> {
            exchange.getResponseHeaders().add("Location", to);
            exchange.sendResponseHeaders(302, -1);
        });
    }

    /** What was asked for so far. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    /** The index that the build of a partner makes of these jars, which lie in one folder. */
    public static String index(Path... jars) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new SimpleIndexer().name("partner").base(jars[0].getParent().toUri())
                    .files(Arrays.stream(jars).map(Path::toFile).toList()).index(out);
            return out.toString(StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public static byte[] zipped(byte[] plain) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(plain);
        }
        return out.toByteArray();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
