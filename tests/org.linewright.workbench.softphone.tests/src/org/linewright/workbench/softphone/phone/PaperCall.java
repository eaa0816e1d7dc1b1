package org.linewright.workbench.softphone.phone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.linewright.core.Outcome;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineId;
import org.linewright.core.line.Registrar;
import org.linewright.lines.CallFigures;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Partner;
import org.linewright.lines.CallReport.Sound;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.CallReport.Times;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RecordWish;
import org.linewright.lines.RunningCall;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.Talk;

/** A call that only notes what is done to it. */
public final class PaperCall implements OfferedCall {

    public static final LineId LINE = new LineId(new GroupId("nord"), "100");
    static final Registrar REGISTRAR = new Registrar("pbx.example", OptionalInt.empty(), Optional.empty(),
            Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF);
    static final Instant BEGUN = Instant.parse("2026-11-29T10:00:00Z");

    final List<String> done = new ArrayList<>();
    private final long number;
    private final boolean outgoing;
    private CallReport report;

    private PaperCall(long number, boolean outgoing, CallReport report) {
        this.number = number;
        this.outgoing = outgoing;
        this.report = report;
    }

    static PaperCall from(long number, String caller) {
        return new PaperCall(number, false, report(number, LINE, false, Stage.RINGING, caller, false));
    }

    static PaperCall to(long number, String called) {
        return new PaperCall(number, true, report(number, LINE, true, Stage.CALLING, called, false));
    }

    /** One that rang until the caller gave up. */
    static PaperCall missed(long number, String caller) {
        CallReport rung = report(number, LINE, false, Stage.RINGING, caller, false);
        Times times = new Times(BEGUN, Optional.of(BEGUN), Optional.empty(), Optional.of(BEGUN.plusSeconds(9)));
        return new PaperCall(number, false, new CallReport(number, LINE, false, Stage.OVER, Stage.OVER.label(), 0, "",
                rung.partner(), rung.sound(), times));
    }

    /** The same at another line. */
    PaperCall ofLine(String user) {
        CallReport one = report;
        return new PaperCall(number, outgoing, new CallReport(number, new LineId(LINE.group(), user), outgoing,
                one.stage(), one.words(), 0, "", one.partner(), one.sound(), one.times()));
    }

    /** It stands here now. */
    PaperCall at(Stage stage, boolean held) {
        report = report(number, report.line(), outgoing, stage, report.partner().number(), held);
        return this;
    }

    /** As the telephone sees it. */
    PhoneCall seen() {
        return new PhoneCall(this, report, report.partner().number(), "", false);
    }

    private static CallReport report(long number, LineId line, boolean outgoing, Stage stage, String partner,
            boolean held) {
        boolean talked = stage == Stage.TALKING || stage == Stage.OVER && !outgoing;
        return new CallReport(number, line, outgoing, stage, stage.label(), 0, "", new Partner(partner, ""),
                Sound.NONE.withHeld(held),
                new Times(BEGUN, Optional.of(BEGUN), talked ? Optional.of(BEGUN.plusSeconds(5)) : Optional.empty(),
                        stage == Stage.OVER ? Optional.of(BEGUN.plusSeconds(70)) : Optional.empty()));
    }

    @Override
    public CallReport report() {
        return report;
    }

    @Override
    public void hangUp() {
        done.add("hangUp");
    }

    @Override
    public void hold() {
        done.add("hold");
    }

    @Override
    public void resume() {
        done.add("resume");
    }

    @Override
    public Outcome<RunningCall> join(RunningCall other) {
        done.add("join " + other.report().number());
        return Outcome.done(other);
    }

    @Override
    public CompletionStage<Outcome<Talk>> sound(Talk talk) {
        return CompletableFuture.completedStage(Outcome.done(talk));
    }

    @Override
    public void mute(boolean on) {
        done.add("mute " + on);
    }

    @Override
    public CompletionStage<Outcome<Path>> record(RecordWish wish) {
        done.add("record");
        return CompletableFuture.completedStage(Outcome.done(wish.file()));
    }

    @Override
    public CompletionStage<Optional<Path>> stopRecording() {
        done.add("stop");
        return CompletableFuture.completedStage(Optional.empty());
    }

    @Override
    public SoundFigures figures() {
        return SoundFigures.NONE;
    }

    @Override
    public CallFigures counted() {
        return new CallFigures(report(), figures(), Optional.empty(), 0);
    }

    @Override
    public Outcome<Integer> press(String keys) {
        done.add("press " + keys);
        return Outcome.done(1);
    }

    @Override
    public void transfer(String digits) {
        done.add("transfer " + digits);
    }

    @Override
    public void transfer(RunningCall other) {
        done.add("connect " + other.report().number());
    }

    @Override
    public CompletionStage<CallReport> ended() {
        return CompletableFuture.completedStage(report);
    }

    @Override
    public void accept() {
        done.add("accept");
    }

    @Override
    public void decline(DeclineCode how) {
        done.add("decline " + how);
    }

    @Override
    public void redirect(String target) {
        done.add("redirect " + target);
    }
}
