package org.linewright.ui.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.linewright.ui.drivers.DriverFile;
import org.linewright.ui.drivers.DriversPage;
import org.linewright.ui.drivers.Shelf;
import org.linewright.workbench.kit.Ids;

/** The drivers: none brought in, one that waits, the plan, one that works. */
record DriversRoom(Gallery gallery) {

    void walk() throws IOException, InterruptedException {
        Path folder = Files.createTempDirectory("gallery-drivers");
        DriverFile file = new DriverFile(folder);
        Shelf shelf = Shelf.here(gallery.bot());
        DriversPage page = DriversPage.opened(gallery.bot());
        gallery.shot("drivers-none");
        shelf.dropped(file.signed("1.0.0", "Muster Telefonie"));
        page.choose("example-1.0.0.jar");
        gallery.shot("drivers-waiting");
        page.press("drivers.take");
        gallery.bot().until("the plan is shown", () -> gallery.bot().all()
                .anyMatch(one -> Ids.of(one).equals("driver.trust")));
        gallery.shot("drivers-plan");
        page.agree().choose(DriverFile.LABEL);
        gallery.shot("drivers");
        page.press("drivers.publishers");
        gallery.bot().widget(Table.class, "publishers.table");
        gallery.shot("drivers-publishers");
        page.press("publishers.cancel");
        gallery.bot().run(() -> gallery.bot().found(Shell.class, "note").ifPresent(Shell::dispose));
        shelf.clear();
    }
}
