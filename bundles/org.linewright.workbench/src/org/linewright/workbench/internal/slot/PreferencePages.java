package org.linewright.workbench.internal.slot;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.jface.preference.PreferenceNode;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.PreferenceScreen;

/** Keeps the pages of the preferences to those whose screens are here. */
public final class PreferencePages {

    private final PreferenceManager manager;
    private final Screens screens;
    private final Map<Screen, IPreferenceNode> shown = new LinkedHashMap<>();

    public PreferencePages(PreferenceManager manager, Screens screens) {
        this.manager = manager;
        this.screens = screens;
    }

    public void fit(List<Screen> here) {
        List<Screen> gone = new ArrayList<>(shown.keySet());
        gone.removeAll(here);
        gone.forEach(screen -> manager.remove(shown.remove(screen)));
        here.stream()
                .filter(screen -> screen.is(PreferenceScreen.class) && !shown.containsKey(screen))
                .forEach(screen -> {
                    IPreferenceNode node = new Node(screens, screen);
                    shown.put(screen, node);
                    manager.addToRoot(node);
                });
    }

    private static final class Node extends PreferenceNode {
        private final Screens screens;
        private final Screen screen;

        Node(Screens screens, Screen screen) {
            super(screen.id(), Words.of(screen.label()), screen.icon(), ""); // no class: the page is made below
            this.screens = screens;
            this.screen = screen;
        }

        @Override
        public void createPage() {
            setPage(new SlotPage(screens, screen));
        }
    }
}
