package org.linewright.ui.gallery;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
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
        compared(wire);
        window.show("load");
        gallery.shot("trace-load");
        wish();
        wire.forget();
        window.turnTo(0);
    }

    private void compared(WirePage wire) {
        wire.topic(CALLS);
        gallery.bot().until("both sides of the call are there", () -> wire.places(" → ").size() >= 2);
        wire.select(gallery.bot().ask(() -> wire.places(" → ")).subList(0, 2));
        wire.fromMenu("trace.table", Words.of("Beide Gespräche", "Compare both"));
        gallery.bot().until("they are compared", () -> !wire.compared().isEmpty());
        gallery.shot("trace-compare");
        wire.topic(0);
    }

    private void wish() {
        Button button = gallery.bot().widget(Button.class, "trace.wish");
        gallery.bot().begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        gallery.bot().widget(Shell.class, "dialog.trace.wish");
        gallery.shot("trace-wish");
        gallery.bot().click(gallery.bot().widget(Button.class, "trace.wish.cancel"));
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
