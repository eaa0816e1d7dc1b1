package org.linewright.workbench.location.editor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linewright.core.Watch;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Component;

/**
 * Opens the editor of a location at one rule. A service for the screens of this bundle; for the UI thread.
 */
@Component(service = RuleAim.class)
public final class RuleAim {

    private final Map<LocationId, Target> wanted = new HashMap<>();
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();

    /**
     * A rule.
     *
     * @param place its place in the list, from 0; rules of other sites follow the own ones
     */
    public record Target(RuleKind list, int place) {
    }

    /** Shows this rule in the editor of its location, which is opened or brought to the front. */
    public void open(Stage stage, LocationId location, Target rule) {
        wanted.put(location, rule);
        stage.editor("location", location.value());
        listeners.forEach(Runnable::run);
    }

    /** The rule that the editor of this location is to show; told once. */
    Optional<Target> take(LocationId location) {
        return Optional.ofNullable(wanted.remove(location)); // framework-driven null
    }

    /** Tells an open editor that there may be something to take. */
    Watch watch(Runnable listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }
}
