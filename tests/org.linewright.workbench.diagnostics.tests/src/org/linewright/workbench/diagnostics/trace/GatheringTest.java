package org.linewright.workbench.diagnostics.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;

class GatheringTest {

    private final PaperRecording recording = new PaperRecording();
    private final Gathering gathering = new Gathering();

    @Test
    void onlyWhatCameSinceIsRead() {
        recording.add(3);
        assertEquals(List.of(1L, 2L, 3L), listed(Masking.PRIVATE));
        recording.add(2);
        assertEquals(List.of(1L, 2L, 3L, 4L, 5L), listed(Masking.PRIVATE));
        assertEquals(List.of(0L, 3L), recording.asked);
    }

    @Test
    void whatTheRecordingForgotIsForgottenHereToo() {
        recording.add(3);
        listed(Masking.PRIVATE);
        recording.add(3);
        recording.forget(4);
        assertEquals(List.of(5L, 6L), listed(Masking.PRIVATE));
    }

    @Test
    void whereMoreIsShownAllIsReadAnew() {
        recording.add(2);
        listed(Masking.PRIVATE);
        assertEquals(List.of(1L, 2L), listed(Masking.OPEN));
        assertEquals(List.of(0L, 0L), recording.asked);
    }

    private List<Long> listed(Masking masking) {
        return gathering.answer(new Gathering.Question(new Source(recording, Optional.empty()), masking, Filter.NONE,
                Set.of(), Optional.empty())).listing().trace().entries().stream().map(TraceEntry::number).toList();
    }

    /** Holds OPTIONS in any number. */
    private static final class PaperRecording implements Recording {

        private final List<TraceEntry> entries = new ArrayList<>();
        private final List<Long> asked = new ArrayList<>();

        void add(int count) {
            long before = entries.isEmpty() ? 0 : entries.getLast().number();
            entries.addAll(Samples.trace(before, IntStream.range(0, count).mapToObj(one -> "OPTIONS " + before + one)
                    .toArray(String[]::new)).entries());
        }

        void forget(int count) {
            entries.subList(0, count).clear();
        }

        @Override
        public RecordingFigures figures() {
            return new RecordingFigures(Instant.EPOCH, true, entries.getLast().number(), entries.size(), 0, 0, 0,
                    List.of());
        }

        @Override
        public Trace shown(TraceQuery query, Masking masking) {
            asked.add(query.after());
            return new Trace(entries.stream().filter(one -> one.number() > query.after()).toList(), List.of(), masking);
        }

        @Override
        public Watch watch(Consumer<RecordingFigures> listener) {
            throw new UnsupportedOperationException();
        }
    }
}
