package org.linewright.operations.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.DialWish;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;

/** A call that goes on as a test says. */
final class FakeRunningCall implements RunningCall {

    private final DialWish wish;
    private final Consumer<CallReport> listener;
    private final List<String> pressed = new ArrayList<>();
    private CallReport.Stage stage = CallReport.Stage.CALLING;

    FakeRunningCall(DialWish wish, Consumer<CallReport> listener) {
        this.wish = wish;
        this.listener = listener;
    }

    DialWish wish() {
        return wish;
    }

    List<String> pressed() {
        return pressed;
    }

    /** Tells that it stands there now. */
    void goesOn(CallReport.Stage other) {
        stage = other;
        listener.accept(report());
    }

    @Override
    public CallReport report() {
        return new CallReport(1, new LineId(new GroupId("office"), "22"), true, stage, Text.same(stage.name()), 0, "",
                new CallReport.Partner(wish.digits(), ""), CallReport.Sound.NONE,
                new CallReport.Times(Instant.EPOCH, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Override
    public void hangUp() {
        goesOn(CallReport.Stage.OVER);
    }

    @Override
    public Outcome<Integer> press(String keys) {
        pressed.add(keys);
        return Outcome.done(keys.length());
    }

    @Override
    public void hold() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void resume() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void transfer(String digits) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void transfer(RunningCall other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<RunningCall> join(RunningCall other) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void mute(boolean on) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Outcome<Path>> record(RecordWish record) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<Optional<Path>> stopRecording() {
        throw new UnsupportedOperationException();
    }

    @Override
    public SoundFigures figures() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CallFigures counted() {
        throw new UnsupportedOperationException();
    }

    @Override
    public CompletionStage<CallReport> ended() {
        return new CompletableFuture<>();
    }
}
