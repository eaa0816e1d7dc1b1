package org.linewright.drivers.internal.repository;

import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.namespace.ExecutionEnvironmentNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.FrameworkWiring;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Requirement;
import org.osgi.resource.Resource;

/**
 * Whether this program has what a bundle needs: its packages in their versions, and its Java. The framework itself
 * answers, so it is right as long as the index is.
 */
record Fit(BundleContext context) implements Predicate<Resource> {

    @Override
    public boolean test(Resource bundle) {
        FrameworkWiring wiring = context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).adapt(FrameworkWiring.class);
        return Optional.of(bundle).stream().flatMap(one -> one.getRequirements(null).stream()) // framework-driven null: all
                .filter(Fit::counts)
                .allMatch(need -> provided(wiring, need) || bundle.getCapabilities(need.getNamespace()).stream()
                        .anyMatch(own -> matches(need, own)));
    }

    private static boolean counts(Requirement need) {
        return (need.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE)
                || need.getNamespace().equals(ExecutionEnvironmentNamespace.EXECUTION_ENVIRONMENT_NAMESPACE))
                && directive(need, Namespace.REQUIREMENT_EFFECTIVE_DIRECTIVE, Namespace.EFFECTIVE_RESOLVE)
                        .equals(Namespace.EFFECTIVE_RESOLVE)
                && directive(need, Namespace.REQUIREMENT_RESOLUTION_DIRECTIVE, Namespace.RESOLUTION_MANDATORY)
                        .equals(Namespace.RESOLUTION_MANDATORY);
    }

    private static boolean provided(FrameworkWiring wiring, Requirement need) {
        try {
            return !wiring.findProviders(need).isEmpty();
        } catch (IllegalArgumentException senseless) {
            return false;
        }
    }

    private static boolean matches(Requirement need, Capability own) {
        try {
            return FrameworkUtil.createFilter(directive(need, Namespace.REQUIREMENT_FILTER_DIRECTIVE, ""))
                    .matches(own.getAttributes());
        } catch (InvalidSyntaxException senseless) {
            return false;
        }
    }

    private static String directive(Requirement need, String key, String usual) {
        return need.getDirectives().getOrDefault(key, usual);
    }
}
