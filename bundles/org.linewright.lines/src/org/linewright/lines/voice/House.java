package org.linewright.lines.voice;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.linewright.core.Outcome;
import org.linewright.lines.Talk;
import org.linewright.lines.call.Voice;

/** What all voices of a process share. It is their lock. */
final class House {

    /** Where may be waited. */
    static final Executor WAITING = task -> Thread.ofVirtual().name("sound file").start(task);

    private final Talks talks;
    private final Set<OwnVoice> voices = new HashSet<>();
    private Ready usual = Ready.NOTHING;

    House(Headset headset, LongSupplier nanos) {
        this.talks = new Talks(headset, nanos, WAITING);
    }

    /** What everybody says who says nothing of his own. */
    synchronized Ready usual() {
        return usual;
    }

    synchronized Voice come(OwnVoice voice) {
        voices.add(voice);
        return voice;
    }

    synchronized void gone(OwnVoice voice) {
        voices.remove(voice);
    }

    /** Ends all voices; devices are given back and recordings whole a moment later. */
    synchronized void close() {
        List.copyOf(voices).forEach(OwnVoice::close);
    }

    CompletionStage<Outcome<Talk>> usually(Talk talk) {
        return ready(talk, ready -> {
            usual = ready;
            voices.forEach(OwnVoice::usual);
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
