package org.linewright.workbench.kit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linewright.core.Watch;
import org.linewright.core.location.LocationId;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Component;

/** Shows a number's way through the rules of its location. A service for all screens; for the UI thread. */
@Component(service = NumberAim.class)
public final class NumberAim {

    private static final String TRACER = "tracer";

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private Optional<Target> wanted = Optional.empty();

    /** A number that is dialled at a location. */
    public record Target(LocationId location, String number) {
    }

    /** Shows its way in the rule tracer, which is opened or brought to the front. */
    public void open(Stage stage, Target number) {
        wanted = Optional.of(number);
        stage.view(TRACER);
        listeners.forEach(Runnable::run);
    }

    /** The number that the rule tracer is to show; told once. */
    public Optional<Target> take() {
        Optional<Target> taken = wanted;
        wanted = Optional.empty();
        return taken;
    }

    /** Tells an open rule tracer that there may be something to take. */
    public Watch watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
