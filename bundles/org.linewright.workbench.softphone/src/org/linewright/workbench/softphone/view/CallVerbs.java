package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.linewright.core.Trouble;
import org.linewright.workbench.softphone.phone.Fitting;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Telephone;

/**
 * What is done to the calls, by a button or a key; what does not fit does nothing.
 *
 * @param fitting what fits now
 * @param told what was in the way of the last; none when nothing was
 */
record CallVerbs(Telephone telephone, Supplier<Fitting> fitting, Consumer<List<Trouble>> told) {

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

    void transfer(String number) {
        fitting.get().talking().ifPresent(call -> telephone.transfer(call, number, told));
    }

    void press(char key) {
        fitting.get().talking().ifPresent(call -> told.accept(telephone.press(call, key)));
    }
}
