package org.linewright.drivers.internal.swap;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/**
 * The threads that bundles leave behind. Two versions of a driver have classes of the same names, so a thread belongs to the
 * one that was started last when it began; ids of threads only grow.
 */
public final class Leaks {

    /** A thread that was told to end may take so long. */
    private static final Duration ENDING = Duration.ofMillis(500);

    private final Map<Bundle, Long> since = new ConcurrentHashMap<>();

    /** To be told on a fresh thread, before the bundle is started on it. */
    void begin(Bundle bundle) {
        since.put(bundle, Thread.currentThread().threadId());
    }

    /** Their names, with commas; empty when there are none. @param bundle stopped, not uninstalled */
    String of(Bundle bundle) throws InterruptedException {
        long from = Optional.ofNullable(since.remove(bundle)).orElse(Long.MAX_VALUE); // framework-driven null: never started
        long until = since.values().stream().filter(other -> other > from).min(Long::compare).orElse(Long.MAX_VALUE);
        List<Thread> left = Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> one.getKey().threadId() > from && one.getKey().threadId() < until)
                .filter(one -> Arrays.stream(one.getValue()).anyMatch(frame -> holds(bundle, frame.getClassName())))
                .map(Map.Entry::getKey)
                .toList();
        for (Thread thread : left) {
            thread.join(ENDING);
        }
        return left.stream().filter(Thread::isAlive).map(Thread::getName).sorted().collect(Collectors.joining(", "));
    }

    private static boolean holds(Bundle bundle, String type) {
        return bundle.getEntry(type.replace('.', '/') + ".class") != null; // framework-driven null: not there
    }
}
