package org.linewright.workbench.internal.slot;

import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.linewright.workbench.internal.Log;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What was typed into wizards and not finished; on disk, so that it survives a crash. */
record Drafts(String wizard) {

    /** The last draft; empty when there is none. */
    Map<String, String> read() {
        Map<String, String> draft = new LinkedHashMap<>();
        try {
            for (String key : node().keys()) {
                draft.put(key, node().get(key, ""));
            }
        } catch (BackingStoreException unreadable) {
            Log.bug(unreadable);
        }
        return draft;
    }

    /** Keeps this draft and no other. */
    void write(Map<String, String> draft) {
        try {
            Preferences node = node();
            node.clear();
            draft.forEach(node::put);
            all().flush();
        } catch (BackingStoreException unwritable) {
            Log.bug(unwritable);
        }
    }

    private Preferences node() {
        return all().node(wizard);
    }

    private static IEclipsePreferences all() {
        return InstanceScope.INSTANCE.getNode("org.linewright.workbench.drafts");
    }
}
