package org.linewright.workbench.line.verify;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PaneDialog;

/** Verifies the feature codes of a group by calls between its lines. */
public record VerifyDialog(Shell parent, Desk desk, OnDisplay onDisplay, LineGroup group) {

    /** What a button says that opens it. */
    public static final Text OFFER = new Text("Codes prüfen …", "Verify codes …");

    private static final Text ABOUT = new Text(
            "Die geprüfte Leitung wählt jeden Code wirklich, und Anrufe zwischen den gewählten Leitungen zeigen, ob er "
                    + "wirkt. Danach wird alles zurückgenommen: Rufnummernunterdrückung, Weiterleitungen und Anrufschutz "
                    + "der Leitung sind dann aus, auch was vorher eingeschaltet war. Nehmen Sie Leitungen, die gerade "
                    + "niemand braucht.",
            "The tested line really dials every code, and calls between the chosen lines show whether it works. Then "
                    + "everything is taken back: withheld number, forwardings and do not disturb of the line are off "
                    + "afterwards, even what was on before. Take lines that nobody needs at present.");

    /** Opens it, until it is closed; what runs then stops after the code at hand. */
    public void open() {
        VerifyPane pane = new VerifyPane(new GroupTrial(desk, onDisplay, group));
        new PaneDialog(parent, "verify", Text.of("Kurzwahlcodes von «{0}» prüfen", "Verify the feature codes of “{0}”",
                group.name()), ABOUT, pane, Optional.empty(), 116, 34).open();
        pane.leave();
    }
}
