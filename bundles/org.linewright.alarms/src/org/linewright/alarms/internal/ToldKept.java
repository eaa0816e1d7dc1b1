package org.linewright.alarms.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linewright.alarms.AlarmShelf;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.alarms.internal.course.Heard;
import org.linewright.alarms.internal.course.Matter;
import org.linewright.alarms.internal.course.ToldText;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;

/** What people heard, kept from one start to the next. For any thread; reading and writing wait for the disk. */
final class ToldKept {

    private final AlarmShelf shelf;
    private final Consumer<List<Trouble>> say;
    private final Object disk = new Object();
    private final AtomicReference<Map<String, Map<Matter, Heard>>> newest = new AtomicReference<>(Map.of());
    private Optional<Map<String, Map<Matter, Heard>>> written = Optional.empty();
    private boolean failing;

    /** @param say hears what a person should know, once */
    ToldKept(AlarmShelf shelf, Consumer<List<Trouble>> say) {
        this.shelf = shelf;
        this.say = say;
    }

    /** By the id of the channel. The disk is asked once; what is damaged is replaced, so that it is said once. */
    Map<String, Map<Matter, Heard>> heard() {
        synchronized (disk) {
            if (written.isEmpty()) {
                Outcome<byte[]> read = shelf.told().get();
                Optional<Map<String, Map<Matter, Heard>>> sound = read.result()
                        .flatMap(bytes -> bytes.length == 0 ? Optional.of(Map.of()) : ToldText.read(bytes));
                newest.set(sound.orElse(Map.of()));
                written = Optional.of(newest.get());
                if (sound.isEmpty()) {
                    say.accept(List.of(AlarmsTrouble.FORGOTTEN.about().because(why(read))));
                    put(newest.get());
                }
            }
            return newest.get();
        }
    }

    /** This is to be kept by the next {@link #write}. */
    void take(Map<String, Map<Matter, Heard>> heard) {
        newest.set(heard);
    }

    /** The same of somebody who is over, unless others have begun to tell since he took this one. */
    void take(Map<String, Map<Matter, Heard>> heard, Map<String, Map<Matter, Heard>> before) {
        newest.compareAndSet(before, heard);
    }

    /** Writes what was taken last, unless it is written. */
    void write() {
        synchronized (disk) {
            Map<String, Map<Matter, Heard>> now = newest.get();
            if (!written.equals(Optional.of(now))) {
                put(now);
            }
        }
    }

    private void put(Map<String, Map<Matter, Heard>> now) {
        Outcome<?> kept = shelf.keep().apply(ToldText.written(now, AlarmShelf.MOST_BYTES));
        if (kept.isDone()) {
            written = Optional.of(now);
        } else if (!failing) {
            say.accept(List.of(AlarmsTrouble.NOT_KEPT.about().because(why(kept))));
        }
        failing = !kept.isDone();
    }

    private static String why(Outcome<?> outcome) {
        return outcome.troubles().stream().findFirst().map(trouble -> trouble.sentence().english()).orElse("");
    }
}
