package org.linewright.ui;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** The words that a person reads in a part of the window. */
final class Said {

    private Said() {
    }

    static List<String> in(Composite area) {
        List<String> words = new ArrayList<>();
        for (Control child : area.getChildren()) {
            String own = by(child);
            if (!own.isBlank()) {
                words.add(own);
            }
            if (child instanceof Composite composite) {
                words.addAll(in(composite));
            }
        }
        return words;
    }

    /** What one control says, without its mnemonic; empty when it says nothing. */
    static String by(Control control) {
        return plain(switch (control) {
            case Label label -> label.getText();
            case CLabel label -> label.getText();
            case Button button -> button.getText();
            case Link link -> link.getText();
            case StyledText text -> text.getText();
            default -> "";
        });
    }

    static String plain(String words) {
        return words.replace("&&", "\u0000").replace("&", "").replace("\u0000", "&");
    }
}
