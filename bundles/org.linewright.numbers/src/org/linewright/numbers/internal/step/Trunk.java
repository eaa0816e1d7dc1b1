package org.linewright.numbers.internal.step;

import org.linewright.core.Text;
import org.linewright.core.location.TrunkCodes;
import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Puts the trunk code in front, and between it and the number what a carrier wants; the project code leads. */
public record Trunk(TrunkCodes codes, String project, Place place) implements Step {

    private static final Text INSIDE = new Text("interne Gespräche", "internal calls");
    private static final Text SPECIAL = new Text("Sonderrufnummern", "special numbers");

    @Override
    public Stage stage() {
        return Stage.TRUNK;
    }

    @Override
    public boolean takes(Route route) {
        return route == Route.FULL || route == Route.SHORTENED || route == Route.DIRECT;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        Passed out = in.number().startsWith("+") ? plain(in, notes) : with(in, code(in), notes);
        return in.route() == Route.DIRECT ? out.as(in.kind(), Route.DONE) : out;
    }

    private static Passed plain(Passed in, Notes notes) {
        notes.because(Because.NO_TRUNK_BEFORE_PLUS);
        return in;
    }

    private Passed with(Passed in, String code, Notes notes) {
        String provider = in.kind() == Kind.EXTERNAL ? in.provider() : "";
        String front = in.kind() == Kind.EXTERNAL && in.route() == Route.FULL ? project.concat(code) : code;
        if (notes.kept()) {
            told(in, code, notes);
        }
        return front.isEmpty() && provider.isEmpty() ? in : in.with(front.concat(provider).concat(in.number()));
    }

    private String code(Passed in) {
        return switch (in.kind()) {
            case INTERNAL -> codes.internal();
            case EXTERNAL -> codes.of(in.destination());
            case SPECIAL, CODE, UNKNOWN -> codes.local();
        };
    }

    private void told(Passed in, String code, Notes notes) {
        String dialled = code + in.number();
        boolean ambiguous = in.kind() == Kind.EXTERNAL && !place.international().isEmpty()
                && dialled.startsWith(place.international()) && !in.number().startsWith(place.international());
        Text whom = switch (in.kind()) {
            case INTERNAL -> INSIDE;
            case SPECIAL -> SPECIAL;
            default -> Words.of(in.destination());
        };
        if (code.isEmpty()) {
            notes.because(Because.NO_TRUNK);
        } else if (ambiguous) {
            notes.because(Because.TRUNK_AMBIGUOUS, code, whom, dialled);
        } else {
            notes.because(Because.TRUNK, code, whom);
        }
    }
}
