package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.linewright.core.line.LineId;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.CallingLine;

/** Chooses one of more lines than a list shows, by typing some of its name. */
record LineDialog(Shell parent) {

    /** Opens it and waits. */
    Optional<LineId> chosen(List<CallingLine> lines) {
        ElementListSelectionDialog dialog = new ElementListSelectionDialog(parent, LabelProvider
                .createTextProvider(line -> line instanceof CallingLine one ? Words.of(one.words()) : ""));
        dialog.setTitle(Words.of("Leitung wählen", "Choose a line"));
        dialog.setMessage(Words.of("Anfang des Benutzernamens; * steht für beliebige Zeichen:",
                "Beginning of the user name; * stands for any letters:"));
        dialog.setElements(lines.toArray());
        return dialog.open() == Window.OK && dialog.getFirstResult() instanceof CallingLine line
                ? Optional.of(line.id())
                : Optional.empty();
    }
}
