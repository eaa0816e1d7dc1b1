package org.linewright.lines.call;

import java.util.function.Consumer;
import org.linewright.core.line.LineId;
import org.linewright.sip.CallEvent;

/** Where a line's calls ring beside the person who takes them. */
public interface Fork {

    /** Nowhere. */
    Fork NONE = new Fork() {
        @Override
        public boolean reaches(LineId line) {
            return false;
        }

        @Override
        public Consumer<CallEvent> rings(LineId line, LedCall call, boolean alone) {
            return event -> {
                // nobody is there
            };
        }
    };

    /** Whether anybody is there. */
    boolean reaches(LineId line);

    /**
     * A call rings at this line. On a stack thread: quick.
     *
     * @param alone whether nobody else may take it
     * @return told everything that happens to it, one call at a time, on a stack thread; quick
     */
    Consumer<CallEvent> rings(LineId line, LedCall call, boolean alone);
}
