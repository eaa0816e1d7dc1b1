package org.linewright.numbers.internal.step;

import java.util.List;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Own numbers, and those of other sites, become what dials them inside. */
public record Shorten(List<OwnNumbers> sites) implements Step {

    public Shorten {
        sites = List.copyOf(sites);
    }

    @Override
    public Stage stage() {
        return Stage.SHORTEN;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        for (OwnNumbers site : sites) {
            String inside = site.inside(in.number());
            if (!inside.isEmpty()) {
                notes.because(site.name().isEmpty() ? Because.OWN_EXTENSION : Because.OTHER_SITE,
                        site.name().isEmpty() ? in.number() : site.name(), inside);
                return in.with(inside).by("").as(Kind.INTERNAL, Route.SHORTENED);
            }
        }
        notes.because(Because.NOT_OWN);
        return in;
    }
}
