package org.linewright.lines.leg;

import java.util.function.Consumer;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.line.LineId;
import org.linewright.lines.DialWish;
import org.linewright.lines.call.LedCall;
import org.linewright.sip.CallEvent;

/** Calls from a line on behalf of a client, as {@link org.linewright.lines.call.CallDesk#lead} says. */
@FunctionalInterface
public interface Leading {
    Outcome<LedCall> call(LineId line, DialWish wish, Function<LedCall, Consumer<CallEvent>> leader);
}
