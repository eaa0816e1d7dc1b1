package org.linewright.workbench.location.editor;

import org.eclipse.swt.widgets.Composite;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.page.EditedContent;
import org.linewright.workbench.screen.EditorContent;
import org.linewright.workbench.screen.EditorScreen;
import org.linewright.workbench.screen.EditorSlot;
import org.linewright.workbench.screen.ScreenInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Edits a location. */
@Component
@ScreenInfo(id = "location", german = "Standort", english = "Location", icon = "icons/location.svg", help = "help/location_edit")
public final class LocationEditor implements EditorScreen {

    private final Workplace at;

    @Activate
    public LocationEditor(@Reference Desk desk, @Reference NumberPlans plans, @Reference Roster roster,
            @Reference OnDisplay onDisplay, @Reference RuleAim aim) {
        this.at = new Workplace(desk, plans, roster, onDisplay, aim);
    }

    @Override
    public EditorContent open(Composite parent, EditorSlot slot) {
        return new EditedContent<>(parent, slot, at.desk(), new LocationKind(slot, at)).start();
    }
}
