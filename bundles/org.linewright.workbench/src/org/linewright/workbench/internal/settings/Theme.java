package org.linewright.workbench.internal.settings;

import java.util.Optional;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.linewright.workbench.internal.settings.Settings.Appearance;

/** The two style sheets. The platform has no open way to change them while the window is there. */
@SuppressWarnings("restriction")
public enum Theme {
    LIGHT("org.linewright.workbench.theme.light"),
    DARK("org.linewright.workbench.theme.dark");

    private final String id;

    Theme(String id) {
        this.id = id;
    }

    /** Which one somebody sees who prefers this. */
    public static Theme of(Appearance appearance) {
        return switch (appearance) {
            case SYSTEM -> Display.isSystemDarkTheme() ? DARK : LIGHT;
            case LIGHT -> LIGHT;
            case DARK -> DARK;
        };
    }

    /** Puts it on the whole window at once. */
    public void apply() {
        Optional.ofNullable(PlatformUI.getWorkbench().getService(IThemeEngine.class)) // framework-driven null
                .ifPresent(engine -> engine.setTheme(id, false));
    }
}
