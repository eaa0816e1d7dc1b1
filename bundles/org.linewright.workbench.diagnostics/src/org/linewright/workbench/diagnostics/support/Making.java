package org.linewright.workbench.diagnostics.support;

import java.time.Duration;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.diagnostics.parcel.Packing;
import org.linewright.diagnostics.parcel.Parcel;
import org.linewright.diagnostics.parcel.ParcelWish;
import org.linewright.workbench.kit.OnDisplay;

/** Makes files for support, each on a thread of its own. */
record Making(Holding holding, OnDisplay onDisplay) {

    private static final Duration PACE = Duration.ofMillis(100);

    /** So many parts of so many are done. */
    record Share(int done, int total) {
    }

    /**
     * Begins one; at once.
     *
     * @param progress told now and then on the UI thread
     * @param made told once on the UI thread, also when it was cancelled
     * @return cancels it
     */
    Watch begin(ParcelWish wish, Consumer<Share> progress, Consumer<Outcome<Parcel>> made) {
        Consumer<Share> newest = onDisplay.newest(PACE, progress);
        Thread worker = Thread.ofVirtual().name("support file").start(() -> {
            Outcome<Parcel> outcome = new Packing(holding.contents(), holding::secrets, wish)
                    .run((done, total) -> newest.accept(new Share(done, total)));
            onDisplay.run(() -> made.accept(outcome));
        });
        return worker::interrupt;
    }
}
