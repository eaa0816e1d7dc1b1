package org.linewright.simulator.box;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.media.sound.Samples;
import org.linewright.simulator.feature.RouteId;

/** The voice boxes of a PBX, in its memory. Every route has one. Thread: any; never blocks. */
public final class VoiceBoxes {

    private record Change(VoiceBox before, VoiceBox after) {

        boolean happened() {
            return !after.equals(before);
        }
    }

    private final Map<RouteId, VoiceBox> boxes = new ConcurrentHashMap<>();
    private final List<Consumer<RouteId>> listeners = new CopyOnWriteArrayList<>();
    private final BoxLimits limits;
    private final Clock clock;

    public VoiceBoxes(BoxLimits limits, Clock clock) {
        this.limits = limits;
        this.clock = clock;
    }

    public BoxLimits limits() {
        return limits;
    }

    public VoiceBox of(RouteId route) {
        return boxes.getOrDefault(route, VoiceBox.EMPTY);
    }

    /** Those with messages. */
    public Map<RouteId, VoiceBox> filled() {
        Map<RouteId, VoiceBox> filled = new HashMap<>(boxes);
        filled.values().removeIf(box -> box.messages().isEmpty());
        return filled;
    }

    public Map<RouteId, VoiceBox> all() {
        return Map.copyOf(boxes);
    }

    /** As it was before; a box that is fuller than the limits allow stays out. */
    public void remember(Map<RouteId, VoiceBox> before) {
        before.forEach((route, kept) -> change(route, now -> fits(now, kept) ? kept : now));
    }

    private boolean fits(VoiceBox now, VoiceBox kept) {
        Duration greeting = kept.greeting().map(Samples::duration).orElse(Duration.ZERO);
        return kept.messages().size() <= limits.messages() && greeting.compareTo(limits.longest()) <= 0
                && length().minus(now.length()).plus(kept.length()).compareTo(limits.all()) <= 0;
    }

    /** Tells whose box has changed, on the thread that changed it. */
    public void listen(Consumer<RouteId> listener) {
        listeners.add(listener);
    }

    /** Keeps a message; empty when the box or the memory is full, or it is too short. */
    public Optional<VoiceMessage> leave(RouteId route, String caller, Samples sound) {
        Change change = change(route, box -> length().plus(sound.duration()).compareTo(limits.all()) > 0
                ? box
                : box.left(caller, clock.instant(), sound, limits));
        return change.happened() ? Optional.of(change.after().messages().getLast()) : Optional.empty();
    }

    /** Takes another greeting, or the tone alone when it is too short. */
    public void greet(RouteId route, Samples sound) {
        change(route, box -> box.greetedBy(Optional.of(Samples.of(sound, limits.longest()))
                .filter(greeting -> greeting.duration().compareTo(limits.shortest()) >= 0)));
    }

    public void played(RouteId route, long number) {
        change(route, box -> box.played(number));
    }

    public void delete(RouteId route, long number) {
        change(route, box -> box.without(number));
    }

    /** The route is gone, and everything of it. */
    public void forget(RouteId route) {
        boxes.remove(route);
    }

    /** One change at a time, so that the memory has its limit. */
    private Change change(RouteId route, UnaryOperator<VoiceBox> changing) {
        Change change;
        synchronized (boxes) {
            VoiceBox before = of(route);
            change = new Change(before, changing.apply(before));
            boxes.put(route, change.after());
        }
        if (change.happened()) {
            listeners.forEach(listener -> listener.accept(route));
        }
        return change;
    }

    private Duration length() {
        return boxes.values().stream().map(VoiceBox::length).reduce(Duration.ZERO, Duration::plus);
    }
}
