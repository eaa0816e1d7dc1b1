package org.linewright.workbench.diagnostics.trace;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.workbench.kit.NewestAnswer;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TraceAim.Target;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The trace this workbench looks at, the same in all views. For the UI thread; nothing here waits. */
@Component(service = Sight.class)
public final class Sight {

    private final OnDisplay onDisplay;
    private final List<Consumer<Shown>> watchers = new CopyOnWriteArrayList<>();
    private final Set<String> folded = new HashSet<>();
    private final NewestAnswer<Gathering.Question, Gathering.Answer> listing;
    private Shown shown = Shown.NOTHING;
    private Optional<Target> aim = Optional.empty();
    private Watch following = () -> {
        // nothing is followed
    };

    @Activate
    public Sight(@Reference OnDisplay onDisplay) {
        this.onDisplay = onDisplay;
        this.listing = new NewestAnswer<>("trace", onDisplay, new Gathering()::answer, this::take);
    }

    @Deactivate
    public void close() {
        following.close();
        listing.close();
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

    /** Looks at this from now on, all of it. */
    void look(Source source) {
        following.close();
        folded.clear();
        tell(shown.from(source));
        following = source.recording().watch(figures -> onDisplay.run(() -> {
            if (shown.source().equals(Optional.of(source))) {
                list();
            }
        }));
    }

    /** Looks at nothing. */
    void lookAway() {
        following.close();
        tell(Shown.NOTHING.lacking(shown.missing()));
    }

    public void mask(Masking masking) {
        tell(shown.masked(masking));
        list();
    }

    public void filter(Filter wanted) {
        tell(shown.filtered(wanted));
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
        tell(shown.choosing(shown.choice().of(callId, number)));
    }

    /** Compares others with this one from now on, or nothing when it is empty. */
    public void pin(Optional<String> callId) {
        tell(shown.choosing(shown.choice().pinning(callId)));
    }

    /** Chooses it, or says that it is not there; other filters end. */
    public void show(Target target) {
        if (shown.source().isEmpty()) {
            tell(shown.lacking(Optional.of(target)));
        } else {
            aim = Optional.of(target);
            list();
        }
    }

    private void list() {
        shown.source().ifPresent(source -> listing.ask(
                new Gathering.Question(source, shown.masking(), shown.filter(), Set.copyOf(folded), aim)));
    }

    /** What is told late of a source before is of no use. */
    private void take(Gathering.Answer answer) {
        if (!shown.source().equals(Optional.of(answer.source()))) {
            return;
        }
        Shown now = shown.listed(answer);
        aim = Optional.empty();
        tell(answer.aimed().map(aimed -> {
            aimed.callId().ifPresent(folded::remove);
            return now.choosing(aimed.callId().map(one -> now.choice().of(one, 0)).orElse(now.choice()))
                    .lacking(aimed.message().isEmpty() ? Optional.of(aimed.target()) : Optional.empty());
        }).orElse(now));
    }

    private void tell(Shown now) {
        shown = now;
        watchers.forEach(watcher -> watcher.accept(now));
    }
}
