package org.linewright.lines;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;

/** What running lines count. Safe for all threads; nothing here blocks. */
public interface LineFigures {

    /** The calls there are now, the oldest first, each with how it sounds; cheap enough to be asked every second. */
    List<CallFigures> calls();

    /**
     * Tells {@code listener} every call as it ends, whoever led it, with its last figures; none is left out, not even one
     * that the rules of the line declined or forwarded at once. It is called on a thread of its own, one call at a time;
     * what it has not taken yet waits, so it has to be quick.
     *
     * @return ends it
     */
    Watch watchEnds(Consumer<CallFigures> listener);

    /** The same of every attempt to register, to refresh or to un-register that is over. */
    Watch watchRegistrations(Consumer<RegistrationReport> listener);

    /** The same of every line that is registered no more though it should be: its status then. */
    Watch watchLosses(Consumer<LineStatus> listener);

    /** What passed the SIP port towards the registrars. */
    WireFigures wire();
}
