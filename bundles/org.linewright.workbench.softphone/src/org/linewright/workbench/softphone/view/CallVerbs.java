package org.linewright.workbench.softphone.view;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Trouble;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Recordings;
import org.linewright.workbench.softphone.phone.Telephone;

/**
 * What is done to the calls, by a button or a key; what does not fit does nothing.
 *
 * @param recordings where calls are recorded to
 * @param fitting what fits now
 * @param told what was in the way of the last, on any thread; none when nothing was
 */
record CallVerbs(Telephone telephone, Recordings recordings, Supplier<Fitting> fitting,
        Consumer<List<Trouble>> told) {

    void take() {
        fitting.get().ringing().ifPresent(telephone::take);
    }

    void decline() {
        fitting.get().ringing().ifPresent(telephone::decline);
    }

    void hangUp() {
        fitting.get().endable().ifPresent(telephone::hangUp);
    }

    void hold() {
        fitting.get().holdable().ifPresent(PhoneCall::hold);
    }

    void resume() {
        fitting.get().resumable().ifPresent(telephone::resume);
    }

    /** Holds, or talks on. */
    void turn() {
        Fitting now = fitting.get();
        now.holdable().ifPresentOrElse(PhoneCall::hold, () -> now.resumable().ifPresent(telephone::resume));
    }

    void swap() {
        fitting.get().swappable().ifPresent(telephone::swap);
    }

    void connect() {
        fitting.get().connectable().ifPresent(Fitting.Pair::connect);
    }

    void join() {
        fitting.get().connectable().map(Fitting.Pair::join).ifPresent(told);
    }

    /** Says nothing, or something again. */
    void mute() {
        fitting.get().talking().ifPresent(call -> call.call().mute(!call.report().sound().muted()));
    }

    /** Begins to record, or ends it. */
    void record() {
        fitting.get().talking().ifPresent(call -> {
            if (call.report().sound().recording().isPresent()) {
                call.call().stopRecording();
            } else {
                recordings.begin(call, Instant.now())
                        .thenAccept(begun -> told.accept(begun.isDone() ? List.of() : begun.troubles()));
            }
        });
    }

    void transfer(String number) {
        fitting.get().talking().ifPresent(call -> telephone.transfer(call, number, told));
    }

    void press(char key) {
        fitting.get().talking().ifPresent(call -> told.accept(telephone.press(call, key)));
    }
}
