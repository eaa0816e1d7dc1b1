package org.linewright.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linewright.media.sound.Beep;
import org.linewright.media.sound.TwoSides;
import org.linewright.media.sound.WavWriter;

/**
 * Records both sides of a call to a WAV file of 16 kHz: on the left what is said, on the right what is heard. The beat only
 * leaves samples here; they are written once a second.
 */
public final class CallTape {

    private static final int RATE = 16_000;
    /** If the disk takes longer, the oldest is lost. */
    private static final int LONGEST_WAIT = 30 * RATE;

    private final WavWriter file;
    private final boolean beeping;
    private final Executor writing;
    private final Consumer<IOException> failed;
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final Beep beepSaid = new Beep(RATE);
    private final Beep beepHeard = new Beep(RATE);
    private final TwoSides sides = new TwoSides(LONGEST_WAIT);
    private boolean busy;
    private boolean closed;

    private CallTape(WavWriter file, boolean beeping, Executor writing, Consumer<IOException> failed) {
        this.file = file;
        this.beeping = beeping;
        this.writing = writing;
        this.failed = failed;
    }

    /**
     * Begins a file; waits for the disk.
     *
     * @param beeping whether both sides are to hear that it records
     * @param writing where it may wait for the disk
     * @param failed told once when nothing more can be written; it has ended then
     */
    public static CallTape begun(Path path, boolean beeping, Executor writing, Consumer<IOException> failed)
            throws IOException {
        return new CallTape(WavWriter.create(path, 2, RATE), beeping, writing, failed);
    }

    /** What this says, recorded. */
    public Source said(Source source) {
        Feed feed = new Feed(source, RATE);
        return Source.of(RATE, frame -> {
            short[] next = feed.next();
            if (beeping) {
                beepSaid.over(next);
            }
            take(sides::left, next);
            System.arraycopy(next, 0, frame, 0, frame.length);
            return true;
        });
    }

    /** What goes there, recorded. */
    public Sink heard(Sink sink) {
        Drain drain = new Drain(RATE, sink);
        return new Sink() {

            @Override
            public int rate() {
                return RATE;
            }

            @Override
            public void heard(short[] frame) {
                take(sides::right, frame);
                if (beeping) {
                    beepHeard.over(frame);
                }
                drain.heard(frame);
            }
        };
    }

    /**
     * Ends it: nothing more is recorded.
     *
     * @return completes when the file is whole: whether anything was recorded
     */
    public synchronized CompletionStage<Boolean> end() {
        closed = true;
        begin();
        return ended;
    }

    private synchronized void take(Consumer<short[]> side, short[] samples) {
        if (!closed) {
            side.accept(samples);
            if (sides.length() >= RATE) {
                begin();
            }
        }
    }

    private void begin() {
        if (!busy) {
            busy = true;
            writing.execute(this::write);
        }
    }

    private void write() {
        try {
            for (short[] next = taken(); next.length > 0; next = taken()) {
                file.write(next);
            }
            if (whole()) {
                file.close();
                ended.complete(file.samples() > 0);
            }
        } catch (IOException full) {
            failed(full);
        }
    }

    private synchronized short[] taken() {
        short[] both = sides.taken(closed);
        busy = both.length > 0;
        return both;
    }

    private synchronized boolean whole() {
        return closed && !busy;
    }

    private synchronized void stop() {
        closed = true;
        busy = true; // nothing is written any more
    }

    private void failed(IOException full) {
        stop();
        try (file) {
            failed.accept(full);
        } catch (IOException worse) {
            full.addSuppressed(worse);
        }
        ended.complete(file.samples() > 0);
    }
}
