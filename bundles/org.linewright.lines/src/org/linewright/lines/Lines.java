package org.linewright.lines;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;

/** The running lines of one process. Safe for all threads; nothing here blocks. */
public interface Lines extends AutoCloseable {

    /**
     * From now on these lines, and no others, are to be registered. New lines start, missing ones leave, changed ones
     * move there make-before-break; unchanged ones do not notice.
     */
    void want(Collection<LineGroup> groups, Secrets secrets);

    /** Registers this line as soon as the pace allows, whatever state it is in. */
    void retry(LineId line);

    /** All statuses, in the order of the groups and lines. */
    List<LineStatus> statuses();

    /**
     * Tells {@code listener} every status there is, then every change. It is called on a thread of its own, one call at
     * a time; when it is slow, it is told only the newest status of each line.
     *
     * @return ends it
     */
    Watch watch(Consumer<LineStatus> listener);

    /**
     * Calls somebody from a line that is registered; returns at once.
     *
     * @param listener told the report now and after everything that happens, one call at a time, on a thread of its own;
     *     when it is slow it is told only the newest. The last one is over.
     * @return refused when the line cannot call now, in words
     */
    Outcome<RunningCall> dial(LineId line, DialWish wish, Consumer<CallReport> listener);

    /**
     * From now on this one takes the calls of all lines, as far as their rules leave them to a person; the last who asked
     * takes them all, and when he ends the one before him. While nobody does, calls are forwarded or declined as the rules
     * of their group and line say.
     *
     * @return ends it
     */
    Watch incoming(CallTaker taker);

    /** The clients that attach to the lines through us; empty when they may not. */
    default Optional<LineClients> clients() {
        return Optional.empty();
    }

    /**
     * What is said and heard in every call that was told nothing else, those under way too. {@link Talk.Nothing} from the
     * start.
     *
     * @return completes when it counts, as {@link RunningCall#sound} says
     */
    CompletionStage<Outcome<Talk>> sound(Talk talk);

    /** The microphones and speakers there are now, the preferred one first of its kind; looks for them, so takes a moment. */
    CompletionStage<List<SoundDevice>> devices();

    /**
     * Rings through a speaker, whatever is talked, until it is closed; where there is none, nothing rings. Returns at
     * once.
     *
     * @param trouble told why it does not ring, on any thread
     */
    Watch ring(RingTone tone, Consumer<Trouble> trouble);

    /**
     * Listens at a microphone apart from any call, until it is closed. Returns at once.
     *
     * @param microphone its name, as {@link #devices} tells; empty for the one that the system prefers
     * @param loud told how loud it is, in dB below what is possible, ten times a second, on the beat: quick
     * @param trouble told why there is nothing to listen to, on any thread
     */
    Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble);

    /** The calls there are now, the oldest first. */
    List<CallReport> calls();

    /** What is counted of these lines and their calls. */
    LineFigures figures();

    /**
     * From now on this line watches these extensions, as they are dialled, and no others; also when it is added only
     * later. What the PBX refused is asked once more.
     */
    void watch(LineId line, Collection<String> extensions);

    /** The lamps of all lines now. */
    List<LineLamps> lamps();

    /**
     * Tells {@code listener} the lamps of every line, then of each line that has a change. It is called on a thread of
     * its own, one call at a time; when it is slow, it is told only the newest of each line.
     *
     * @return ends it
     */
    Watch watchLamps(Consumer<LineLamps> listener);

    /**
     * Takes every line off its registrar, paced as always, and ends.
     *
     * @param limit after this time what is left is left to expire; calls are hung up at once
     * @return how many lines were left to expire; completes within {@code limit}
     */
    CompletionStage<Integer> stop(Duration limit);

    /** Ends at once, without un-registering. */
    @Override
    void close();
}
