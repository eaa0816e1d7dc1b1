package org.linewright.diagnostics.internal.parcel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.diagnostics.capture.CaptureFormat;
import org.linewright.diagnostics.capture.CaptureWriter;
import org.linewright.diagnostics.internal.parcel.Part.Content;
import org.linewright.diagnostics.ladder.Ladder;
import org.linewright.diagnostics.ladder.LadderText;
import org.linewright.diagnostics.ladder.TraceCsv;

/**
 * A trace in the forms that people and programs read.
 *
 * @param trace as it is shown
 * @param zone of the times of day
 */
record TraceParts(Trace trace, ZoneId zone) {

    private static final int MOST_LADDERS = 20;
    private static final String CAPTURE = "trace/trace.pcapng";

    Stream<Part> all() {
        if (trace.entries().isEmpty()) {
            return Stream.of();
        }
        List<Conversation> newest = new ArrayList<>(Conversations.of(trace));
        newest = newest.reversed().stream().limit(MOST_LADDERS).toList();
        return Stream.of(Stream.of(new Part(CAPTURE, CAPTURE, this::capture), Part.text("trace/trace.txt", this::text),
                Part.text("trace/trace.csv", () -> TraceCsv.of(trace))), ladders(newest)).flatMap(one -> one);
    }

    private Stream<Part> ladders(List<Conversation> newest) {
        return IntStream.range(0, newest.size())
                .mapToObj(place -> Part.text(String.format("trace/ladder-%02d.txt", place + 1), () -> LadderText
                        .of(Ladder.of(List.of(newest.get(place)), trace.flows()), zone)));
    }

    /** Long messages are cut into packets there, so the text is searched in their place too. */
    private Content capture() {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            CaptureWriter.write(trace, CaptureFormat.PCAPNG, out);
            return new Content(out.toByteArray(), text().getBytes(StandardCharsets.UTF_8), Optional.empty());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private String text() {
        return trace.entries().stream().map(TraceParts::text).collect(Collectors.joining("\n"));
    }

    private static String text(TraceEntry one) {
        return "---- " + one.number() + " " + one.at() + " " + one.direction() + " " + one.transport() + " "
                + one.source().getHostString() + ":" + one.source().getPort() + " -> "
                + one.destination().getHostString() + ":" + one.destination().getPort()
                + (one.line().isEmpty() ? "" : " " + one.line()) + (one.refused().isEmpty() ? "" : " " + one.refused())
                + "\n" + one.message().text();
    }
}
