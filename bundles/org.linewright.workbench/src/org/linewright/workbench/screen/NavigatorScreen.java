package org.linewright.workbench.screen;

import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.osgi.annotation.versioning.ConsumerType;

/** Nodes of the navigator, sorted among those of others by {@link ScreenInfo#order}. */
@ConsumerType
public interface NavigatorScreen {

    /**
     * Tells {@code nodes} the top nodes with everything below them, now and after every change, from any thread; however
     * often it tells, the tree is drawn ten times a second at most. Called on the UI thread.
     *
     * @return ends it; called on the UI thread when the navigator or the bundle goes
     */
    Watch watch(Consumer<List<Node>> nodes);
}
