package org.linewright.lines.call;

import java.net.InetAddress;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.RecordWish;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/** Our end of the sound of one call, as session descriptions lead it. Thread: any; never blocks. */
public interface Voice {

    /** A description of our own, to be offered. */
    String offer();

    /** Why we could not answer this offer; empty when we could. Nothing begins. */
    Optional<Trouble> misfit(String offer);

    /** Our answer to this offer, which counts from now on; empty when it has nothing that we speak. */
    Optional<String> answer(String offer, InetAddress signalling);

    /**
     * The other side has answered, for good or for the time until somebody picks up.
     *
     * @param signalling where its SIP comes from
     */
    void answered(String answer, InetAddress signalling);

    /** The other side has refused our offer: what was agreed on before goes on. */
    void withdrawn();

    /** It rings there: until the other side lets us hear something, we hear that. */
    void rings();

    /** The call is answered for good: from now on we speak; before we only listen. */
    void talking();

    /** Whether we want to hear nothing, and say nothing; the other side learns it from the next description. */
    void hold(boolean on);

    /** Presses keys, one after the other; refused when the other side takes none. */
    Outcome<Integer> press(String keys);

    /** As {@link org.linewright.lines.RunningCall#sound} says. */
    CompletionStage<Outcome<Talk>> sound(Talk talk);

    void mute(boolean on);

    /** As {@link org.linewright.lines.RunningCall#record} says. */
    CompletionStage<Outcome<Path>> record(RecordWish wish);

    /** As {@link org.linewright.lines.RunningCall#stopRecording} says. */
    CompletionStage<Optional<Path>> stopRecording();

    /** Mixes these two and us, and those who are in a conference with one of them. */
    void join(Voice other);

    SoundFigures figures();

    /** The call of this report with how it sounds now; also after the end. */
    CallFigures figures(CallReport report);

    /**
     * From now on what this source gives is said, and what is heard goes there, before the call is answered and while it is
     * held too: somebody else leads it.
     *
     * @param keys told the keys that the other side presses, on the thread that reads all sockets: quick
     */
    void lead(Source says, Sink hears, Consumer<Character> keys);

    /** Whether the other side wants to hear nothing of us. */
    boolean silenced();

    void close();
}
