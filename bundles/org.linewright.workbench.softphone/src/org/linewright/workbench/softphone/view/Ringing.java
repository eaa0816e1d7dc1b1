package org.linewright.workbench.softphone.view;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Watch;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.softphone.phone.PhoneCall;
import org.linewright.workbench.softphone.phone.Remembering;

/** Rings while a call waits to be taken and nobody talks. For the UI thread. */
final class Ringing implements Watch {

    private final Desk desk;
    private final Remembering remembering;
    private Optional<Watch> bell = Optional.empty();

    Ringing(Desk desk, Remembering remembering) {
        this.desk = desk;
        this.remembering = remembering;
    }

    void show(List<PhoneCall> calls) {
        boolean waits = calls.stream().anyMatch(call -> call.ringing().isPresent() && !call.declined());
        boolean talks = calls.stream().anyMatch(call -> call.talking() && !call.held());
        if (!waits || talks) {
            close();
        } else if (bell.isEmpty()) {
            bell = remembering.ring().map(tone -> desk.ring(tone, why -> {
                // the notice rings for the eyes; the dialog of the devices says what is missing
            }));
        }
    }

    @Override
    public void close() {
        bell.ifPresent(Watch::close);
        bell = Optional.empty();
    }
}
