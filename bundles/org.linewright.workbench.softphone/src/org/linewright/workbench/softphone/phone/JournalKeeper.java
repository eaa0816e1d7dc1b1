package org.linewright.workbench.softphone.phone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.workbench.kit.OnDisplay;
import org.osgi.framework.FrameworkUtil;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** Keeps the journal over restarts, in the state of this window, beside the UI thread. */
@Component(service = JournalKeeper.class)
public final class JournalKeeper {

    private final OnDisplay onDisplay;
    private final Telephone telephone;
    private final JournalFile file;
    private final Latest<List<JournalEntry>> writing;
    private volatile Optional<Watch> watching = Optional.empty();
    private volatile boolean closed;
    private List<JournalEntry> written = List.of();

    @Activate
    public JournalKeeper(@Reference OnDisplay onDisplay, @Reference Telephone telephone) {
        this.onDisplay = onDisplay;
        this.telephone = telephone;
        this.file = new JournalFile(Path.of(Platform.getStateLocation(
                FrameworkUtil.getBundle(JournalKeeper.class)).append("journal.tsv").toOSString()));
        this.writing = new Latest<>("journal", this::write);
    }

    /** The telephone whose journal is kept. */
    public Telephone telephone() {
        return telephone;
    }

    /** Reads what there was, then writes what comes. */
    @Activate
    public void start() {
        onDisplay.answer(this::read).thenAccept(earlier -> {
            if (!closed) {
                written = earlier;
                telephone.remember(earlier);
                watching = Optional.of(telephone.watch(this::keep));
                keep();
            }
        });
    }

    @Deactivate
    public void close() {
        closed = true;
        watching.ifPresent(Watch::close);
    }

    private void keep() {
        List<JournalEntry> now = telephone.journal();
        if (!now.equals(written)) {
            written = now;
            writing.offer(now);
        }
    }

    private List<JournalEntry> read() {
        try {
            return file.read();
        } catch (IOException | UncheckedIOException unreadable) {
            ILog.of(JournalKeeper.class).error("Journal not read", unreadable);
            return List.of();
        }
    }

    private void write(List<JournalEntry> entries) {
        try {
            file.write(entries);
        } catch (IOException unwritable) {
            ILog.of(JournalKeeper.class).error("Journal not written", unwritable);
        }
    }
}
