package org.linewright.workbench.diagnostics.trace;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.MediaFlow;
import org.linewright.diagnostics.RecordingFigures;
import org.linewright.diagnostics.Trace;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.workbench.kit.TraceAim.Target;

/** Lists what is wanted of a recording; each message is read only once. One question at a time. */
final class Gathering {

    /** What is to be listed, and what is looked for in it. */
    record Question(Source source, Masking masking, Filter filter, Set<String> folded, Optional<Target> aim) {
    }

    /** The list of which source, by which filter, how the recording was doing just before, and what was looked for. */
    record Answer(Source source, RecordingFigures figures, Filter filter, Listing listing, Optional<Aimed> aimed) {
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
        Optional<Aimed> aimed = question.aim()
                .map(target -> Aimed.of(target, now.source().recording(), now.masking()));
        Filter filter = aimed.flatMap(Aimed::filter).orElse(question.filter()).among(entries);
        Set<String> folded = new HashSet<>(question.folded());
        aimed.flatMap(Aimed::callId).ifPresent(folded::remove);
        return new Answer(now.source(), figures, filter,
                Listing.of(new Trace(entries, flows, now.masking()), filter, folded), aimed);
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
