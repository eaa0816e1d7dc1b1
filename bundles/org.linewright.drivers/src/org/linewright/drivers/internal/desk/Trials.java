package org.linewright.drivers.internal.desk;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.time.Fence;
import org.linewright.core.time.Fence.Answer;
import org.linewright.drivers.DriversTrouble;
import org.linewright.drivers.internal.shelf.Held;
import org.linewright.drivers.internal.shelf.Shelf;
import org.linewright.drivers.internal.swap.Newcomer;
import org.linewright.drivers.internal.swap.Newcomer.Tried;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.laws.Names;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

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
        Answer<List<PbxProfile>> answer = Fence.ask(Thread.ofPlatform().daemon().name("profiles of " + jar.name()),
                AT_WORK, () -> references().stream().filter(one -> isOf(jar, one)).map(this::profile).toList());
        return answer instanceof Answer.Given<List<PbxProfile>> given ? given.value() : List.of();
    }

    private static boolean isOf(Held jar, ServiceReference<PbxDriver> reference) {
        return Optional.ofNullable(reference.getBundle()) // framework-driven null: gone
                .filter(bundle -> jar.name().value().equals(bundle.getSymbolicName())
                        && jar.version().equals(String.valueOf(bundle.getVersion())))
                .isPresent();
    }

    private PbxProfile profile(ServiceReference<PbxDriver> reference) {
        try {
            return context.getService(reference).profile();
        } finally {
            context.ungetService(reference);
        }
    }

    /** What somebody else offers in at least this version already. */
    private List<Trouble> shadows(Tried tried, Held jar) {
        List<Trouble> shadows = new ArrayList<>();
        for (Names offer : tried.offers()) {
            others(jar).filter(other -> word(other, PbxDriverInfo.ID).equals(offer.id())).forEach(other -> {
                String version = word(other, PbxDriverInfo.VERSION);
                if (version(version).compareTo(version(offer.version())) >= 0) {
                    shadows.add(DriversTrouble.SHADOWED.about(jar.name() + " " + jar.version(),
                            other.getBundle().getSymbolicName(), offer.id(), version));
                }
            });
        }
        return shadows;
    }

    private Stream<ServiceReference<PbxDriver>> others(Held jar) {
        return references().stream().filter(one -> Optional.ofNullable(one.getBundle()) // framework-driven null: gone
                .filter(bundle -> !jar.name().value().equals(bundle.getSymbolicName())).isPresent());
    }

    private Collection<ServiceReference<PbxDriver>> references() {
        try {
            return context.getServiceReferences(PbxDriver.class, null); // framework-driven null: all
        } catch (InvalidSyntaxException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String word(ServiceReference<?> reference, String key) {
        return String.valueOf(reference.getProperty(key));
    }

    private static Version version(String text) {
        try {
            return Version.parseVersion(text);
        } catch (IllegalArgumentException wrong) {
            return Version.emptyVersion;
        }
    }
}
