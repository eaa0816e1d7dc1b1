package org.linewright.lines.voice;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;
import org.linewright.media.MediaTrouble;
import org.linewright.media.Sink;
import org.linewright.media.Source;
import org.linewright.media.device.AudioDevice;
import org.linewright.media.device.AudioDevices;
import org.linewright.media.device.Microphone;
import org.linewright.media.device.Speaker;

/** The devices of a process: of all who want them the last has them; when he is done, the one before. */
final class Headset {

    private final AudioDevices devices;
    private final InTurn turn = new InTurn();
    private final Deque<Claim> claims = new ArrayDeque<>();
    private Optional<Worn> worn = Optional.empty();

    /** Who wants which devices. */
    private record Claim(Talk.Devices wanted, Consumer<Ends> ends, Consumer<Trouble> trouble) {
    }

    /** Devices that are open for somebody. */
    private record Worn(Claim claim, Optional<Microphone> microphone, Optional<Speaker> speaker) {

        Ends ends() {
            return new Ends(microphone.<Source>map(one -> one).orElse(Source.NONE),
                    speaker.<Sink>map(one -> one).orElse(Sink.NONE));
        }

        void close() {
            microphone.ifPresent(Microphone::close);
            speaker.ifPresent(Speaker::close);
        }
    }

    Headset(AudioDevices devices) {
        this.devices = devices;
    }

    /** Wants these; answers at once. */
    Watch claim(Talk.Devices wanted, Consumer<Ends> ends, Consumer<Trouble> trouble) {
        Claim claim = new Claim(wanted, ends, trouble);
        turn.does(() -> {
            claims.addLast(claim);
            settle();
        });
        return () -> turn.does(() -> {
            claims.removeIf(one -> one == claim);
            settle();
        });
    }

    CompletionStage<List<SoundDevice>> present() {
        return turn.does(() -> devices.present()
                .stream()
                .map(device -> new SoundDevice(device.name(), device.kind() == AudioDevice.Kind.SPEAKER
                        ? SoundDevice.Kind.SPEAKER
                        : SoundDevice.Kind.MICROPHONE))
                .toList());
    }

    private void settle() {
        Optional<Claim> first = Optional.ofNullable(claims.peekLast()); // framework-driven null
        if (!first.equals(worn.map(Worn::claim))) {
            worn.ifPresent(before -> before.claim().ends().accept(Ends.NOTHING));
            worn.ifPresent(Worn::close);
            worn = first.map(this::wear);
            worn.ifPresent(now -> now.claim().ends().accept(now.ends()));
        }
    }

    private Worn wear(Claim claim) {
        Talk.Devices wanted = claim.wanted();
        return new Worn(claim,
                open(devices.microphone(wanted.microphone(), claim.trouble()), wanted.microphone(),
                        LinesTrouble.NO_MICROPHONE, claim.trouble()),
                open(devices.speaker(wanted.speaker(), claim.trouble()), wanted.speaker(), LinesTrouble.NO_SPEAKER,
                        claim.trouble()));
    }

    /** @param none what it means when none was named and there is none */
    static <T> Optional<T> open(Outcome<T> device, String name, LinesTrouble none, Consumer<Trouble> trouble) {
        device.troubles()
                .stream()
                .map(why -> name.isEmpty() && why.code().equals(MediaTrouble.DEVICE_MISSING.code())
                        ? none.about()
                        : why)
                .forEach(trouble);
        return device.result();
    }
}
