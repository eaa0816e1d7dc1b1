package org.linewright.ui.gallery;

import org.eclipse.swt.widgets.Canvas;
import org.linewright.lines.CallReport.Stage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.phone.SoftphonePage;
import org.linewright.ui.trace.WirePage;
import org.linewright.workbench.kit.Words;

/** The trace with a call in it, and its ladder. */
record WireRoom(Gallery gallery, MainWindow window, String from, String to) {

    private static final int SUPPORT = 1;
    private static final int CALLS = 1;

    void walk() {
        WirePage wire = WirePage.opened(gallery.bot());
        gallery.shot("trace-empty");
        wire.record();
        call();
        window.turnTo(SUPPORT);
        wire.topic(CALLS).choose("180 ");
        wire.cursor("Call-ID");
        gallery.shot("trace");
        wire.press("trace.ladder");
        gallery.bot().until("the ladder is drawn",
                () -> gallery.bot().found(Canvas.class, "ladder.canvas").isPresent());
        gallery.shot("trace-ladder");
        window.enlarge("org.linewright.workbench.slot:ladder");
        gallery.shot("trace-ladder-large");
        window.enlarge("org.linewright.workbench.slot:ladder");
        window.turnTo(SUPPORT);
        wire.forget();
        window.turnTo(0);
    }

    private void call() {
        SoftphonePage phone = SoftphonePage.opened(gallery.bot()).line(to).line(from).number(to);
        phone.press("softphone.dial");
        gallery.bot().until("it rings", () -> phone.state(to).equals(Words.of(Stage.RINGING.label())));
        phone.press("softphone.take");
        gallery.bot().until("they talk", () -> phone.state(from).equals(Words.of(Stage.TALKING.label())));
        phone.select(from).press("softphone.hangUp");
        gallery.bot().until("they are over", () -> phone.calls() == 0);
    }
}
