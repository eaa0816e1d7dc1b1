package org.linewright.drivers.internal.swap;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Lets foreign code run on a thread of its own, and waits for it no longer than is good. */
record Bounded(Duration patience) {

    /** Foreign code threw. */
    static final class Thrown extends Exception {

        private static final long serialVersionUID = 1;

        Thrown(Throwable cause) {
            super(String.valueOf(cause), cause);
        }
    }

    /** Empty when it takes longer; it is interrupted then, and may go on nevertheless. */
    <T> Optional<T> await(String name, Callable<T> foreign) throws Thrown {
        FutureTask<T> task = new FutureTask<>(foreign);
        Thread thread = Thread.ofPlatform().daemon().name(name).start(task); // foreign code may pin a carrier for ever
        try {
            return Optional.of(task.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException thrown) {
            throw new Thrown(thrown.getCause());
        } catch (TimeoutException slow) {
            thread.interrupt();
            return Optional.empty();
        } catch (InterruptedException hurried) {
            thread.interrupt();
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
