package org.linewright.health.internal;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.osgi.container.Module;
import org.eclipse.osgi.container.ModuleContainer;
import org.eclipse.osgi.report.resolution.ResolutionReport;
import org.eclipse.osgi.report.resolution.ResolutionReport.Entry;
import org.eclipse.osgi.report.resolution.ResolutionReport.Entry.Type;
import org.linewright.core.Trouble;
import org.linewright.health.HealthTrouble;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleRequirement;
import org.osgi.framework.wiring.BundleRevision;

/**
 * What the framework found out when it was to resolve a bundle; OSGi has no words for that, Equinox has.
 *
 * @param failed what it could not resolve
 * @param all the bundles there are
 */
record Resolving(BundleRevision failed, ResolutionReport report, List<BundleRevision> all) {

    /** Has it resolved now; empty when that did it. */
    static Optional<Resolving> of(Bundle bundle) {
        Module module = bundle.adapt(Module.class);
        ModuleContainer framework = module.getContainer();
        ResolutionReport report = framework.resolve(List.of(module), true);
        List<BundleRevision> all = framework.getModules().stream()
                .flatMap(one -> Stream.<BundleRevision>ofNullable(one.getCurrentRevision())) // framework-driven null: gone
                .toList();
        return Optional.ofNullable(bundle.adapt(BundleRevision.class)) // framework-driven null: uninstalled meanwhile
                .filter(revision -> bundle.getState() == Bundle.INSTALLED)
                .map(revision -> new Resolving(revision, report, all));
    }

    /** Each trouble the reason of the one before; never empty. */
    List<Trouble> why() {
        List<Trouble> why = why(failed, new HashSet<>());
        return why.isEmpty() ? List.of(HealthTrouble.CONFLICT.about(named(failed))) : why;
    }

    private List<Trouble> why(BundleRevision revision, Set<BundleRevision> asked) {
        return asked.add(revision)
                ? report.getEntries().getOrDefault(revision, List.of()).stream()
                        .map(entry -> why(revision, entry, asked))
                        .filter(why -> !why.isEmpty()).findFirst().orElse(List.of())
                : List.of();
    }

    private List<Trouble> why(BundleRevision revision, Entry entry, Set<BundleRevision> asked) {
        return switch (entry.getData()) {
            case BundleRevision chosen when entry.getType() == Type.SINGLETON_SELECTION -> List
                    .of(HealthTrouble.SECOND_VERSION.about(named(revision), named(chosen)));
            case Exception told when entry.getType() == Type.USES_CONSTRAINT_VIOLATION -> Clash
                    .told(String.valueOf(told.getMessage()), all).map(clash -> clashing(revision, clash))
                    .orElse(List.of());
            case BundleRequirement missing -> behind(revision, missing, asked);
            case Map<?, ?> stuck -> stuck.keySet().stream()
                    .map(one -> behind(revision, (BundleRequirement) one, asked))
                    .filter(why -> !why.isEmpty()).findFirst().orElse(List.of());
            default -> List.of();
        };
    }

    /** What it wants is here, but whoever offers it does not resolve either. */
    private List<Trouble> behind(BundleRevision revision, BundleRequirement wanted, Set<BundleRevision> asked) {
        return all.stream().filter(offerer -> offers(offerer, wanted))
                .map(offerer -> after(revision, wanted, offerer, why(offerer, asked)))
                .filter(why -> why.size() > 1).findFirst().orElse(List.of());
    }

    /** The one that is torn may stand behind this one. */
    private static List<Trouble> clashing(BundleRevision revision, Clash clash) {
        return revision.getDeclaredRequirements(null).stream() // framework-driven null: of every kind
                .filter(one -> !clash.torn().equals(revision) && offers(clash.torn(), one)).findFirst()
                .map(one -> after(revision, one, clash.torn(), List.of(clash.trouble())))
                .orElseGet(() -> List.of(clash.trouble()));
    }

    private static List<Trouble> after(BundleRevision revision, BundleRequirement wanted, BundleRevision offerer,
            List<Trouble> why) {
        return Stream.concat(Stream.of(HealthTrouble.PROVIDER_STUCK.about(named(revision), Wanted.of(wanted).spoken(),
                named(offerer))), why.stream()).toList();
    }

    private static boolean offers(BundleRevision offerer, BundleRequirement wanted) {
        return offerer.getDeclaredCapabilities(wanted.getNamespace()).stream().anyMatch(wanted::matches);
    }

    private static String named(BundleRevision revision) {
        return Named.of(revision.getBundle());
    }
}
