package org.linewright.workbench.line.codes;

import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.LineAim;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Stage;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** The feature codes of the line that somebody aims at. */
@Component
@ScreenInfo(id = LineAim.CODES, german = "Kurzwahlcodes", english = "Feature codes")
public final class CodesAction implements ActionScreen {

    private final Desk desk;
    private final LineAim aim;

    @Activate
    public CodesAction(@Reference(policyOption = ReferencePolicyOption.GREEDY) Desk desk, @Reference LineAim aim) {
        this.desk = desk;
        this.aim = aim;
    }

    @Override
    public void run(Stage stage) {
        aim.line()
                .ifPresent(line -> desk.now()
                        .configuration()
                        .group(line.group())
                        .filter(group -> group.lines().stream().anyMatch(one -> one.user().equals(line.user())))
                        .ifPresent(group -> new CodesDialog(stage.shell(), desk, group, line).open()));
    }
}
