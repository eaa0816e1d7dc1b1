package org.linewright.workbench.internal.settings;

import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.screen.PreferenceContent;
import org.linewright.workbench.screen.PreferenceScreen;
import org.linewright.workbench.screen.PreferenceSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Component;

/** Whose phones may register with lines here. */
@Component
@ScreenInfo(id = "clients", german = "Eigene Telefone", english = "Own phones", help = "help/preferences", order = 20)
public final class ClientScreen implements PreferenceScreen {

    @Override
    public PreferenceContent open(Composite parent, PreferenceSlot slot) {
        ClientFields fields = new ClientFields(parent);
        fields.show(Settings.read().clients());
        return fields;
    }
}
