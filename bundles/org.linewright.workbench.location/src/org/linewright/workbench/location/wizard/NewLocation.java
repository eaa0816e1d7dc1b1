package org.linewright.workbench.location.wizard;

import org.linewright.numbers.NumberPlans;
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

/** The wizard for a new location, after that for a line group. */
@Component
@ScreenInfo(id = "location.new", german = "Standort", english = "Location", icon = "icons/location_new.svg", help = "help/location_new", order = 20)
public final class NewLocation implements WizardScreen {

    private final Work.Services services;

    @Activate
    public NewLocation(@Reference Desk desk, @Reference Roster roster, @Reference NumberPlans plans,
            @Reference OnDisplay onDisplay) {
        this.services = new Work.Services(desk, roster, plans, onDisplay);
    }

    @Override
    public WizardContent open(WizardSlot slot) {
        return new LocationWizardContent(services, slot).begin();
    }
}
