package org.linewright.headless.verbs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.Terminal;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import picocli.CommandLine.Option;

/** The recording of a call that was dialled here, if it is wanted. */
final class TakenCall {

    @Option(names = "--record", paramLabel = "<Datei>|<file>", description = {
            "Das Gespräch in eine neue WAV-Datei aufnehmen: links wir, rechts die Gegenseite. Beide hören alle 15 Sekunden "
                    + "einen Hinweiston.",
            "Record the call to a new WAV file: we on the left, the other side on the right. Both hear a tone every 15 "
                    + "seconds." })
    private Optional<Path> file = Optional.empty();

    @Option(names = "--no-beep", description = {
            "Ohne Hinweiston; beide Seiten müssen dann anders von der Aufnahme wissen.",
            "Without the tone; both sides then have to know of the recording otherwise." })
    private boolean silent;

    /** Refused when it is clear before anybody is called that it cannot be. */
    Outcome<Boolean> possible(String verb) {
        if (silent && file.isEmpty()) {
            return Outcome.refused(HeadlessTrouble.ARGUMENT_MISSING.about("--record", verb));
        }
        Optional<Path> there = file.map(Path::toAbsolutePath).filter(Files::exists);
        Optional<Path> nowhere = file.map(Path::toAbsolutePath).filter(path -> !Files.isDirectory(path.getParent()));
        return there.map(path -> Outcome.<Boolean>refused(HeadlessTrouble.FILE_THERE.about(path)))
                .or(() -> nowhere.map(path -> Outcome.refused(HeadlessTrouble.FILE_UNWRITABLE.about(path))))
                .orElseGet(() -> Outcome.done(true));
    }

    /** Begins it; hangs up when it is refused. */
    void begin(RunningCall call, Terminal terminal) {
        file.map(path -> RecordWish.of(path.toAbsolutePath())).map(wish -> silent ? wish.silent() : wish)
                .ifPresent(wish -> call.record(wish).thenAccept(outcome -> {
                    if (!outcome.isDone()) {
                        terminal.tell(outcome);
                        call.hangUp();
                    }
                }));
    }

    /** Waits until it is written. */
    void end(RunningCall call, Terminal terminal) {
        if (file.isPresent()) {
            call.stopRecording()
                    .toCompletableFuture()
                    .completeOnTimeout(Optional.empty(), 10, TimeUnit.SECONDS)
                    .join()
                    .ifPresent(path -> terminal.say(Text.of("Aufgenommen in {0}.", "Recorded to {0}.", path)));
        }
    }
}
