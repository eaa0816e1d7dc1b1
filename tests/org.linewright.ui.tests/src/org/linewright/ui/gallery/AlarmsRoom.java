package org.linewright.ui.gallery;

import org.eclipse.swt.widgets.Shell;
import org.linewright.ui.alarms.AlarmsPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;

/** The editor of the alarm rules: each kind of channel, a rule, what is wrong and what would be saved. */
record AlarmsRoom(Gallery gallery, MainWindow window) {

    private static final String NOBODY = "http://127.0.0.1:1/hook";

    void walk() {
        AlarmsPage alarms = AlarmsPage.opened(gallery.bot());
        gallery.shot("alarms");
        alarms.channel("WEBHOOK");
        gallery.shot("alarms-webhook");
        alarms.type("url", NOBODY).test();
        gallery.shot("alarms-test");
        alarms.channel("MAIL");
        gallery.shot("alarms-mail");
        alarms.type("host", "mail.example").type("from", "pbx@office.example").type("to", "admin@office.example");
        alarms.channel("SYSLOG").type("host", "log.example");
        gallery.shot("alarms-syslog");
        alarms.channel("DESKTOP");
        gallery.shot("alarms-desktop");
        alarms.rule().tickAll();
        gallery.shot("alarms-rule");
        alarms.inSight("quiet.add");
        gallery.shot("alarms-no-quiet");
        alarms.quietTime().type("from", "22:00").type("to", "06:00").quietTime().inSight("errorsPass");
        gallery.shot("alarms-quiet");
        alarms.inSight("quiet");
        gallery.shot("alarms-quiet-list");
        alarms.removeQuiet();
        Shell plan = alarms.planning();
        gallery.shot("alarms-plan");
        new GroupEditorPage(gallery.bot()).answer(plan, "plan.cancel");
        alarms.type("after", "soon").type("from", "late");
        gallery.shot("alarms-wrong");
        alarms.revert();
        window.closeEditors();
    }
}
