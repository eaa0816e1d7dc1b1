package org.linewright.drivers;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;

/**
 * What the repositories offered when somebody looked. A value.
 *
 * @param at when that was
 * @param offers what this program can take: by name, the highest version first
 * @param troubles which repository could not be looked into, and what of them is not offered
 */
public record DriverLook(Instant at, List<DriverOffer> offers, List<Trouble> troubles) {

    public DriverLook {
        offers = List.copyOf(offers);
        troubles = List.copyOf(troubles);
    }

    /** Without what one repository offered. */
    public DriverLook without(String repository) {
        return new DriverLook(at, offers.stream().filter(offer -> !offer.repository().equals(repository)).toList(),
                troubles);
    }

    /** The highest version of each. */
    public List<DriverOffer> best() {
        return offers.stream().filter(offer -> best(offer.name()).filter(offer::equals).isPresent()).toList();
    }

    /** The highest version of one. */
    public Optional<DriverOffer> best(String name) {
        return offers.stream().filter(offer -> offer.name().equals(name)).findFirst();
    }

    /** One in just this version. */
    public Optional<DriverOffer> offer(String name, String version) {
        return offers.stream().filter(offer -> offer.name().equals(name) && offer.version().equals(version))
                .findFirst();
    }
}
