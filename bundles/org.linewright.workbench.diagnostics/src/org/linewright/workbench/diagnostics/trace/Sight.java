package org.linewright.workbench.diagnostics.trace;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.SystemTimers;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.diagnostics.TraceWish;
import org.linewright.diagnostics.Tracer;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.capture.CaptureReader;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * The trace this workbench looks at, the same in the list and in the ladder. Recording goes on while no view is open.
 * For the UI thread; nothing here waits.
 */
@Component(service = Sight.class, immediate = true)
public final class Sight {

    private final Tracer tracer;
    private final OnDisplay onDisplay;
    private final SystemTimers timers = new SystemTimers("trace timers");
    private final List<Consumer<Shown>> watchers = new CopyOnWriteArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final NewestAnswer<Gathering.Question, Gathering.Answer> listing;
    private Filter filter = Filter.NONE;
    private Shown shown = Shown.NOTHING;
    private Watch following = () -> {
        // nothing is followed
    };

    @Activate
    public Sight(@Reference Tracer tracer, @Reference OnDisplay onDisplay) {
        this.tracer = tracer;
        this.onDisplay = onDisplay;
        this.listing = new NewestAnswer<>("trace", onDisplay, new Gathering()::answer, this::take);
    }

    /** Looks at what was recorded before this bundle came. */
    @Activate
    public void start() {
        onDisplay.run(this::live);
    }

    @Deactivate
    public void close() {
        following.close();
        listing.close();
        tracer.end();
        timers.close();
    }

    public Shown now() {
        return shown;
    }

    /** Tells what is shown, now and after every change, four times a second at most. */
    public Watch watch(Consumer<Shown> watcher) {
        watchers.add(watcher);
        watcher.accept(shown);
        return () -> watchers.remove(watcher);
    }

    /** Records the running lines from now on; what was recorded before is forgotten. */
    public CompletionStage<Outcome<Recording>> begin() {
        return onDisplay.answer(() -> tracer.begin(TraceWish.usual(), timers, InstantSource.system()))
                .thenApply(outcome -> {
                    outcome.result().ifPresent(recording -> look(new Source(recording, Optional.empty())));
                    return outcome;
                });
    }

    /** Records nothing more; what was recorded stays. */
    public void end() {
        onDisplay.answer(() -> {
            tracer.end();
            return true;
        });
    }

    /** Looks at a capture file; the recording of the running lines goes on. */
    public CompletionStage<Outcome<Recording>> open(Path file) {
        return onDisplay.answer(() -> CaptureReader.read(file)).thenApply(outcome -> {
            outcome.result()
                    .ifPresent(recording -> look(new Source(recording, Optional.of(file.getFileName().toString()))));
            return outcome;
        });
    }

    /** Looks at the running lines again. */
    public void live() {
        tracer.newest().ifPresentOrElse(recording -> look(new Source(recording, Optional.empty())), () -> {
            following.close();
            tell(Shown.NOTHING);
        });
    }

    public void mask(Masking masking) {
        tell(new Shown(shown.source(), shown.figures(), masking, shown.listing(), shown.conversation(),
                shown.message()));
        list();
    }

    public void filter(Filter wanted) {
        filter = wanted;
        list();
    }

    /** Folds a conversation, or unfolds it. */
    public void fold(String callId, boolean closed) {
        if (closed ? folded.add(callId) : folded.remove(callId)) {
            list();
        }
    }

    /** Folds all conversations, or unfolds them. */
    public void foldAll(boolean closed) {
        folded.clear();
        if (closed) {
            shown.listing().ifPresent(all -> folded.addAll(
                    all.conversations().stream().map(Conversation::callId).collect(Collectors.toSet())));
        }
        list();
    }

    /** @param number the message; 0 chooses none */
    public void choose(String callId, long number) {
        tell(chosen(shown, callId, number));
    }

    private void look(Source source) {
        following.close();
        folded.clear();
        tell(new Shown(Optional.of(source), Optional.of(source.recording().figures()), shown.masking(),
                Optional.empty(), Optional.empty(), Optional.empty()));
        following = source.recording().watch(figures -> onDisplay.run(() -> {
            if (shown.source().equals(Optional.of(source))) {
                list();
            }
        }));
    }

    private void list() {
        shown.source().ifPresent(source -> listing.ask(
                new Gathering.Question(source, shown.masking(), filter, Set.copyOf(folded))));
    }

    private void take(Gathering.Answer answer) {
        Shown fresh = new Shown(shown.source(), Optional.of(answer.figures()), shown.masking(),
                Optional.of(answer.listing()), Optional.empty(), Optional.empty());
        tell(shown.conversation()
                .map(one -> chosen(fresh, one.callId(), shown.message().map(TraceEntry::number).orElse(0L)))
                .orElse(fresh));
    }

    private static Shown chosen(Shown what, String callId, long number) {
        Optional<Conversation> conversation = what.listing().flatMap(one -> one.conversation(callId));
        return new Shown(what.source(), what.figures(), what.masking(), what.listing(), conversation,
                conversation.flatMap(one -> one.entries().stream().filter(entry -> entry.number() == number)
                        .findFirst()));
    }

    private void tell(Shown now) {
        shown = now;
        watchers.forEach(watcher -> watcher.accept(now));
    }
}
