package org.linewright.workbench.softphone.view;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.softphone.phone.Extension;

/** In one place, so that the page does not grow: the calls, and behind a tab of its own the extensions. */
final class PhoneTabs {

    private final CTabFolder folder;

    PhoneTabs(Composite parent) {
        this.folder = Ids.named("softphone.tabs", new CTabFolder(parent, SWT.TOP | SWT.FLAT | SWT.BORDER));
        folder.marginWidth = Look.SMALL;
        folder.marginHeight = Look.SMALL;
    }

    Composite area() {
        return folder;
    }

    void start(Control calls, Control extensions) {
        tab(CallsPane.NAME, calls);
        tab(LampsPane.NAME, extensions);
        folder.setSelection(0);
    }

    /** Shows the calls. */
    void turnToCalls() {
        folder.setSelection(0);
    }

    /** Says at the tab that somewhere it rings, whichever is in front. */
    void show(List<Extension> extensions) {
        long ringing = extensions.stream().filter(Extension::rings).count();
        Text words = ringing == 0
                ? LampsPane.NAME
                : Text.of("{0} ({1} klingelt)", "{0} ({1} ringing)", LampsPane.NAME, ringing);
        CTabItem tab = folder.getItem(1);
        if (!tab.getText().equals(Words.of(words))) {
            tab.setText(Words.of(words));
            tab.setImage(ringing == 0 ? null : Icon.LAMP_RINGING.image()); // framework-driven null: no image
        }
    }

    private void tab(Text label, Control content) {
        CTabItem tab = new CTabItem(folder, SWT.NONE);
        tab.setText(Words.of(label));
        tab.setControl(content);
    }
}
