package org.linewright.headless.verbs;

import java.util.concurrent.Callable;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
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
        Answer<T> answer = Fence.ask(Thread.ofVirtual().name("driver check"), DriverLaw.PATIENCE, question);
        return switch (answer) {
            case Answer.Given<T> given -> Outcome.done(given.value());
            case Answer.Threw<T> threw -> Outcome
                    .refused(DriverTrouble.FAILED.about().because(String.valueOf(threw.cause())));
            case Answer.Late<T> late -> Outcome.refused(DriverTrouble.SLOW.about(Spoken.text(DriverLaw.PATIENCE)));
            case Answer.Hurried<T> hurried -> Outcome.refused(DriverTrouble.FAILED.about().because("interrupted"));
        };
    }
}
