package org.linewright.lines.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.linewright.core.Outcome;
import org.linewright.lines.Talk;

/** What all voices of a process share. It is their lock. */
final class House {

    /** Where may be waited. */
    static final Executor WAITING = task -> Thread.ofVirtual().name("sound file").start(task);

    private final Talks talks;
    private final Set<Speech> voices = new HashSet<>();
    private final Set<Recording> recordings = new HashSet<>();
    private Ready usual = Ready.NOTHING;

    House(Headset headset, LongSupplier nanos) {
        this.talks = new Talks(headset, nanos, WAITING);
    }

    /** What everybody says who says nothing of his own. */
    synchronized Ready usual() {
        return usual;
    }

    synchronized void come(Speech voice) {
        voices.add(voice);
    }

    synchronized void gone(Speech voice) {
        voices.remove(voice);
    }

    /** A recording goes on, or is over. */
    synchronized void records(Recording recording, boolean on) {
        if (on) {
            recordings.add(recording);
        } else {
            recordings.remove(recording);
        }
    }

    /**
     * Ends all of them.
     *
     * @return completes when all recordings are whole
     */
    synchronized CompletionStage<Void> close() {
        List.copyOf(voices).forEach(Speech::close);
        return CompletableFuture.allOf(List.copyOf(recordings)
                .stream()
                .map(recording -> recording.end(true).toCompletableFuture())
                .toArray(CompletableFuture[]::new));
    }

    CompletionStage<Outcome<Talk>> usually(Talk talk) {
        return ready(talk, ready -> {
            usual = ready;
            voices.forEach(Speech::usual);
        });
    }

    /** @param then what is done with it, with the lock held */
    CompletionStage<Outcome<Talk>> ready(Talk talk, Consumer<Ready> then) {
        return talks.ready(talk).thenApply(outcome -> outcome.map(ready -> {
            synchronized (this) {
                then.accept(ready);
            }
            return talk;
        }));
    }
}
