package org.linewright.lines.call;

import java.net.InetAddress;
import java.util.Optional;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/** Our end of the sound of one call, as session descriptions lead it. Thread: any; never blocks. */
public interface Voice {

    /** A description of our own, to be offered. */
    String offer();

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

    /** Whether we want to hear nothing; counts from the next description on. */
    void hold(boolean on);

    /** Presses keys, one after the other; refused when the other side takes none. */
    Outcome<Integer> press(String keys);

    /**
     * From now on what this source gives is said, and what is heard goes there.
     *
     * @param keys told the keys that the other side presses, on the thread that reads all sockets: quick
     */
    void lead(Source says, Sink hears, Consumer<Character> keys);

    /** Whether the other side wants to hear nothing of us. */
    boolean silenced();

    void close();
}
