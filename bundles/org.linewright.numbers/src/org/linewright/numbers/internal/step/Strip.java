package org.linewright.numbers.internal.step;

import java.util.Comparator;
import java.util.List;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Takes a trunk code off a number that the PBX tells; a number that had one is external. */
public record Strip(List<String> codes) implements Step {

    public Strip {
        codes = codes.stream()
                .filter(code -> !code.isEmpty())
                .sorted(Comparator.comparingInt((String code) -> -code.length()))
                .toList();
    }

    @Override
    public Stage stage() {
        return Stage.STRIP;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        for (String code : codes) {
            if (in.number().length() > code.length() && in.number().startsWith(code)) {
                notes.because(Because.STRIPPED, code);
                return in.with(in.number().substring(code.length())).as(Kind.EXTERNAL, Route.FULL);
            }
        }
        notes.because(Because.NOTHING_TO_STRIP);
        return in;
    }
}
