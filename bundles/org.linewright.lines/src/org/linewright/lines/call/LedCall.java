package org.linewright.lines.call;

import java.util.function.Consumer;
import org.linewright.lines.OfferedCall;
import org.linewright.media.Sink;
import org.linewright.media.Source;

/** A call of a line that somebody else leads on, such as a client. */
public interface LedCall extends OfferedCall {

    /** Takes it, unless somebody took it before. */
    boolean take();

    /**
     * From now on this is said and heard.
     *
     * @param keys told the keys that the other side presses, on the thread that reads all sockets: quick
     */
    void lead(Source says, Sink hears, Consumer<Character> keys);

    /** Whether the other side holds us. */
    boolean silenced();

    /** Presses a key, by whatever way the other side takes. */
    void key(char key);
}
