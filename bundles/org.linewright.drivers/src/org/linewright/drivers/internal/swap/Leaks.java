package org.linewright.drivers.internal.swap;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.osgi.framework.Bundle;

/** The threads that a bundle has left behind. */
final class Leaks {

    /** A thread that was told to end may take so long. */
    private static final Duration ENDING = Duration.ofMillis(500);

    private Leaks() {
    }

    /** Their names, with commas; empty when there are none. @param bundle stopped, not uninstalled */
    static String of(Bundle bundle) throws InterruptedException {
        List<Thread> left = Thread.getAllStackTraces().entrySet().stream()
                .filter(one -> Arrays.stream(one.getValue()).anyMatch(frame -> holds(bundle, frame.getClassName())))
                .map(Map.Entry::getKey)
                .filter(thread -> thread != Thread.currentThread())
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
