package org.linewright.workbench.simulator.box;

import java.util.Optional;
import org.linewright.core.Watch;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventHandler;

/** When the window is open, the embedded PBX that ran at the end of the last session runs again. */
@Component(property = "event.topics=org/eclipse/e4/ui/LifeCycle/appStartupComplete")
public final class Revival implements EventHandler {

    private final Box box;
    private Optional<Watch> waiting = Optional.empty();

    @Activate
    public Revival(@Reference Box box) {
        this.box = box;
    }

    @Override
    public void handleEvent(Event windowIsOpen) {
        waiting = Optional.of(box.resume());
    }

    @Deactivate
    void forget() {
        waiting.ifPresent(Watch::close);
    }
}
