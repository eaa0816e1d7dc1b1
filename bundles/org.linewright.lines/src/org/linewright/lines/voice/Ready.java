package org.linewright.lines.voice;

import java.util.function.Consumer;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;

/** A talk that is ready to be begun, by as many as want to. */
@FunctionalInterface
interface Ready {

    Ready NOTHING = (ends, trouble) -> Begun.NOT;

    /**
     * Begins; never blocks.
     *
     * @param ends told what to say and hear from now on, at once or later, on any thread; perhaps several times
     * @param trouble told what is missing
     * @return ends it
     */
    Watch begin(Consumer<Ends> ends, Consumer<Trouble> trouble);
}
