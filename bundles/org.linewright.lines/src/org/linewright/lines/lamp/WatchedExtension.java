package org.linewright.lines.lamp;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.lines.ExtensionLamp;
import org.linewright.sip.Binding;
import org.linewright.sip.EventPackage;
import org.linewright.sip.SubscribeWish;
import org.linewright.sip.Subscription;
import org.linewright.sip.SubscriptionEvent;

/** One extension that is watched. Only touched under the lock of its {@link WatchingLine}. */
final class WatchedExtension {

    private static final Duration AT_A_TIME = Duration.ofHours(1);

    private final String extension;
    private final WatchingLine line;
    private Optional<Subscription> dialogs = Optional.empty();
    private Optional<Subscription> registration = Optional.empty();
    private boolean asked;
    private boolean ended;
    private boolean refused;
    private ExtensionKnown known = ExtensionKnown.NOTHING;
    private ExtensionLamp lamp;

    WatchedExtension(String extension, WatchingLine line, Instant now) {
        this.extension = extension;
        this.line = line;
        this.lamp = new ExtensionLamp(extension, ExtensionLamp.State.UNKNOWN, now, LampWords.ASKED);
    }

    String extension() {
        return extension;
    }

    void subscribe(Binding binding) {
        if (!asked && !ended) {
            asked = true;
            dialogs = Optional.of(binding.subscribe(new SubscribeWish(EventPackage.DIALOGS, extension, AT_A_TIME),
                    event -> line.heard(this, event)));
        }
    }

    /** Whether a phone is registered there is asked once the PBX tells of its dialogs at all. */
    void alsoRegistration(Binding binding) {
        if (registration.isEmpty() && !ended) {
            registration = Optional.of(binding.subscribe(
                    new SubscribeWish(EventPackage.REGISTRATIONS, extension, AT_A_TIME),
                    event -> line.heardRegistration(this, event)));
        }
    }

    void again() {
        Stream.of(dialogs, registration).flatMap(Optional::stream).forEach(Subscription::again);
    }

    void end() {
        ended = true;
        Stream.of(dialogs, registration).flatMap(Optional::stream).forEach(Subscription::end);
    }

    boolean ended() {
        return ended;
    }

    /** Whether the PBX does not tell of it, and is not asked by itself. */
    boolean refused() {
        return refused;
    }

    void hear(SubscriptionEvent event) {
        refused |= event instanceof SubscriptionEvent.Refused;
        known = known.hearing(event);
    }

    void hearRegistration(SubscriptionEvent event) {
        known = known.hearingRegistration(event);
    }

    /** Whether its PBX has said of it, with its dialogs, that nobody is registered. */
    boolean closed() {
        return known.dialogs().filter(news -> news.closed()).isPresent();
    }

    ExtensionLamp lamp(boolean closes, boolean lineOut, Instant now) {
        ExtensionKnown.Shown shown = lineOut
                ? new ExtensionKnown.Shown(ExtensionLamp.State.UNKNOWN, LampWords.LINE_OUT)
                : known.shown(closes);
        lamp = new ExtensionLamp(extension, shown.state(), shown.state() == lamp.state() ? lamp.since() : now,
                shown.words());
        return lamp;
    }
}
