package org.linewright.workbench.kit;

import org.eclipse.core.runtime.ILog;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** Preferences on their way to the disk, so that what a person arranged is there after a restart. */
public record Remembered(Preferences node) {

    /** Soon, beside the window. */
    public void write() {
        Thread.ofVirtual().name("remembered").start(() -> {
            try {
                node.flush();
            } catch (BackingStoreException unwritable) {
                ILog.of(Remembered.class).error("Preferences not written", unwritable);
            }
        });
    }
}
