package org.linewright.store;

import java.util.Optional;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;

/**
 * A location that came from a file.
 *
 * @param location what it says
 * @param form the form it had
 * @param wording its text as a person wrote it, where a location file reads just so
 */
public record ExchangedLocation(Location location, ExchangeForm form, Optional<String> wording) {

    /** The same with what is different about the location; comments in its text stay. */
    public ExchangedLocation with(Location other) {
        return new ExchangedLocation(other, form,
                wording.flatMap(text -> LocationExchange.edited(text, other).result()));
    }
}
