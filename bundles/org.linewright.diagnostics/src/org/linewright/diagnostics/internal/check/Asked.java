package org.linewright.diagnostics.internal.check;

import java.util.stream.Stream;
import org.linewright.diagnostics.Direction;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Exchange;
import org.linewright.diagnostics.check.Examined;

/**
 * A request of ours and the first final answer to it.
 *
 * @param line the line's Address of Record
 */
record Asked(String line, TraceEntry request, TraceEntry answer) {

    /** Those with this method, or all when it is blank, in the order they were recorded. */
    static Stream<Asked> of(Examined examined, String method) {
        return examined.conversations().stream()
                .flatMap(one -> one.exchanges().stream()
                        .filter(exchange -> method.isEmpty() || exchange.method().equals(method))
                        .flatMap(exchange -> of(exchange.line(), exchange)));
    }

    private static Stream<Asked> of(String line, Exchange exchange) {
        return exchange.request().filter(one -> one.direction() == Direction.SENT).stream()
                .flatMap(request -> exchange.answer().stream().map(answer -> new Asked(line, request, answer)));
    }

    Via via() {
        return Via.of(request.message());
    }

    /** The same Via as it came back. */
    Via viaBack() {
        return Via.of(answer.message());
    }
}
