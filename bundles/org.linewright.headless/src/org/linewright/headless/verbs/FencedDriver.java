package org.linewright.headless.verbs;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.line.Spoken;
import org.linewright.headless.conformance.Examined;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.laws.DriverLaw;

/** A driver that is not in the roster, asked behind the same fence: on a thread of its own, for a bounded time. */
record FencedDriver(PbxDriver driver) implements Examined.Lent {

    @Override
    public <T> Outcome<T> ask(Function<PbxDriver, T> question) {
        return answered(() -> question.apply(driver));
    }

    /** What this answers; refused when it throws or takes too long. */
    static <T> Outcome<T> answered(Callable<T> question) {
        FutureTask<T> answer = new FutureTask<>(question);
        Thread thread = Thread.ofVirtual().name("driver check").start(answer);
        try {
            return Outcome.done(answer.get(DriverLaw.PATIENCE.toMillis(), TimeUnit.MILLISECONDS));
        } catch (ExecutionException thrown) {
            return Outcome.refused(DriverTrouble.FAILED.about().because(String.valueOf(thrown.getCause())));
        } catch (TimeoutException slow) {
            thread.interrupt();
            return Outcome.refused(DriverTrouble.SLOW.about(Spoken.text(DriverLaw.PATIENCE)));
        } catch (InterruptedException stopped) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return Outcome.refused(DriverTrouble.FAILED.about().because("interrupted"));
        }
    }
}
