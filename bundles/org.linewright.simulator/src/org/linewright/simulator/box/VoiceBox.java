package org.linewright.simulator.box;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.media.sound.Samples;
import org.linewright.simulator.subscription.MessageSummary;

/**
 * What a route keeps.
 *
 * @param greeting its own; without one only a tone is heard
 * @param messages the oldest first
 * @param last the number of the message that was left last
 */
public record VoiceBox(Optional<Samples> greeting, List<VoiceMessage> messages, long last) {

    /** Without a greeting and without a message. */
    public static final VoiceBox EMPTY = new VoiceBox(Optional.empty(), List.of(), 0);

    public VoiceBox {
        messages = List.copyOf(messages);
    }

    public VoiceBox greetedBy(Optional<Samples> sound) {
        return new VoiceBox(sound, messages, last);
    }

    /** With one message more; the same box when it is full or the sound too short. */
    public VoiceBox left(String caller, Instant when, Samples sound, BoxLimits limits) {
        boolean kept = messages.size() < limits.messages() && sound.duration().compareTo(limits.shortest()) >= 0;
        VoiceMessage message = new VoiceMessage(last + 1, caller, when, Samples.of(sound, limits.longest()), false);
        return kept
                ? new VoiceBox(greeting, Stream.concat(messages.stream(), Stream.of(message)).toList(), last + 1)
                : this;
    }

    /** With this message played; nothing changes when it is gone. */
    public VoiceBox played(long number) {
        return new VoiceBox(greeting, messages.stream()
                .map(message -> message.number() == number ? message.played() : message).toList(), last);
    }

    public VoiceBox without(long number) {
        return new VoiceBox(greeting, messages.stream().filter(message -> message.number() != number).toList(), last);
    }

    /** In the order in which they are played: the new ones first, of these the oldest first. */
    public List<VoiceMessage> order() {
        return Stream.concat(messages.stream().filter(message -> !message.heard()),
                messages.stream().filter(VoiceMessage::heard)).toList();
    }

    /** How many were not played yet, for {@code Voice-Message} (RFC 3842 §5.2). */
    public int fresh() {
        return (int) messages.stream().filter(message -> !message.heard()).count();
    }

    MessageSummary summary() {
        return new MessageSummary(fresh(), messages.size() - fresh());
    }

    Duration length() {
        return messages.stream().map(message -> message.sound().duration()).reduce(Duration.ZERO, Duration::plus);
    }
}
