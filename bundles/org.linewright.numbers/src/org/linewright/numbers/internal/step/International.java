package org.linewright.numbers.internal.step;

import org.linewright.numbers.Because;
import org.linewright.numbers.Kind;
import org.linewright.numbers.Stage;

/** Every number in the one international form: {@code +} country code, number (ITU-T E.164; <em>superkanonisch</em>). */
public record International(Place place) implements Step {

    @Override
    public Stage stage() {
        return Stage.INTERNATIONAL;
    }

    @Override
    public Passed pass(Passed in, Notes notes) {
        return in.with(form(in.number(), notes)).as(Kind.EXTERNAL, in.route());
    }

    String form(String number, Notes notes) {
        if (number.startsWith("+")) {
            return withoutZero(number, notes, Because.ALREADY_INTERNATIONAL);
        }
        String international = place.international();
        if (!international.isEmpty() && number.startsWith(international)) {
            return withoutZero("+".concat(number.substring(international.length())), notes,
                    Because.FROM_INTERNATIONAL);
        }
        String national = place.national();
        if (!national.isEmpty() && number.startsWith(national)) {
            notes.because(Because.FROM_NATIONAL, national, place.countryCode());
            return place.plus().concat(number.substring(national.length()));
        }
        if (place.keepsZero() && number.startsWith("0")) {
            notes.because(Because.FROM_NATIONAL_KEPT, place.countryCode());
            return place.plus().concat(number);
        }
        notes.because(place.area().isEmpty() ? Because.FROM_LOCAL_WITHOUT_AREA : Because.FROM_LOCAL,
                place.countryCode(), place.area());
        return place.plusArea().concat(number);
    }

    /** {@code +49 (0) 30} has lost its brackets by now; the zero is still there. */
    private String withoutZero(String number, Notes notes, Because otherwise) {
        for (int end = 2; end <= 4 && end < number.length(); end++) {
            if (number.charAt(end) == '0' && place.zeroDropped().contains(number.substring(1, end))) {
                notes.because(Because.ZERO_DROPPED, number.substring(1, end));
                return number.substring(0, end).concat(number.substring(behindZeros(number, end)));
            }
        }
        notes.because(otherwise, place.international());
        return number;
    }

    private static int behindZeros(String number, int from) {
        int end = from;
        while (end < number.length() && number.charAt(end) == '0') {
            end++;
        }
        return end;
    }
}
