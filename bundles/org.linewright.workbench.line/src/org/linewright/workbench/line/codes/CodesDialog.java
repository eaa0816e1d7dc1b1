package org.linewright.workbench.line.codes;

import java.util.Optional;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.PaneDialog;

/** Switches something at the PBX for one line. */
public record CodesDialog(Shell parent, Desk desk, LineGroup group, LineId line) {

    /** What a button or a menu says that opens it. */
    public static final Text OFFER = new Text("Kurz&wahlcodes …", "F&eature codes …");

    private static final Text ABOUT = new Text(
            "Die Leitung wählt den Code, als täten Sie es am Telefon. Die Telefonanlage meldet ihren Zustand nicht: "
                    + "bekannt ist nur, was von hier zuletzt gesendet wurde.",
            "The line dials the code as you would do on a telephone. The PBX does not tell its state: only what was "
                    + "sent last from here is known.");

    /** Opens it, until it is closed. */
    public void open() {
        LinePhone phone = new LinePhone(desk, group, line);
        new PaneDialog(parent, "codes", Text.of("Kurzwahlcodes der Leitung {0}", "Feature codes of line {0}",
                group.addressOfRecord(group.lines()
                        .stream()
                        .filter(one -> one.user().equals(line.user()))
                        .findFirst()
                        .orElseThrow())),
                ABOUT, (area, mnemonics, ready) -> new CodesPane(area, mnemonics, phone).begin(), Optional.empty(), 90,
                0).open();
    }
}
