package org.linewright.workbench.softphone.view;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ProgressBar;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;

/** How loud something is, from −60 dB to as loud as it can be. */
final class LevelBar {

    private static final int RANGE = 60;

    private final ProgressBar bar;

    LevelBar(ProgressBar bar, Text name) {
        this.bar = AccessibleName.on(bar, name);
        bar.setMaximum(RANGE);
    }

    static ProgressBar drawn(Composite parent) {
        return new ProgressBar(parent, SWT.HORIZONTAL | SWT.SMOOTH);
    }

    ProgressBar control() {
        return bar;
    }

    /** @param decibels below what is possible: −96 to 0 */
    void show(double decibels) {
        if (!bar.isDisposed()) {
            int level = (int) Math.round(Math.clamp(decibels + RANGE, 0, RANGE));
            if (level != bar.getSelection()) {
                bar.setSelection(level);
            }
        }
    }
}
