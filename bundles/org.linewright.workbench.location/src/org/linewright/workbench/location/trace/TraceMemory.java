package org.linewright.workbench.location.trace;

import java.util.Arrays;
import java.util.Optional;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.Way;
import org.linewright.workbench.kit.Remembered;
import org.osgi.service.prefs.Preferences;

/** What a person has chosen in the view; remembered over restarts. No number is. */
record TraceMemory(Preferences node) {

    private static final String LOCATION = "trace.location";
    private static final String WAY = "trace.way";
    private static final String TAB = "trace.tab";
    private static final String DIFFERENCES = "trace.differences";

    Optional<LocationId> location() {
        return Optional.of(node.get(LOCATION, "")).filter(LocationId::fits).map(LocationId::new);
    }

    Way way() {
        String word = node.get(WAY, "");
        return Arrays.stream(Way.values()).filter(way -> way.word().equals(word)).findFirst().orElse(Way.DIAL);
    }

    void chosen(Chosen chosen) {
        node.put(LOCATION, chosen.location().value());
        node.put(WAY, chosen.way().word());
    }

    /** The tab in front, from 0. */
    int tab() {
        return node.getInt(TAB, 0);
    }

    void tab(int front) {
        node.putInt(TAB, front);
    }

    /** Whether only numbers are shown whose results differ. */
    boolean onlyDifferences() {
        return node.getBoolean(DIFFERENCES, false);
    }

    void onlyDifferences(boolean only) {
        node.putBoolean(DIFFERENCES, only);
    }

    /** To the disk, soon. */
    void write() {
        new Remembered(node).write();
    }
}
