package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.eclipse.jface.dialogs.MessageDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.operations.Configurations;
import org.linewright.operations.Draft;
import org.linewright.operations.Drafts;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.internal.settings.Settings;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Words;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Work that is not finished: at hand here, and kept as drafts beside the configuration, where it outlives a crash. For
 * the UI thread, which never waits for the disk: drafts are written behind it, one after the other.
 */
@Component(service = Unfinished.class)
public final class Unfinished {

    private static final Duration LEAVING = Duration.ofSeconds(5);
    private static final Text UNKEPT = new Text("Unfertige Arbeit wird nicht aufgehoben",
            "Unfinished work is not kept");

    private final Drafts drafts;
    private final OnDisplay onDisplay;
    private final InstantSource clock = InstantSource.system();
    private final ExecutorService writer = Executors
            .newSingleThreadExecutor(Thread.ofVirtual().name("drafts").factory());
    private final CompletableFuture<List<Left>> read = new CompletableFuture<>();
    private final Map<Place, Left> kept = new LinkedHashMap<>();
    private boolean complained;

    @Activate
    public Unfinished(@Reference Configurations configurations, @Reference OnDisplay onDisplay) {
        this.drafts = configurations.drafts(Settings.read().configuration());
        this.onDisplay = onDisplay;
    }

    @Activate
    void start() {
        writer.execute(() -> {
            Outcome<List<Draft>> found = found();
            onDisplay.run(() -> take(found));
        });
    }

    /** Waits until everything is written. */
    @Deactivate
    void close() throws InterruptedException {
        writer.shutdown();
        writer.awaitTermination(LEAVING.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** What an earlier window left, the newest first; completes on the UI thread, never exceptionally. */
    CompletionStage<List<Left>> read() {
        return read;
    }

    Optional<Left> at(Place place) {
        return Optional.ofNullable(kept.get(place)); // framework-driven null
    }

    /** Keeps what is typed there while its window is open. */
    void keep(Place place, String title, Map<String, String> fields) {
        keep(new Left(place, title, clock.instant(), Optional.of(Left.here()), fields));
    }

    /** Puts it aside: the person asked for that, so nobody asks at the next start. */
    void putAside(Place place, String title, Map<String, String> fields) {
        keep(new Left(place, title, clock.instant(), Optional.empty(), fields));
    }

    /** It is finished or given up. */
    void forget(Place place) {
        if (kept.remove(place) != null) { // framework-driven null
            writer.execute(() -> said(drafts.discard(place.kind(), place.id()).troubles()));
        }
    }

    private Outcome<List<Draft>> found() {
        try {
            return drafts.all();
        } catch (RuntimeException bug) {
            Log.bug(bug);
            return Outcome.done(List.of());
        }
    }

    private void keep(Left left) {
        kept.put(left.place(), left);
        writer.execute(() -> said(drafts.save(left.place().kind(), left.place().id(), left.draft()).troubles()));
    }

    private void take(Outcome<List<Draft>> found) {
        List<Left> all = found.result().orElse(List.of()).stream().map(Left::of).toList();
        all.forEach(left -> kept.putIfAbsent(left.place(), left));
        said(found.troubles());
        read.complete(all);
    }

    /** Says once why drafts are not kept; the disk that did not take this one does not take the next either. */
    private void said(List<Trouble> troubles) {
        if (!troubles.isEmpty()) {
            onDisplay.later(() -> complain(troubles));
        }
    }

    private void complain(List<Trouble> troubles) {
        if (!complained) {
            complained = true;
            MessageDialog.openWarning(null, Words.of(UNKEPT), TroubleList.text(troubles)); // framework-driven null
        }
    }
}
