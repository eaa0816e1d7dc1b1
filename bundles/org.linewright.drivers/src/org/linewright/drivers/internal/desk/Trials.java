package org.linewright.drivers.internal.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.swap.Newcomer;
import org.linewright.drivers.internal.swap.Newcomer.Tried;
import org.linewright.drivers.internal.swap.Offers;
import org.linewright.drivers.internal.swap.Takeover;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.Names;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;

/**
 * Tries jars of the store where nobody sees them.
 *
 * @param why says why a bundle does not resolve
 */
record Trials(BundleContext context, Shelf shelf, Function<Bundle, List<Trouble>> why) {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration AT_WORK = Duration.ofSeconds(5);

    /** What it showed; refused when the jar must not work. Nothing of it is left. */
    Outcome<Tried> of(Held jar) {
        String called = jar.name() + " " + jar.version();
        return shelf.verified(jar.hash()).then(file -> Newcomer.from(context, file, called, why)).then(newcomer -> {
            Tried tried = newcomer.tried(PATIENCE);
            newcomer.leave();
            return tried.troubles().isEmpty()
                    ? Outcome.done(tried, shadows(tried, jar))
                    : Outcome.refused(tried.troubles());
        });
    }

    /** What a version that works knows; nothing when it does not work, or does not answer. */
    List<PbxProfile> known(Held jar) {
        Offers offers = new Offers(context);
        Answer<List<PbxProfile>> answer = Takeover.asked("profiles of " + jar.name(), AT_WORK,
                () -> offers.all().stream().filter(one -> isOf(jar, one)).map(offers::profile).toList());
        return answer instanceof Answer.Given<List<PbxProfile>> given ? given.value() : List.of();
    }

    private static boolean isOf(Held jar, ServiceReference<PbxDriver> reference) {
        return bundle(reference).filter(one -> jar.name().value().equals(one.getSymbolicName())
                && jar.version().equals(String.valueOf(one.getVersion()))).isPresent();
    }

    private static Optional<Bundle> bundle(ServiceReference<PbxDriver> reference) {
        return Optional.ofNullable(reference.getBundle()); // framework-driven null: it is gone by now
    }

    /** What somebody else offers in at least this version already. */
    private List<Trouble> shadows(Tried tried, Held jar) {
        List<Trouble> shadows = new ArrayList<>();
        for (ServiceReference<PbxDriver> other : new Offers(context).all()) {
            Names listed = Offers.names(other);
            bundle(other).map(Bundle::getSymbolicName).filter(name -> !jar.name().value().equals(name))
                    .ifPresent(name -> tried.offers().stream().filter(offer -> covers(listed, offer))
                            .map(offer -> DriversTrouble.SHADOWED.about(jar.name() + " " + jar.version(), name,
                                    offer.id(), listed.version()))
                            .forEach(shadows::add));
        }
        return shadows;
    }

    private static boolean covers(Names other, Names offer) {
        return other.id().equals(offer.id())
                && Label.version(other.version()).compareTo(Label.version(offer.version())) >= 0;
    }
}
