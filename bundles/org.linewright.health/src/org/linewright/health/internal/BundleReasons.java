package org.linewright.health.internal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.health.HealthTrouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.startlevel.BundleStartLevel;
import org.osgi.framework.startlevel.FrameworkStartLevel;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRevision;

/**
 * Why bundles do not work.
 *
 * @param context of any bundle
 */
record BundleReasons(BundleContext context) {

    private static final int MOST_OFFERS = 3;

    /** Why it does not work, each trouble the reason of the one before; empty when it does, or is not meant to. */
    List<Trouble> why(Bundle bundle) {
        return switch (bundle.getState()) {
            case Bundle.INSTALLED -> unresolved(bundle);
            case Bundle.RESOLVED -> meantToRun(bundle)
                    ? List.of(HealthTrouble.NOT_STARTED.about(Named.of(bundle)))
                    : List.of();
            default -> List.of();
        };
    }

    private boolean meantToRun(Bundle bundle) {
        BundleStartLevel own = bundle.adapt(BundleStartLevel.class);
        FrameworkStartLevel all = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkStartLevel.class);
        boolean fragment = bundle.getHeaders("").get(Constants.FRAGMENT_HOST) != null; // framework-driven null
        return !fragment && own.isPersistentlyStarted() && own.getStartLevel() <= all.getStartLevel();
    }

    private List<Trouble> unresolved(Bundle bundle) {
        List<Trouble> why = lacking(bundle, new HashSet<>());
        // everything it needs is here: the framework is asked to do what it would do at its first use anyway
        return why.isEmpty() && !abroad(wanted(bundle))
                ? Resolving.of(bundle).map(Resolving::why).orElse(List.of())
                : why;
    }

    private List<Trouble> lacking(Bundle bundle, Set<Bundle> asked) {
        asked.add(bundle);
        List<Wanted> wanted = wanted(bundle);
        return abroad(wanted)
                ? List.of()
                : wanted.stream().map(one -> lacking(bundle, one, asked)).filter(why -> !why.isEmpty()).findFirst()
                        .orElse(List.of());
    }

    private static List<Wanted> wanted(Bundle bundle) {
        return revision(bundle).stream()
                .flatMap(one -> one.getDeclaredRequirements(null).stream()) // framework-driven null: of every kind
                .map(Wanted::of)
                .filter(one -> !one.optional())
                .toList();
    }

    /** Whether it is made for other machines. */
    private boolean abroad(List<Wanted> wanted) {
        return wanted.stream().anyMatch(one -> one.ofMachine() && offers(one).isEmpty());
    }

    private List<Trouble> lacking(Bundle bundle, Wanted wanted, Set<Bundle> asked) {
        List<BundleCapability> offers = offers(wanted);
        if (offers.isEmpty()) {
            return List.of(missing(bundle, wanted));
        }
        List<Trouble> why = List.of();
        for (BundleCapability offer : offers) {
            Bundle offerer = offer.getRevision().getBundle();
            why = resolved(offerer) || asked.contains(offerer) ? List.of() : lacking(offerer, asked);
            if (why.isEmpty()) {
                return why;
            }
        }
        List<Trouble> chain = new ArrayList<>(why);
        chain.addFirst(HealthTrouble.PROVIDER_STUCK.about(Named.of(bundle), wanted.spoken(),
                Named.of(offers.getLast().getRevision().getBundle())));
        return chain;
    }

    private Trouble missing(Bundle bundle, Wanted wanted) {
        String others = everyOffer(wanted).filter(wanted::isNamesake).limit(MOST_OFFERS)
                .map(one -> told(one, wanted)).distinct().collect(Collectors.joining(", "));
        boolean java = wanted.requirement().getNamespace()
                .equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE);
        HealthTrouble kind = java
                ? HealthTrouble.JAVA_OLD
                : wanted.ofPackage()
                        ? others.isEmpty() ? HealthTrouble.PACKAGE_MISSING : HealthTrouble.PACKAGE_VERSION
                        : wanted.ofBundle()
                                ? others.isEmpty() ? HealthTrouble.BUNDLE_MISSING : HealthTrouble.BUNDLE_VERSION
                                : HealthTrouble.CAPABILITY_MISSING;
        return kind.about(Named.of(bundle), wanted.spoken(),
                java ? Integer.toString(Runtime.version().feature()) : others)
                .because(wanted.requirement().toString());
    }

    private static String told(BundleCapability offer, Wanted wanted) {
        String version = Wanted.version(offer);
        return wanted.ofBundle() ? version : version + " (" + Named.of(offer.getRevision().getBundle()) + ")";
    }

    private List<BundleCapability> offers(Wanted wanted) {
        return everyOffer(wanted).filter(wanted.requirement()::matches).toList();
    }

    private Stream<BundleCapability> everyOffer(Wanted wanted) {
        return bundles().flatMap(bundle -> revision(bundle).stream())
                .flatMap(one -> one.getDeclaredCapabilities(wanted.requirement().getNamespace()).stream());
    }

    private Stream<Bundle> bundles() {
        return Arrays.stream(context.getBundles());
    }

    private static boolean resolved(Bundle bundle) {
        return (bundle.getState() & (Bundle.INSTALLED | Bundle.UNINSTALLED)) == 0;
    }

    private static Optional<BundleRevision> revision(Bundle bundle) {
        return Optional.ofNullable(bundle.adapt(BundleRevision.class)); // framework-driven null: uninstalled meanwhile
    }
}
