package org.linewright.operations.internal;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.Secrets;

/** Remembers what was wanted last. */
final class FakeLines implements Lines {

    private List<LineGroup> wanted = List.of();
    private boolean closed;

    List<LineGroup> wanted() {
        return wanted;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void want(Collection<LineGroup> groups, Secrets secrets) {
        wanted = List.copyOf(groups);
    }

    @Override
    public void retry(LineId line) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LineStatus> statuses() {
        return List.of();
    }

    @Override
    public Watch watch(Consumer<LineStatus> listener) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Integer> stop(Duration limit) {
        return CompletableFuture.completedFuture(0);
    }

    @Override
    public void close() {
        closed = true;
    }
}
