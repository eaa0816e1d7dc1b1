package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.line.SettingsVersion;
import org.linewright.core.line.SettingsVersion.Change;
import org.linewright.core.line.SettingsVersion.Former;

/**
 * The version of a group's settings as plain words.
 *
 * @param prefix what every word begins with
 */
record VersionWords(String prefix) {

    private static final String NUMBER = "settings";
    private static final String FORMER = "former.";
    private static final String FROM = ".from";

    void put(SettingsVersion version, Map<String, String> words) {
        words.put(prefix + NUMBER, Integer.toString(version.number()));
        for (int i = 0; i < version.former().size(); i++) {
            Former former = version.former().get(i);
            words.put(former(i), Integer.toString(former.number()));
            for (int j = 0; j < former.changes().size(); j++) {
                String at = change(i, j);
                Change change = former.changes().get(j);
                words.put(at, change.key());
                words.put(at + ".was", change.was());
                words.put(at + ".became", change.became());
                change.movedFrom().ifPresent(from -> words.put(at + FROM, from));
            }
        }
    }

    /** What was put; the first version where nothing was. */
    SettingsVersion of(Map<String, String> words) {
        List<Former> former = new ArrayList<>();
        for (int i = 0; words.containsKey(former(i)); i++) {
            former.add(new Former(Integer.parseInt(words.get(former(i))), changes(i, words)));
        }
        return new SettingsVersion(Integer.parseInt(words.getOrDefault(prefix + NUMBER, "1")), former);
    }

    private List<Change> changes(int former, Map<String, String> words) {
        List<Change> changes = new ArrayList<>();
        for (int j = 0; words.containsKey(change(former, j)); j++) {
            String at = change(former, j);
            changes.add(new Change(words.get(at), words.getOrDefault(at + ".was", ""),
                    words.getOrDefault(at + ".became", ""), Optional.ofNullable(words.get(at + FROM)))); // framework-driven null
        }
        return changes;
    }

    private String former(int i) {
        return prefix + FORMER + i;
    }

    private String change(int i, int j) {
        return former(i) + "." + j;
    }
}
