package org.linewright.simulator.box;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.media.sound.Samples;
import org.linewright.simulator.AccountId;

/** The voice boxes of a PBX, in its memory. Every account has one. Thread: any; never blocks. */
public final class VoiceBoxes {

    private record Change(VoiceBox before, VoiceBox after) {

        boolean happened() {
            return !after.equals(before);
        }
    }

    private final Map<AccountId, VoiceBox> boxes = new ConcurrentHashMap<>();
    private final List<Consumer<AccountId>> listeners = new CopyOnWriteArrayList<>();
    private final BoxLimits limits;
    private final Clock clock;

    public VoiceBoxes(BoxLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    public BoxLimits limits() {
        return limits;
    }

    public VoiceBox of(AccountId account) {
        return boxes.getOrDefault(account, VoiceBox.EMPTY);
    }

    /** Tells whose box has changed, on the thread that changed it. */
    public void listen(Consumer<AccountId> listener) {
        listeners.add(listener);
    }

    /** Keeps a message; empty when the box or the memory is full, or it is too short. */
    public Optional<VoiceMessage> leave(AccountId account, String caller, Samples sound) {
        Change change = change(account, box -> length().plus(sound.duration()).compareTo(limits.all()) > 0
                ? box
                : box.left(caller, clock.instant(), sound, limits));
        return change.happened() ? Optional.of(change.after().messages().getLast()) : Optional.empty();
    }

    /** Takes another greeting, or the tone alone when it is too short. */
    public void greet(AccountId account, Samples sound) {
        change(account, box -> box.greetedBy(Optional.of(Samples.of(sound, limits.longest()))
                .filter(greeting -> greeting.duration().compareTo(limits.shortest()) >= 0)));
    }

    public void played(AccountId account, long number) {
        change(account, box -> box.played(number));
    }

    public void delete(AccountId account, long number) {
        change(account, box -> box.without(number));
    }

    /** The account is gone, and everything of it. */
    public void forget(AccountId account) {
        boxes.remove(account);
    }

    /** One change at a time, so that the memory has its limit. */
    private Change change(AccountId account, UnaryOperator<VoiceBox> changing) {
        Change change;
        synchronized (boxes) {
            VoiceBox before = of(account);
            change = new Change(before, changing.apply(before));
            boxes.put(account, change.after());
        }
        if (change.happened()) {
            listeners.forEach(listener -> listener.accept(account));
        }
        return change;
    }

    private Duration length() {
        return boxes.values().stream().map(VoiceBox::length).reduce(Duration.ZERO, Duration::plus);
    }
}
