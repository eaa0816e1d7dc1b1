package org.linewright.lines.voice;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.Talk;
import org.linewright.media.Reflection;
import org.linewright.media.Source;
import org.linewright.media.TimeMarks;
import org.linewright.media.sound.Chirp;
import org.linewright.media.sound.Clip;
import org.linewright.media.sound.Sound;
import org.linewright.media.sound.Tone;

/** Makes talks ready: files are read on threads of their own. */
record Talks(Headset headset, LongSupplier nanos, Executor reading) {

    private static final long MOST_MEGABYTES = 256;

    CompletionStage<Outcome<Ready>> ready(Talk talk) {
        return switch (talk) {
            case Talk.Nothing nothing -> now(Ready.NOTHING);
            case Talk.Tone(int hertz) -> hertz >= 20 && hertz <= 3400
                    ? now(at(() -> Ends.saying(Source.of(new Tone(hertz, Tone.USUAL, Sound.ENDLESS)))))
                    : CompletableFuture.completedFuture(Outcome.refused(LinesTrouble.TONE_FORM.about(hertz)));
            case Talk.Echo echo -> now(at(() -> {
                Reflection wall = new Reflection();
                return new Ends(wall, wall);
            }));
            case Talk.TestSignal(boolean first) -> now(at(() -> {
                TimeMarks.Ear ear = new TimeMarks.Ear(first ? Chirp.FALLING : Chirp.RISING, nanos);
                return new Ends(TimeMarks.said(first ? Chirp.RISING : Chirp.FALLING, nanos), ear, ear::way);
            }));
            case Talk.Play(Path file, boolean repeated) -> CompletableFuture.supplyAsync(
                    () -> clip(file).map(clip -> at(() -> Ends.saying(PlayedClip.from(clip, repeated)))), reading);
            case Talk.Devices devices -> now((ends, trouble) -> headset.claim(devices, ends, trouble));
        };
    }

    private static CompletionStage<Outcome<Ready>> now(Ready ready) {
        return CompletableFuture.completedFuture(Outcome.done(ready));
    }

    private static Ready at(Supplier<Ends> fresh) {
        return (ends, trouble) -> {
            ends.accept(fresh.get());
            return Begun.NOT;
        };
    }

    private static Outcome<Clip> clip(Path file) {
        try {
            if (Files.size(file) > MOST_MEGABYTES << 20) {
                return Outcome.refused(LinesTrouble.TOO_LONG.about(file, MOST_MEGABYTES));
            }
            Optional<Clip> clip = Clip.of(Files.readAllBytes(file));
            return clip.map(Outcome::done)
                    .orElseGet(() -> Outcome.refused(LinesTrouble.NOT_PLAYED.about(file)));
        } catch (IOException unreadable) {
            return Outcome.refused(LinesTrouble.NOT_PLAYED.about(file).because(String.valueOf(unreadable)));
        }
    }
}
