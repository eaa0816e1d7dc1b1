package org.linewright.metrics.http;

import com.sun.net.httpserver.Headers;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linewright.metrics.figure.Figures;

/** Answers requests; bodies are never read. */
public final class Desk implements HttpHandler {

    private final Figures figures;
    private final Readiness readiness;

    public Desk(Figures figures, Readiness readiness) {
        this.figures = figures;
        this.readiness = readiness;
    }

    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            boolean head = exchange.getRequestMethod().equals("HEAD");
            boolean asks = head || exchange.getRequestMethod().equals("GET");
            Headers headers = exchange.getResponseHeaders();
            if (!asks) {
                headers.set("Allow", "GET, HEAD"); // RFC 9110 §15.5.6
            }
            Answer answer = asks ? answer(exchange) : Answer.text(405, "GET or HEAD only");
            headers.set("Content-Type", answer.type());
            headers.set("Cache-Control", "no-store");
            headers.set("X-Content-Type-Options", "nosniff");
            if (head) {
                headers.set("Content-Length", String.valueOf(answer.body().length));
            }
            exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().length);
            if (!head) {
                exchange.getResponseBody().write(answer.body());
            }
        }
    }

    private Answer answer(HttpExchange exchange) throws IOException {
        return switch (Optional.ofNullable(exchange.getRequestURI().getRawPath()).orElse("")) { // framework-driven null
            case "/metrics" -> metrics(all(exchange, "Accept"));
            case "/health/live" -> Answer.json(200, "{\"live\":true}");
            case "/health/ready" -> readiness.answer(
                    all(exchange, "Accept-Language").startsWith("de") ? Locale.GERMAN : Locale.ENGLISH);
            case "/" -> Answer.text(200, "/metrics\n/health/live\n/health/ready");
            default -> Answer.text(404, "/metrics, /health/live and /health/ready are here, nothing else");
        };
    }

    private Answer metrics(String accept) throws IOException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        String type = figures.write(accept, body);
        return new Answer(200, type, body.toByteArray());
    }

    private static String all(HttpExchange exchange, String header) {
        return String.join(",", exchange.getRequestHeaders().getOrDefault(header, List.of()));
    }
}
