package org.linewright.ui.gallery;

import org.linewright.ui.alarms.AlarmsPage;
import org.linewright.ui.pages.MainWindow;

/** Who is told; nothing of it is saved. */
record AlarmRoom(Gallery gallery, MainWindow window) {

    void walk() {
        AlarmsPage alarms = AlarmsPage.opened(gallery.bot());
        gallery.shot("alarms");
        alarms.channel("WEBHOOK");
        gallery.shot("alarms-webhook");
        alarms.channel("MAIL");
        gallery.shot("alarms-mail");
        alarms.rule();
        gallery.shot("alarms-rule");
        alarms.inSight("quiet.add");
        gallery.shot("alarms-no-quiet");
        alarms.quietTime().quietTime().type("from", "noon").inSight("zone");
        gallery.shot("alarms-quiet");
        alarms.inSight("quiet");
        gallery.shot("alarms-quiet-list");
        window.closeEditors();
    }
}
