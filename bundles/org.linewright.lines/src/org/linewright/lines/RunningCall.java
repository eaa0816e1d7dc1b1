package org.linewright.lines;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;

/** A call of a line. For any thread; nothing here blocks; what no longer fits does nothing. */
public interface RunningCall {

    /** How it stands now. */
    CallReport report();

    /** Ends it, whatever it is doing. */
    void hangUp();

    /** The other side hears nothing until {@link #resume}, and we hear nothing of it; it leaves a conference. */
    void hold();

    void resume();

    /** Speaks here and holds the other, or the other way round: the one that is held now is resumed. */
    default void swap(RunningCall other) {
        boolean back = report().sound().held();
        (back ? other : this).hold();
        (back ? this : other).resume();
    }

    /**
     * Makes a conference of this call and another one of ours: all hear each other, mixed here. A call that is held is
     * resumed. Who is held or hung up leaves it; the last one goes on with us as before. What we say there is what we say
     * in this call; whom we mute is muted for all.
     *
     * @return refused when one of them is not a talk under way, in words
     */
    Outcome<RunningCall> join(RunningCall other);

    /**
     * Says and hears this from now on, and not what {@link Lines#sound} says; nothing is lost between. Devices are opened
     * when they are needed; when one is not there, or goes, the report says so and the call goes on without it.
     *
     * @return completes when it counts, after a file was read; refused when that cannot be played: then all stays as it was
     */
    CompletionStage<Outcome<Talk>> sound(Talk talk);

    /** Whether we say nothing, whatever there is to say. */
    void mute(boolean on);

    /**
     * Records both sides until it is told to stop, or the call is over; the report says so. What was written is whole at
     * every moment.
     *
     * @return completes when it records; refused when the file exists or cannot be written, or it records already
     */
    CompletionStage<Outcome<Path>> record(RecordWish wish);

    /** @return the file that is whole now, also when the call is over by itself; empty when nothing was recorded: then there is no file */
    CompletionStage<Optional<Path>> stopRecording();

    /** How it sounds, as of now; cheap enough to be asked ten times a second. */
    SoundFigures figures();

    /** How it stands and sounds, and what was counted, at one instant; as cheap. */
    CallFigures counted();

    /**
     * Presses keys one after the other, some of {@code 0123456789*#ABCD}: in the voice stream (RFC 4733), or by SIP INFO
     * when the other side takes none there, which a note then says.
     *
     * @return how many wait now; refused when it is no key, or nobody talks yet, in words
     */
    Outcome<Integer> press(String keys);

    /** Sends the other side to whom these digits reach; when somebody answers there, our call is hung up. */
    void transfer(String digits);

    /** Connects the other side with that of another call of ours; when that is done, both of ours are over. */
    void transfer(RunningCall other);

    /** The last report; completes when the call is over, never exceptionally. */
    CompletionStage<CallReport> ended();
}
