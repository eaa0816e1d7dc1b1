package org.linewright.operations.internal;

import java.util.ArrayList;
import java.util.List;
import org.linewright.core.Trouble;
import org.linewright.operations.Current;
import org.linewright.store.Snapshot;

/** Snapshots of the store as faces see them. */
final class Snapshots {

    private Snapshots() {
    }

    static Current current(Snapshot snapshot) {
        List<Trouble> troubles = new ArrayList<>();
        snapshot.broken().forEach(file -> troubles.addAll(file.troubles()));
        return new Current(snapshot.configuration(), snapshot.version(), snapshot.readOnly(), troubles);
    }
}
