package org.linewright.numbers.internal.step;

import org.linewright.core.location.Destination;
import org.linewright.core.location.DialHabits;
import org.linewright.numbers.Because;
import org.linewright.numbers.Stage;

/** From the international form to what the country dials. */
public record Dialable(Place place, Far far, DialHabits habits) implements Step {

    @Override
    public Stage stage() {
        return Stage.DIALABLE;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        Passed split = habits.tailAsTones() ? split(in) : in;
        Destination destination = far.of(split.number());
        String number = habits.international().contains(destination)
                ? kept(split.number(), destination, notes)
                : dialable(split.number(), destination, notes);
        if (!split.tail().isEmpty()) {
            notes.because(Because.TAIL, split.tail());
        }
        return split.with(number).to(destination);
    }

    private String dialable(String number, Destination destination, Notes notes) {
        return switch (destination) {
            case INTERNATIONAL -> abroad(number, notes);
            case NATIONAL -> national(number, notes, Because.TO_NATIONAL);
            case LOCAL -> habits.alwaysAreaCode()
                    ? national(number, notes, Because.TO_LOCAL_WITH_AREA)
                    : local(number, notes);
        };
    }

    private String abroad(String number, Notes notes) {
        if (place.international().isEmpty()) {
            notes.because(Because.NO_INTERNATIONAL_PREFIX);
            return number;
        }
        notes.because(Because.TO_INTERNATIONAL, place.international());
        return place.international().concat(number.substring(1));
    }

    private String national(String number, Notes notes, Because because) {
        notes.because(because, place.national(), place.countryCode());
        return place.national().concat(number.substring(place.plus().length()));
    }

    private String local(String number, Notes notes) {
        notes.because(Because.TO_LOCAL);
        return number.substring(place.plusArea().length());
    }

    private static String kept(String number, Destination destination, Notes notes) {
        notes.because(Because.SENT_INTERNATIONAL, Words.of(destination));
        return number;
    }

    /** Where every number has the same length, what is beyond it is dialled once the call is answered. */
    private Passed split(Passed in) {
        int full = place.plus().length() + place.fullLength();
        return place.fullLength() > 0 && in.number().startsWith(place.plus()) && in.number().length() > full
                ? in.with(in.number().substring(0, full)).withTail(in.number().substring(full))
                : in;
    }
}
