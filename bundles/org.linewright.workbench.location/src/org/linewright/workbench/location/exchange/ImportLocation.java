package org.linewright.workbench.location.exchange;

import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardScreen;
import org.linewright.workbench.screen.WizardSlot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The wizard that takes a location from a file, after that for a new one. */
@Component
@ScreenInfo(id = "location.import", german = "Standort aus Datei", english = "Location from file", icon = "icons/location_import.svg", help = "help/location_import", order = 25)
public final class ImportLocation implements WizardScreen {

    private final Desk desk;
    private final OnDisplay onDisplay;

    @Activate
    public ImportLocation(@Reference Desk desk, @Reference OnDisplay onDisplay) {
        this.desk = desk;
        this.onDisplay = onDisplay;
    }

    @Override
    public WizardContent open(WizardSlot slot) {
        return new ImportContent(new ImportWizard(desk, onDisplay, slot.draft(), slot::changed), slot);
    }
}
