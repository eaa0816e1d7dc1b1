package org.linewright.workbench.internal.navigator;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.screen.NavigatorScreen;
import org.linewright.workbench.screen.Node;

/** The navigator screens that are here, each with the nodes it told last. */
final class Contributions implements AutoCloseable {

    private final Screens screens;
    private final Consumer<Object> changed;
    private final Map<Screen, Watch> watched = new LinkedHashMap<>();
    private final Map<Screen, List<Node>> told = new ConcurrentHashMap<>();

    /** @param changed told that {@link #nodes} answers something else now; from any thread */
    Contributions(Screens screens, Consumer<Object> changed) {
        this.screens = screens;
        this.changed = changed;
    }

    /** The top nodes of all, in their order. */
    List<Node> nodes() {
        return screens.of(NavigatorScreen.class)
                .stream()
                .flatMap(screen -> told.getOrDefault(screen, List.of()).stream())
                .toList();
    }

    /** Takes up those that came and lets go of those that left. */
    void fit(List<Screen> here) {
        for (Screen screen : List.copyOf(watched.keySet())) {
            if (!here.contains(screen)) {
                leave(screen);
            }
        }
        here.stream()
                .filter(screen -> screen.is(NavigatorScreen.class) && !watched.containsKey(screen))
                .forEach(this::take);
        changed.accept(here);
    }

    @Override
    public void close() {
        List.copyOf(watched.keySet()).forEach(this::leave);
    }

    private void take(Screen screen) {
        try {
            told.put(screen, List.of());
            Optional<NavigatorScreen> service = screens.service(screen, NavigatorScreen.class);
            service.ifPresent(found -> watched.put(screen, found.watch(nodes -> {
                told.replace(screen, List.copyOf(nodes)); // one that left meanwhile is not taken up again
                changed.accept(screen.id());
            })));
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
    }

    private void leave(Screen screen) {
        try {
            watched.remove(screen).close();
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
        told.remove(screen);
        screens.giveBack(screen);
    }
}
