package org.linewright.workbench.line.wizard;

import org.linewright.lines.RegistrarLookups;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardScreen;
import org.linewright.workbench.screen.WizardSlot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wizard for a new line group, first in the New menu. */
@Component
@ScreenInfo(id = "group.new", german = "Leitungsgruppe", english = "Line group", icon = "icons/group_new.svg", help = "help/group_new", order = 10)
public final class NewGroup implements WizardScreen {

    private final Services services;

    @Activate
    public NewGroup(@Reference Desk desk, @Reference Roster roster, @Reference RegistrarLookups lookups,
            @Reference OnDisplay onDisplay) {
        this.services = new Services(desk, roster, lookups, onDisplay);
    }

    @Override
    public WizardContent open(WizardSlot slot) {
        return new LineWizardContent(services, slot, Opening.of(slot.draft(), slot.draftFrom())).begin();
    }
}
