package org.linewright.lines.engine;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.lines.CallFigures;
import org.linewright.lines.LineFigures;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrationReport;
import org.linewright.lines.WireFigures;
import org.linewright.sip.SipFigures;
import org.linewright.sip.UserAgent;

/** What the lines of this process count. */
record OwnFigures(UserAgent agent, EngineParts parts) implements LineFigures {

    @Override
    public List<CallFigures> calls() {
        return parts.desk().figures();
    }

    @Override
    public Watch watchEnds(Consumer<CallFigures> listener) {
        return parts.chronicle().watchEnds(listener);
    }

    @Override
    public Watch watchRegistrations(Consumer<RegistrationReport> listener) {
        return parts.chronicle().watchRegistrations(listener);
    }

    @Override
    public Watch watchLosses(Consumer<LineStatus> listener) {
        return parts.chronicle().watchLosses(listener);
    }

    @Override
    public WireFigures wire() {
        SipFigures now = agent.figures();
        return new WireFigures(now.received(), now.sent(), now.dropped());
    }
}
