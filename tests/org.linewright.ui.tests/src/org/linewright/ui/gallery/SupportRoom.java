package org.linewright.ui.gallery;

import java.nio.file.Path;
import org.eclipse.swt.graphics.Point;
import org.linewright.ui.pages.SupportDialogPage;
import org.linewright.workbench.kit.Words;

/** The dialog that makes a file for support. */
record SupportRoom(Gallery gallery, Path folder) {

    private static final Point SMALL = new Point(420, 360);

    void walk() {
        Path file = folder.resolve("support.zip");
        SupportDialogPage dialog = SupportDialogPage.opened(gallery.bot());
        gallery.shot("support");
        dialog.make(file, "support.zip: ");
        gallery.shot("support-made");
        dialog.make(file, Words.of("Es gibt keine Datei.", "There is no file."));
        gallery.shot("support-refused");
        gallery.bot().run(() -> dialog.dialog().setSize(SMALL));
        gallery.shot("support-small");
        dialog.close();
    }
}
