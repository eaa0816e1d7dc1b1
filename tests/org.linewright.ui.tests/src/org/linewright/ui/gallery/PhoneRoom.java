package org.linewright.ui.gallery;

import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.ExtensionLamp.State;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.phone.SoftphonePage;
import org.linewright.ui.phone.SoftphonePage.Tab;
import org.linewright.workbench.kit.Words;

/** The softphone with calls, and the journal. */
record PhoneRoom(Gallery gallery, MainWindow window, String from, String to) {

    private static final String TALKING = Words.of(Stage.TALKING.label());
    private static final String FREE = Words.of(State.IDLE_OR_UNREGISTERED.label());
    private static final String RINGING = Words.of(Stage.RINGING.label());

    void walk() {
        SoftphonePage phone = SoftphonePage.opened(gallery.bot()).line(to).line(from);
        gallery.shot("phone");
        phone.turnTo(Tab.EXTENSIONS);
        gallery.shot("phone-extensions-none");
        phone.watch(to + ", nobody");
        gallery.bot().until("it is known what it does", () -> phone.lamp(0).equals(FREE));
        gallery.shot("phone-extensions");
        phone.watchNobody();
        phone.number(to);
        gallery.bot().until("it says what will be dialled", () -> phone.says("softphone.preview").contains(to));
        gallery.shot("phone-number");
        phone.press("softphone.dial");
        gallery.bot().until("it rings", () -> phone.state(to).equals(RINGING));
        gallery.shot("phone-rings");
        window.turnTo(0);
        gallery.bot().widget(Label.class, "softphone.ring.words");
        gallery.shot("phone-notice");
        window.turnTo(2);
        phone.press("softphone.take");
        gallery.bot().until("they talk",
                () -> phone.state(from).equals(TALKING) && phone.state(to).equals(TALKING));
        phone.select(from).press("softphone.key.4");
        phone.press("softphone.key.2");
        phone.select(to).press("softphone.hold");
        gallery.shot("phone-talks");
        window.command("org.linewright.workbench.showHelp");
        gallery.shot("phone-narrow");
        window.closeView("org.linewright.workbench.help");
        phone.select(from).press("softphone.hangUp");
        gallery.bot().until("they are over", () -> phone.calls() == 0);
        Table table = gallery.bot().widget(Table.class, "journal.table");
        gallery.bot().run(() -> table.setSelection(0));
        gallery.shot("phone-journal");
        window.turnTo(0);
    }
}
