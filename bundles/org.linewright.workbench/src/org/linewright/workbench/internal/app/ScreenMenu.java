package org.linewright.workbench.internal.app;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.linewright.core.Text;
import org.linewright.workbench.internal.slot.Screen;
import org.linewright.workbench.internal.slot.Screens;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.ViewScreen;
import org.linewright.workbench.screen.WizardScreen;

/** Menus of the screens that are here when they open. */
final class ScreenMenu {

    private static final Text NOTHING = new Text("Zurzeit nichts", "Nothing at present");

    private ScreenMenu() {
    }

    /** The wizards. */
    static final class New extends MenuManager {
        New(Screens screens, Stage stage) {
            super(Words.of("&Neu", "&New"), "new");
            setRemoveAllWhenShown(true);
            addMenuListener(menu -> ScreenMenu.fill(this, screens.of(WizardScreen.class), stage::wizard));
        }
    }

    /** The views. */
    static final class ShowView extends MenuManager {
        ShowView(Screens screens, Stage stage) {
            super(Words.of("&Ansicht zeigen", "Show &view"), "showView");
            setRemoveAllWhenShown(true);
            addMenuListener(menu -> ScreenMenu.fill(this, screens.of(ViewScreen.class), stage::view));
        }
    }

    /** One entry per screen; a greyed sentence when there is none. */
    static void fill(MenuManager menu, List<Screen> screens, Consumer<String> chosen) {
        screens.forEach(screen -> menu.add(new Entry(screen, chosen)));
        if (screens.isEmpty()) {
            menu.add(new Nothing());
        }
    }

    private static final class Entry extends Action {
        private final String id;
        private final Consumer<String> chosen;

        Entry(Screen screen, Consumer<String> chosen) {
            super(Words.plain(Words.of(screen.label())), screen.icon());
            this.id = screen.id();
            this.chosen = chosen;
            setId(id);
        }

        @Override
        public void run() {
            chosen.accept(id);
        }
    }

    private static final class Nothing extends Action {
        Nothing() {
            super(Words.of(NOTHING), Icon.NOTE.descriptor());
            setEnabled(false);
        }
    }
}
