package org.linewright.alarms;

import org.linewright.core.Severity;

/** A service of whoever has a screen. */
public interface DesktopNote {

    /** Shows a note beside whatever the person does now. Any thread; returns at once. */
    void show(Severity weight, String title, String text);
}
