package org.linewright.core.time;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Foreign code on a thread of its own, which is waited for no longer than is good. */
public final class Fence {

    /**
     * What came of it.
     *
     * @param <T> what foreign code answers
     */
    public sealed interface Answer<T> {

        record Given<T>(T value) implements Answer<T> {
        }

        record Threw<T>(Throwable cause) implements Answer<T> {
        }

        /** It took too long. It was interrupted, and may go on nevertheless. */
        record Late<T>() implements Answer<T> {
        }

        /** Whoever waited was interrupted, and is still. The foreign code was, too. */
        record Hurried<T>() implements Answer<T> {
        }
    }

    private Fence() {
    }

    /** Waits for the answer. @param thread what foreign code runs on */
    public static <T> Answer<T> ask(Thread.Builder thread, Duration patience, Callable<T> foreign) {
        FutureTask<T> task = new FutureTask<>(foreign);
        Thread running = thread.start(task);
        try {
            return new Answer.Given<>(task.get(patience.toNanos(), TimeUnit.NANOSECONDS));
        } catch (ExecutionException thrown) {
            return new Answer.Threw<>(thrown.getCause());
        } catch (TimeoutException slow) {
            running.interrupt();
            return new Answer.Late<>();
        } catch (InterruptedException hurried) {
            running.interrupt();
            Thread.currentThread().interrupt();
            return new Answer.Hurried<>();
        }
    }
}
