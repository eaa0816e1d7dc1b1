package org.linewright.lines.voice;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RecordWish;
import org.linewright.media.CallTape;

/** The recording of a call, while there is one. */
final class Recording {

    private final House house;
    private final Consumer<UnaryOperator<Sound>> news;
    private final Consumer<Optional<CallTape>> tapes;
    private Optional<Path> file = Optional.empty();
    private Optional<CallTape> tape = Optional.empty();
    private CompletionStage<Optional<Path>> whole = CompletableFuture.completedFuture(Optional.empty());
    private boolean over;

    /** @param tapes told what records now, with the lock of the house held */
    Recording(House house, Consumer<UnaryOperator<Sound>> news, Consumer<Optional<CallTape>> tapes) {
        this.house = house;
        this.news = news;
        this.tapes = tapes;
    }

    CompletionStage<Outcome<Path>> begin(RecordWish wish) {
        synchronized (house) {
            if (file.isPresent()) {
                return refused(LinesTrouble.RECORDING.about(file.get()));
            }
            if (over) {
                return refused(LinesTrouble.NO_CALL.about());
            }
            file = Optional.of(wish.file());
        }
        return CompletableFuture.supplyAsync(() -> begun(wish), House.WAITING);
    }

    /** For good when the call is over. */
    CompletionStage<Optional<Path>> end(boolean forGood) {
        synchronized (house) {
            over |= forGood;
            if (tape.isPresent()) {
                Optional<Path> written = file;
                whole = tape.get().end().thenApply(some -> some ? written : written.flatMap(Recording::without));
                clear();
                news.accept(sound -> sound.withRecording(Optional.empty()));
            }
            return whole;
        }
    }

    private Outcome<Path> begun(RecordWish wish) {
        try {
            CallTape begun = CallTape.begun(wish.file(), wish.beeping(), House.WAITING,
                    failure -> failed(wish.file(), failure));
            synchronized (house) {
                tape = Optional.of(begun);
                house.records(this, true);
                news.accept(sound -> sound.withRecording(file));
                tapes.accept(tape);
                if (over) {
                    end(true);
                }
            }
            return Outcome.done(wish.file());
        } catch (FileAlreadyExistsException there) {
            return never(LinesTrouble.FILE_EXISTS.about(wish.file()));
        } catch (IOException impossible) {
            return never(LinesTrouble.NOT_WRITTEN.about(wish.file()).because(String.valueOf(impossible)));
        }
    }

    /** A call in which nothing was ever said leaves no file. */
    private static Optional<Path> without(Path empty) {
        try {
            Files.deleteIfExists(empty);
            return Optional.empty();
        } catch (IOException stays) {
            return Optional.of(empty);
        }
    }

    private Outcome<Path> never(Trouble why) {
        synchronized (house) {
            file = Optional.empty();
        }
        return Outcome.refused(why);
    }

    private void failed(Path path, IOException failure) {
        Trouble why = LinesTrouble.NOT_WRITTEN.about(path).because(String.valueOf(failure.getMessage()));
        synchronized (house) {
            if (file.equals(Optional.of(path))) {
                clear();
            }
            news.accept(sound -> sound.withRecording(file).withTrouble(Optional.of(why)));
        }
    }

    private void clear() {
        tape = Optional.empty();
        file = Optional.empty();
        house.records(this, false);
        tapes.accept(tape);
    }

    private static CompletionStage<Outcome<Path>> refused(Trouble why) {
        return CompletableFuture.completedFuture(Outcome.refused(why));
    }
}
