package org.linewright.lines.chronicle;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;

/**
 * Those who are told every single thing of a kind. Who tells never waits.
 *
 * @param <T> what is told
 */
final class Audience<T> {

    private final String thread;
    private final List<Latest<T>> hearers = new CopyOnWriteArrayList<>();

    Audience(String thread) {
        this.thread = thread;
    }

    boolean isEmpty() {
        return hearers.isEmpty();
    }

    void tell(T thing) {
        hearers.forEach(hearer -> hearer.offer(thing));
    }

    Watch join(Consumer<T> listener) {
        Latest<T> hearer = new Latest<>(thread, thing -> new Object(), listener); // no thing takes another's place
        hearers.add(hearer);
        return () -> {
            hearers.remove(hearer);
            hearer.close();
        };
    }
}
