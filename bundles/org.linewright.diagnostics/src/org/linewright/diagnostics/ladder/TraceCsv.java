package org.linewright.diagnostics.ladder;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;

/** The messages of a trace as a table (RFC 4180), times in UTC. Pure. */
public final class TraceCsv {

    private static final List<String> HEAD = List.of("number", "time", "direction", "transport", "source",
            "destination",
            "line", "method", "status", "summary", "from", "to", "call_id", "cseq", "repeats", "refused");

    private TraceCsv() {
    }

    /** With a head; a cell that a spreadsheet would calculate begins with an apostrophe. */
    public static String of(Trace trace) {
        return Stream.concat(Stream.of(HEAD), trace.entries().stream().map(TraceCsv::cells))
                .map(row -> row.stream().map(TraceCsv::cell).collect(Collectors.joining(",", "", "\r\n")))
                .collect(Collectors.joining());
    }

    private static List<String> cells(TraceEntry one) {
        var message = one.message();
        return List.of(Long.toString(one.number()), one.at().toString(), one.direction().name(), one.transport().name(),
                new Participant(one.source(), false, "").name(), new Participant(one.destination(), false, "").name(),
                one.line(), message.method(), message.status() == 0 ? "" : Integer.toString(message.status()),
                message.summary(), message.header("From"), message.header("To"), message.callId(),
                message.header("CSeq"), one.isRepeat() ? Long.toString(one.repeats()) : "", one.refused());
    }

    private static String cell(String value) {
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return safe.chars().anyMatch(one -> ",\"\r\n".indexOf(one) >= 0)
                ? "\"" + safe.replace("\"", "\"\"") + "\""
                : safe;
    }
}
