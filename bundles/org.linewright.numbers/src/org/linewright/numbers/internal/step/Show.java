package org.linewright.numbers.internal.step;

import org.linewright.core.Text;
import org.linewright.core.location.DisplayForm;
import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;
import org.linewright.numbers.Written;

/** Writes an outside number for people. */
public record Show(Written written, DisplayForm form, String region) implements Step {

    private static final Text E123 = new Text("E.123", "E.123");
    private static final Text CANONICAL = new Text("kanonisch", "canonical");
    private static final Text DIN = new Text("DIN 5008", "DIN 5008");

    @Override
    public Stage stage() {
        return Stage.SHOW;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        notes.because(Because.SHOWN, word());
        return in.with(written.of(in.number(), form, region)).as(in.kind(), Route.DONE);
    }

    private Text word() {
        return switch (form) {
            case E123 -> E123;
            case CANONICAL -> CANONICAL;
            case DIN5008 -> DIN;
        };
    }
}
