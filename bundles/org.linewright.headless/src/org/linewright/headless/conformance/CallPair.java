package org.linewright.headless.conformance;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.lines.CallReport;
import org.linewright.lines.CallReport.Stage;
import org.linewright.lines.DialWish;
import org.linewright.lines.Lines;
import org.linewright.lines.OfferedCall;
import org.linewright.lines.RunningCall;
import org.linewright.lines.Talk;

/** A call between two lines, looked at from both ends. For one thread, which waits; closing hangs both ends up. */
final class CallPair implements AutoCloseable {

    private static final Duration PARTING = Duration.ofSeconds(5);
    /** How often to listen; loudness is no event. */
    private static final Duration LOOK = Duration.ofMillis(50);
    private static final Talk TONE = new Talk.Tone(440);
    /** In dB: a tone of ours is far louder, the noise of a codec far quieter. */
    private static final double LOUD = -50;

    private final Lines lines;
    private final Duration limit;
    private final BlockingQueue<Boolean> news = new LinkedBlockingQueue<>();
    private final Watch taking;
    private Optional<RunningCall> placed = Optional.empty();
    private Text refusal = Text.EMPTY;
    private volatile Optional<OfferedCall> offered = Optional.empty();

    /** @param limit how long each event may take */
    CallPair(Lines lines, Duration limit) {
        this.lines = lines;
        this.limit = limit;
        this.taking = lines.incoming(this::offered);
    }

    /** Calls these digits, which are another line's or nobody's. */
    CallPair dial(LineId from, String digits) {
        var dialled = lines.dial(from, DialWish.of(digits), report -> news.add(true));
        placed = dialled.result();
        refusal = dialled.troubles().stream().map(Trouble::sentence).findFirst().orElse(Text.EMPTY);
        return this;
    }

    /** Waits until this is so; false when it took too long. */
    boolean until(BooleanSupplier wanted) {
        long end = System.nanoTime() + limit.toNanos();
        try {
            while (!wanted.getAsBoolean()) {
                long left = end - System.nanoTime();
                if (left <= 0) {
                    return false;
                }
                news.poll(Math.min(left, LOOK.toNanos()), TimeUnit.NANOSECONDS);
            }
            return true;
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    Optional<RunningCall> caller() {
        return placed;
    }

    Optional<OfferedCall> called() {
        return offered;
    }

    boolean rings() {
        return until(() -> offered.isPresent() || over(placed))
                && offered.filter(call -> call.report().rang()).isPresent();
    }

    /** Whether the one who was called picks up and both talk. */
    boolean talks() {
        offered.ifPresent(OfferedCall::accept);
        return until(() -> talking(placed) && talking(offered) || over(placed) || over(offered))
                && talking(placed) && talking(offered);
    }

    /** Lets both ends say a tone from now on. */
    void speak() {
        ends().forEach(call -> call.sound(TONE));
    }

    /** Whether both ends hear the other one. */
    boolean bothHear() {
        return until(() -> hears(placed) && hears(offered) || over(placed) || over(offered))
                && hears(placed) && hears(offered);
    }

    /** Whether something is to be heard there now. */
    static boolean hears(Optional<? extends RunningCall> call) {
        return call.filter(one -> one.figures().loudHeard() > LOUD).isPresent();
    }

    static boolean talking(Optional<? extends RunningCall> call) {
        return call.filter(one -> one.report().stage() == Stage.TALKING).isPresent();
    }

    static boolean over(Optional<? extends RunningCall> call) {
        return call.map(RunningCall::report).filter(CallReport::over).isPresent();
    }

    /** What the caller was told last: the answer on one line, else in words. */
    Text told() {
        return placed.map(RunningCall::report)
                .map(report -> report.answer().isBlank() ? report.words() : Text.same(report.answer()))
                .orElse(refusal);
    }

    @Override
    public void close() {
        taking.close();
        ends().map(CallPair::parted).toList().forEach(CompletableFuture::join);
    }

    private Stream<RunningCall> ends() {
        return Stream.of(placed, offered).flatMap(call -> call.map(RunningCall.class::cast).stream());
    }

    private static CompletableFuture<CallReport> parted(RunningCall call) {
        call.hangUp();
        return call.ended().toCompletableFuture().completeOnTimeout(call.report(), PARTING.toSeconds(),
                TimeUnit.SECONDS);
    }

    private Consumer<CallReport> offered(OfferedCall call) {
        offered = Optional.of(call);
        news.add(true);
        return report -> news.add(true);
    }
}
