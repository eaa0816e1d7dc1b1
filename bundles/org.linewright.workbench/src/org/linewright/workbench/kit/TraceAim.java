package org.linewright.workbench.kit;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linewright.core.Watch;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Component;

/** Shows what went over the wire for a line or a call. A service for all screens; for the UI thread. */
@Component(service = TraceAim.class)
public final class TraceAim {

    private static final String TRACE = "trace";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Target> wanted = Optional.empty();

    /** What is to be shown. */
    public sealed interface Target {

        /** What it is called. */
        String name();

        /**
         * Everything of one line.
         *
         * @param addressOfRecord without scheme
         */
        record OfLine(String addressOfRecord) implements Target {
            @Override
            public String name() {
                return addressOfRecord;
            }
        }

        /**
         * A call of this line.
         *
         * @param addressOfRecord without scheme
         * @param begun when it was placed or first rang
         */
        record OfCall(String addressOfRecord, boolean outgoing, Instant begun) implements Target {
            @Override
            public String name() {
                return addressOfRecord;
            }
        }

        /** All messages with this Call-ID. */
        record OfConversation(String callId) implements Target {
            @Override
            public String name() {
                return callId;
            }
        }
    }

    /** Shows it in the trace, which is opened or brought to the front. */
    public void open(Stage stage, Target target) {
        wanted = Optional.of(target);
        stage.view(TRACE);
        listeners.forEach(Runnable::run);
    }

    /** What the trace is to show; told once. */
    public Optional<Target> take() {
        Optional<Target> taken = wanted;
        wanted = Optional.empty();
        return taken;
    }

    /** Tells an open trace that there may be something to take. */
    public Watch watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
