package org.linewright.workbench.drivers.change;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;

/** A fingerprint in words that can be marked and copied. */
public final class FingerprintText {

    private static final org.linewright.core.Text NAME = new org.linewright.core.Text("Fingerabdruck", "Fingerprint");

    private FingerprintText() {
    }

    public static Control drawn(Composite parent, String fingerprint) {
        Text print = AccessibleName.on(Ids.named("fingerprint", new Text(parent, SWT.READ_ONLY | SWT.MULTI)), NAME);
        print.setText(Fingerprint.grouped(fingerprint));
        print.setFont(JFaceResources.getTextFont());
        return print;
    }
}
