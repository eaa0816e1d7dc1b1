package org.linewright.ui.gallery;

import org.linewright.ui.findings.FindingsPage;
import org.linewright.ui.pages.MainWindow;

/** What is wrong with the lines. */
record FindingsRoom(Gallery gallery, MainWindow window) {

    private static final int ALL = 2;

    void walk() {
        FindingsPage findings = FindingsPage.opened(gallery.bot()).breadth(ALL);
        findings.choose("@");
        gallery.shot("findings");
        findings.breadth(0);
        window.turnTo(0);
    }
}
