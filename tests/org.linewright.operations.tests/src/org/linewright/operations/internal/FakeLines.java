package org.linewright.operations.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallTaker;
import org.linewright.lines.DialWish;
import org.linewright.lines.LineFigures;
import org.linewright.lines.LineLamps;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;
import org.linewright.lines.RingTone;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Secrets;
import org.linewright.lines.SoundDevice;
import org.linewright.lines.Talk;

/** Remembers what was wanted last. */
final class FakeLines implements Lines {

    private List<LineGroup> wanted = List.of();
    private Secrets secrets = reference -> Outcome.refused();
    private final List<FakeRunningCall> dialled = new ArrayList<>();
    private boolean closed;

    /** What a line would be told that asks for its password now. */
    Optional<Secret> secret(SecretReference reference) {
        return secrets.secret(reference).result();
    }

    List<LineGroup> wanted() {
        return wanted;
    }

    boolean closed() {
        return closed;
    }

    @Override
    public void want(Collection<LineGroup> groups, Secrets told) {
        secrets = told;
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
    public Outcome<RunningCall> dial(LineId line, DialWish wish, Consumer<CallReport> listener) {
        FakeRunningCall call = new FakeRunningCall(wish, listener);
        dialled.add(call);
        return Outcome.done(call);
    }

    /** The calls that were dialled. */
    List<FakeRunningCall> dialled() {
        return dialled;
    }

    @Override
    public Watch incoming(CallTaker taker) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Watch ring(RingTone tone, Consumer<Trouble> trouble) {
        return () -> {
            // nothing rings
        };
    }

    @Override
    public Watch loudness(String microphone, DoubleConsumer loud, Consumer<Trouble> trouble) {
        return () -> {
            // nothing is listened to
        };
    }

    @Override
    public CompletionStage<List<SoundDevice>> devices() {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<CallReport> calls() {
        return List.of();
    }

    @Override
    public LineFigures figures() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void watch(LineId line, Collection<String> extensions) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<LineLamps> lamps() {
        return List.of();
    }

    @Override
    public Watch watchLamps(Consumer<LineLamps> listener) {
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
