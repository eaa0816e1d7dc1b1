package org.linewright.workbench.drivers.page;

import org.eclipse.swt.widgets.Composite;
import org.linewright.drivers.Drivers;
import org.linewright.workbench.drivers.change.Changes;
import org.linewright.workbench.drivers.news.DriverNews;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Slot;
import org.linewright.workbench.screen.ViewContent;
import org.linewright.workbench.screen.ViewScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The PBX drivers. */
@Component
@ScreenInfo(id = "drivers", german = "Treiber", english = "Drivers", icon = "icons/drivers.svg", help = "help/drivers", order = 70)
public final class DriversScreen implements ViewScreen {

    private final Drivers drivers;
    private final DriverNews news;
    private final Desk desk;
    private final OnDisplay onDisplay;

    @Activate
    public DriversScreen(@Reference Drivers drivers, @Reference DriverNews news,
            @Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk, @Reference OnDisplay onDisplay) {
        this.drivers = drivers;
        this.news = news;
        this.desk = desk;
        this.onDisplay = onDisplay;
    }

    @Override
    public ViewContent open(Composite parent, Slot slot) {
        DriversView view = new DriversView(parent, new Changes(drivers, news, desk, onDisplay, slot.stage()));
        view.start();
        return view;
    }
}
