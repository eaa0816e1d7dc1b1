package org.linewright.numbers.internal.step;

import org.linewright.core.location.Destination;

/** How far away a number is, by how it begins. */
public record Far(Place place) {

    public Destination of(String number) {
        String country = place.plus();
        if (number.startsWith("+")) {
            return !number.startsWith(country)
                    ? Destination.INTERNATIONAL
                    : isLocal(number) ? Destination.LOCAL : Destination.NATIONAL;
        }
        if (!place.international().isEmpty() && number.startsWith(place.international())) {
            return Destination.INTERNATIONAL;
        }
        return !place.national().isEmpty() && number.startsWith(place.national())
                ? Destination.NATIONAL
                : Destination.LOCAL;
    }

    private boolean isLocal(String number) {
        return !place.area().isEmpty() && number.startsWith(place.plusArea());
    }
}
