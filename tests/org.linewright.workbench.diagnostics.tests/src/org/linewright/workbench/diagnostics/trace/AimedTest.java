package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.workbench.kit.TraceAim.Target;

class AimedTest {

    private static final Instant FIRST = Instant.parse("2026-01-02T10:00:01Z");

    private final Trace trace = Samples.trace(0, "INVITE a", "180 a INVITE", "INVITE b", "INVITE b", "OPTIONS o");

    @Test
    void aCallIsTheOneThatBeganNearest() {
        assertEquals(Optional.of("a"), aimed(new Target.OfCall("510@pbx", true, FIRST.minusMillis(300))).callId());
        assertEquals(Optional.of("b"), aimed(new Target.OfCall("510@pbx", true, FIRST.plusSeconds(2))).callId());
    }

    @Test
    void aCallOfTheOtherWayOrOfAnotherDayIsNotThere() {
        assertEquals(Optional.empty(), aimed(new Target.OfCall("510@pbx", false, FIRST)).callId());
        assertEquals(Optional.empty(), aimed(new Target.OfCall("510@pbx", true, FIRST.plusSeconds(90_000))).callId());
    }

    @Test
    void aLineIsAFilterAndNoConversation() {
        Aimed line = aimed(new Target.OfLine("510@pbx"));
        assertEquals(Optional.of(new Filter("", new Filter.Named("510@pbx", 4), "", Topic.ALL)), line.filter());
        assertEquals(Optional.empty(), line.callId());
    }

    @Test
    void aConversationIsFoundByItsCallId() {
        assertEquals(Optional.of("o"), aimed(new Target.OfConversation("o")).callId());
        assertEquals(Optional.empty(), aimed(new Target.OfConversation("x")).filter());
    }

    private Aimed aimed(Target target) {
        return Aimed.of(target, new Paper(trace.entries()), Masking.PRIVATE);
    }

    private record Paper(List<TraceEntry> entries) implements Recording {
        @Override
        public RecordingFigures figures() {
            throw new UnsupportedOperationException();
        }

        @Override
        public Trace shown(TraceQuery query, Masking masking) {
            List<TraceEntry> found = entries.stream()
                    .filter(one -> query.line().isEmpty() || query.line().equals(one.line()))
                    .filter(one -> query.callId().isEmpty() || query.callId().equals(one.message().callId()))
                    .filter(one -> query.method().isEmpty() || query.method().equals(one.message().method()))
                    .toList();
            return new Trace(found.subList(Math.max(0, found.size() - query.most()), found.size()), List.of(), masking);
        }

        @Override
        public Watch watch(Consumer<RecordingFigures> listener) {
            throw new UnsupportedOperationException();
        }
    }
}
