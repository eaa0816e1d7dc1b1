package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;

/** The project code of the location; it is put in front when the trunk code is. */
public record Project(String code, boolean forwarding) implements Step {

    @Override
    public Stage stage() {
        return Stage.PROJECT;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        notes.because(forwarding ? Because.NOT_FOR_FORWARDING : code.isEmpty() ? Because.NO_PROJECT : Because.PROJECT,
                code);
        return in;
    }
}
