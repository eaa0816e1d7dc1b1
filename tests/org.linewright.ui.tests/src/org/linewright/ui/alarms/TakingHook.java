package org.linewright.ui.alarms;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** A web server that takes every message. */
final class TakingHook {

    private final List<String> taken = new CopyOnWriteArrayList<>();
    private Optional<HttpServer> server = Optional.empty();

    void open() throws IOException {
        HttpServer opened = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        opened.createContext("/hook", this::take);
        opened.start();
        server = Optional.of(opened);
    }

    void close() {
        server.ifPresent(opened -> opened.stop(0));
        server = Optional.empty();
    }

    String address() {
        return "http://127.0.0.1:" + server.orElseThrow().getAddress().getPort() + "/hook";
    }

    /** What came, each with its secret. */
    List<String> taken() {
        return taken;
    }

    private void take(HttpExchange exchange) throws IOException {
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        taken.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        exchange.sendResponseHeaders(204, -1);
        exchange.close();
    }
}
