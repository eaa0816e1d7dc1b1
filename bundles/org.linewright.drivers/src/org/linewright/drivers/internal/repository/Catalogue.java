package org.linewright.drivers.internal.repository;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriverOffer;
import org.linewright.drivers.DriversTrouble;
import org.osgi.framework.Version;
import org.osgi.resource.Resource;

/**
 * What one repository offers.
 *
 * @param offers what fits, in no order
 * @param troubles what is not offered, and why
 */
record Catalogue(List<DriverOffer> offers, List<Trouble> troubles) {

    /** So many faults of one repository are told; who makes more of them has a fault of another kind. */
    private static final int MOST_TROUBLES = 20;

    private static final Text NO_NAME = new Text("Name oder Version sind keine.",
            "its name or its version is none.");
    private static final Text NO_HASH = new Text("Das Verzeichnis nennt keinen SHA-256 dafür.",
            "the index names no SHA-256 for it.");
    private static final Text NO_PLACE = new Text("Das Verzeichnis sagt nicht, wo es liegt.",
            "the index does not say where it is.");

    /** @param fits whether this program can take a bundle */
    static Catalogue of(String repository, Address index, List<Resource> resources, Predicate<Resource> fits) {
        List<DriverOffer> offers = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        Map<String, Version> others = new HashMap<>();
        for (Entry entry : resources.stream().map(Entry::new).filter(Entry::driver).toList()) {
            Outcome<DriverOffer> offer = offer(repository, index, entry);
            troubles.addAll(offer.troubles());
            offer.result().ifPresent(one -> {
                if (fits.test(entry.resource())) {
                    offers.add(one);
                } else {
                    others.merge(one.name(), Version.parseVersion(one.version()),
                            (old, fresh) -> old.compareTo(fresh) >= 0 ? old : fresh);
                }
            });
        }
        others.entrySet().stream().filter(other -> offers.stream().filter(one -> one.name().equals(other.getKey()))
                .noneMatch(one -> one.newerThan(other.getValue().toString())))
                .map(other -> DriversTrouble.TOO_NEW.about(other.getKey(), other.getValue()))
                .forEach(troubles::add);
        return new Catalogue(offers, troubles.stream().limit(MOST_TROUBLES).toList());
    }

    private static Outcome<DriverOffer> offer(String repository, Address index, Entry entry) {
        if (entry.name().isEmpty() || entry.version().isEmpty()) {
            return left(repository, entry, NO_NAME);
        }
        if (entry.hash().isEmpty()) {
            return left(repository, entry, NO_HASH);
        }
        Optional<Outcome<Address>> place = entry.address().map(index::leadsTo);
        if (place.isEmpty()) {
            return left(repository, entry, NO_PLACE);
        }
        return place.get().result()
                .map(there -> Outcome.done(new DriverOffer(repository, entry.name().get().value(), entry.label(),
                        entry.vendor(), entry.version().get().toString(), entry.hash().get().hex(),
                        there.uri().toString())))
                .orElseGet(() -> left(repository, entry, place.get().troubles().getFirst().sentence()));
    }

    private static Outcome<DriverOffer> left(String repository, Entry entry, Text why) {
        return Outcome.refused(DriversTrouble.LEFT_OUT.about(repository, entry.called(), why));
    }
}
