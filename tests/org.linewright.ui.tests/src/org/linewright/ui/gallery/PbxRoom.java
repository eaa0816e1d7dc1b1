package org.linewright.ui.gallery;

import java.io.IOException;
import java.util.Locale;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.Caller;
import org.linewright.ui.pbx.PbxPage;
import org.linewright.ui.pbx.PbxPage.Tab;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** The embedded PBX: its accounts, numbers, switches, and what happens at it. */
record PbxRoom(Gallery gallery, MainWindow window, Offer offer) {

    private static final int PARTS = 8;

    void walk() throws IOException {
        PbxPage page = PbxPage.opened(gallery.bot()).turnTo(Tab.ACCOUNTS);
        page.select("300");
        gallery.shot("pbx-accounts");
        page.turnTo(Tab.ROUTES);
        gallery.shot("pbx-routes-empty");
        routes(page);
        for (int part = 0; part < PARTS; part++) {
            page.turnTo(Tab.BEHAVIOUR).part(part);
            gallery.shot("pbx-behaviour-" + part);
        }
        page.turnTo(Tab.LIVE);
        gallery.shot("pbx-live-empty");
        try (Caller caller = new Caller(offer, "300")) {
            caller.dial("*72*0171234567");
            caller.dial("0891234567");
            gallery.bot().until("the call is seen", () -> page.cells("calls.table", 2).contains("0891234567")
                    && !page.cells("switched.table", 0).isEmpty());
            page.row("calls.table", 0);
            gallery.shot("pbx-live");
        }
        page.row("switched.table", 0);
        page.press("switched.back");
        page.turnTo(Tab.LOG);
        gallery.shot("pbx-" + Tab.LOG.name().toLowerCase(Locale.ROOT));
        page.turnTo(Tab.ROUTES).removeRoutes();
        window.closeEditors();
    }

    private void routes(PbxPage page) {
        GroupEditorPage widgets = new GroupEditorPage(gallery.bot());
        page.type("area", "30");
        page.type("base", "12345");
        page.press("route.new");
        page.type("number", "300");
        widgets.typeInto("account", "300");
        gallery.shot("pbx-routes");
        page.press("route.new");
        page.type("number", "0");
        widgets.choose("target", 1);
        page.press("groups.add");
        page.type("groups.1.name", "Empfang");
        page.type("groups.1.accounts", "300, 301");
        page.press("groups.add");
        page.type("groups.2.time", "soon");
        gallery.shot("pbx-groups");
        page.type("groups.2.time", "15");
        page.type("groups.2.name", "Vertrieb");
        page.type("groups.2.accounts", "999");
        page.press("routes.save");
        gallery.bot().until("it is saved", () -> !window.dirty());
        gallery.shot("pbx-groups-saved");
    }
}
