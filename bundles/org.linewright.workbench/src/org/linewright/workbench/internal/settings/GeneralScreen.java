package org.linewright.workbench.internal.settings;

import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.screen.PreferenceContent;
import org.linewright.workbench.screen.PreferenceScreen;
import org.linewright.workbench.screen.PreferenceSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Component;

/** Language, appearance, network and folder. */
@Component
@ScreenInfo(id = GeneralScreen.ID, german = "Arbeitsplatz", english = "Workbench", help = "help/preferences", order = 10)
public final class GeneralScreen implements PreferenceScreen {

    public static final String ID = "general";

    @Override
    public PreferenceContent open(Composite parent, PreferenceSlot slot) {
        GeneralFields fields = new GeneralFields(parent, slot);
        fields.show(Settings.read());
        return fields;
    }
}
