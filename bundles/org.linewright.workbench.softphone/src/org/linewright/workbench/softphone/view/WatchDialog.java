package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.PaneDialog;

/** Asks which extensions are to be watched. */
final class WatchDialog {

    private static final Text TITLE = new Text("Nebenstellen beobachten", "Watch extensions");
    private static final Text ABOUT = new Text(
            "Die Telefonanlage sagt dann der Leitung, ob sie frei sind, klingeln oder telefonieren. "
                    + "Mehrere stehen mit Kommas oder Leerzeichen dazwischen, wie 23, 24.",
            "The PBX then tells the line whether they are idle, ring or talk. "
                    + "Several have commas or blanks between them, such as 23, 24.");

    private final Shell parent;
    private String typed = "";

    WatchDialog(Shell parent) {
        this.parent = parent;
    }

    /** Opens it and waits. */
    Optional<String> typed() {
        boolean agreed = new PaneDialog(parent, "watch", TITLE, ABOUT, this::pane,
                Optional.of(new Text("Beobachten", "Watch")), 50, 0).agreed();
        return Optional.of(typed).filter(any -> agreed);
    }

    private Control pane(Composite parentArea, Mnemonics mnemonics, PaneDialog.Ready ready) {
        Form form = Form.in(parentArea, mnemonics);
        org.eclipse.swt.widgets.Text field = form.text("watch.extensions", new Text("Nebenstellen", "Extensions"));
        field.addModifyListener(event -> {
            typed = field.getText();
            ready.ready(!typed.isBlank());
        });
        ready.ready(false);
        return form.control();
    }
}
