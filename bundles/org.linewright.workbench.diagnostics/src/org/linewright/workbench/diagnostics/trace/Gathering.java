package org.linewright.workbench.diagnostics.trace;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;

/** Lists what a recording holds; of one that was asked before, only what came since is read. One call at a time. */
final class Gathering {

    /** What is to be listed. */
    record Question(Source source, Masking masking, Filter filter, Set<String> folded) {
    }

    /** The list, and how the recording was doing just before. */
    record Answer(RecordingFigures figures, Listing listing) {
    }

    private record Subject(Source source, Masking masking) {
    }

    private Optional<Subject> subject = Optional.empty();
    private final List<TraceEntry> entries = new ArrayList<>();
    private List<MediaFlow> flows = List.of();

    Answer answer(Question question) {
        Subject now = new Subject(question.source(), question.masking());
        if (!subject.equals(Optional.of(now))) {
            subject = Optional.of(now);
            entries.clear();
        }
        RecordingFigures figures = question.source().recording().figures();
        gather(now, figures);
        return new Answer(figures, Listing.of(new Trace(entries, flows, now.masking()), question.filter(),
                question.folded()));
    }

    private void gather(Subject now, RecordingFigures figures) {
        long last = entries.isEmpty() ? 0 : entries.getLast().number();
        Trace news = now.source().recording().shown(TraceQuery.ALL.after(last), now.masking());
        entries.addAll(news.entries());
        flows = news.flows();
        long oldest = figures.newest() - figures.kept() + 1;
        entries.removeIf(one -> one.number() < oldest);
    }
}
