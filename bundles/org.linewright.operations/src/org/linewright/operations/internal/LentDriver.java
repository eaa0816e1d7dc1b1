package org.linewright.operations.internal;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.line.Spoken;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
import org.linewright.operations.OperationTrouble;
import org.linewright.pbx.PbxDriver;

/** One driver, lent for one question at a time to each of any number, within a fence; until it is recalled. */
final class LentDriver {

    /** How long a question may take, and how long a leaving driver is waited for. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private final PbxDriver driver;
    private final String id;
    private final String label;
    private final String bundle;
    private final Lock lock = new ReentrantLock();
    private final Condition allBack = lock.newCondition();
    private int out;
    private boolean recalled;

    LentDriver(PbxDriver driver, String id, String label, String bundle) {
        this.driver = driver;
        this.id = id;
        this.label = label;
        this.bundle = bundle;
    }

    /** Empty when it was recalled. */
    <T> Optional<Outcome<T>> ask(Function<PbxDriver, T> question) {
        if (!lend()) {
            return Optional.empty();
        }
        Answer<T> answer = Fence.ask(Thread.ofVirtual().name("driver " + id), PATIENCE, () -> {
            try {
                return question.apply(driver);
            } finally {
                back(); // only now: what nobody waits for any more may still be at it
            }
        });
        return Optional.of(told(answer));
    }

    /** Lends it no more, and waits for those who have it. @return whether all gave it back in time */
    boolean recall(Duration patience) {
        lock.lock();
        try {
            recalled = true;
            long left = patience.toNanos();
            while (out > 0 && left > 0) {
                left = allBack.awaitNanos(left);
            }
            return out == 0;
        } catch (InterruptedException hurried) {
            Thread.currentThread().interrupt();
            return false;
        } finally {
            lock.unlock();
        }
    }

    private <T> Outcome<T> told(Answer<T> answer) {
        return switch (answer) {
            case Answer.Given<T> given -> Outcome.done(given.value());
            case Answer.Threw<T> threw -> Outcome.refused(OperationTrouble.DRIVER_FAILED.about(label)
                    .because(threw.cause() + " in " + bundle)
                    .at("driver"));
            case Answer.Late<T> late -> Outcome
                    .refused(OperationTrouble.DRIVER_SLOW.about(label, Spoken.text(PATIENCE)).at("driver"));
            case Answer.Hurried<T> hurried -> Outcome
                    .refused(OperationTrouble.DRIVER_FAILED.about(label).because("interrupted"));
        };
    }

    private boolean lend() {
        lock.lock();
        try {
            if (!recalled) {
                out++;
            }
            return !recalled;
        } finally {
            lock.unlock();
        }
    }

    private void back() {
        lock.lock();
        try {
            out--;
            allBack.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
