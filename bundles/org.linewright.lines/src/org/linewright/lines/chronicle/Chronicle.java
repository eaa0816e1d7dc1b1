package org.linewright.lines.chronicle;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import jdk.jfr.EventType;
import org.linewright.core.Watch;
import org.linewright.lines.CallFigures;
import org.linewright.lines.LineStatus;
import org.linewright.lines.RegistrationReport;

/**
 * Tells what happened to the lines and their calls to everybody who asked, and to a flight recording when one runs. For
 * any thread; never blocks. While nobody wants to know it allocates nothing.
 */
public final class Chronicle {

    private final Audience<CallFigures> ends = new Audience<>("call ends");
    private final Audience<RegistrationReport> registrations = new Audience<>("registrations");
    private final Audience<LineStatus> losses = new Audience<>("lost registrations");
    private final EventType calls = EventType.getEventType(LineCallEvent.class);
    private final EventType attempts = EventType.getEventType(RegistrationEvent.class);
    private final EventType lost = EventType.getEventType(LostRegistrationEvent.class);

    /** A line asks its registrar; what a recording shows of it, to be given back at the end. */
    public Optional<RegistrationEvent> registering() {
        if (!attempts.isEnabled()) {
            return Optional.empty();
        }
        RegistrationEvent event = new RegistrationEvent();
        event.begin();
        return Optional.of(event);
    }

    /** Whether anybody wants to know how an attempt ended. */
    public boolean hearsRegistrations() {
        return attempts.isEnabled() || !registrations.isEmpty();
    }

    /** An attempt is over. */
    public void registered(RegistrationReport report, Optional<RegistrationEvent> begun) {
        registrations.tell(report);
        RegistrationEvent event = begun.orElseGet(RegistrationEvent::new);
        if (event.shouldCommit()) {
            event.tells(report);
            event.commit();
        }
    }

    /**
     * A line is registered no more though it should be.
     *
     * @param held how long it had been
     */
    public void lost(LineStatus now, Duration held) {
        losses.tell(now);
        if (lost.isEnabled()) {
            LostRegistrationEvent event = new LostRegistrationEvent();
            event.tells(now, held);
            event.commit();
        }
    }

    /** A call begins; what a recording shows of it, to be given back at the end. */
    public Optional<LineCallEvent> calling() {
        if (!calls.isEnabled()) {
            return Optional.empty();
        }
        LineCallEvent event = new LineCallEvent();
        event.begin();
        return Optional.of(event);
    }

    /** Whether anybody wants to know how a call ended. */
    public boolean hearsCalls() {
        return calls.isEnabled() || !ends.isEmpty();
    }

    /**
     * A call is over.
     *
     * @param line its Address of Record
     */
    public void ended(CallFigures last, String line, Optional<LineCallEvent> begun) {
        ends.tell(last);
        LineCallEvent event = begun.orElseGet(LineCallEvent::new);
        if (event.shouldCommit()) {
            event.tells(last, line);
            event.commit();
        }
    }

    public Watch watchEnds(Consumer<CallFigures> listener) {
        return ends.join(listener);
    }

    public Watch watchRegistrations(Consumer<RegistrationReport> listener) {
        return registrations.join(listener);
    }

    public Watch watchLosses(Consumer<LineStatus> listener) {
        return losses.join(listener);
    }
}
