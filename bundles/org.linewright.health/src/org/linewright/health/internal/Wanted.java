package org.linewright.health.internal;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Constants;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.AbstractWiringNamespace;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.HostNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleRequirement;

/**
 * What a bundle cannot do without.
 *
 * @param requirement as the framework knows it
 * @param name what is wanted of its namespace, such as the name of a package; empty when the filter is of another form
 * @param range the versions that would do; empty when any does
 */
record Wanted(BundleRequirement requirement, String name, Optional<VersionRange> range) {

    /** Equinox's own namespace for Eclipse-PlatformFilter. */
    private static final String PLATFORM = "eclipse.platform";
    private static final Set<String> LEFT_OUT = Set.of(Constants.RESOLUTION_OPTIONAL,
            PackageNamespace.RESOLUTION_DYNAMIC);
    private static final Pattern FLOOR = Pattern.compile("\\((?:bundle-)?version>=([^)]+)\\)");
    private static final Pattern ABOVE = Pattern.compile("\\(!\\((?:bundle-)?version<=([^)]+)\\)\\)");
    private static final Pattern CEILING = Pattern.compile("\\((?:bundle-)?version<=([^)]+)\\)");
    private static final Pattern EXACT = Pattern.compile("\\((?:bundle-)?version=([^)]+)\\)");
    private static final Pattern BELOW = Pattern.compile("\\(!\\((?:bundle-)?version>=([^)]+)\\)\\)");

    static Wanted of(BundleRequirement requirement) {
        String filter = filter(requirement);
        Matcher name = Pattern.compile("\\(" + Pattern.quote(requirement.getNamespace()) + "=([^)]+)\\)")
                .matcher(filter);
        return new Wanted(requirement, name.find() ? name.group(1) : "", range(filter));
    }

    /** Whether a bundle can resolve without it. */
    boolean optional() {
        return LEFT_OUT.contains(directive(Constants.RESOLUTION_DIRECTIVE, Constants.RESOLUTION_MANDATORY))
                || !directive(Constants.EFFECTIVE_DIRECTIVE, Constants.EFFECTIVE_RESOLVE)
                        .equals(Constants.EFFECTIVE_RESOLVE);
    }

    /** Whether it says for which machines the bundle is made. */
    boolean ofMachine() {
        return requirement.getNamespace().equals(PLATFORM);
    }

    boolean ofPackage() {
        return requirement.getNamespace().equals(PackageNamespace.PACKAGE_NAMESPACE);
    }

    /** A bundle, or the host of a fragment. */
    boolean ofBundle() {
        return requirement.getNamespace().equals(BundleNamespace.BUNDLE_NAMESPACE)
                || requirement.getNamespace().equals(HostNamespace.HOST_NAMESPACE);
    }

    /** Whether this is what is wanted but for its version. */
    boolean isNamesake(BundleCapability offered) {
        return !name.isEmpty() && offered.getNamespace().equals(requirement.getNamespace())
                && name.equals(offered.getAttributes().get(offered.getNamespace()));
    }

    /** What is wanted and the versions that would do, as a person reads it. */
    String spoken() {
        String filter = filter(requirement);
        String versions = range.map(Wanted::written)
                .or(() -> found(EXACT, filter).map(Version::toString))
                .orElse("");
        return name.isEmpty() ? requirement.getNamespace() + " " + filter : (name + " " + versions).strip();
    }

    /** Of what is offered. */
    static String version(BundleCapability offered) {
        Object own = offered.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE);
        return String.valueOf(own == null // framework-driven null: bundles have one of another name
                ? offered.getAttributes().get(AbstractWiringNamespace.CAPABILITY_BUNDLE_VERSION_ATTRIBUTE)
                : own);
    }

    private String directive(String directive, String usual) {
        return requirement.getDirectives().getOrDefault(directive, usual);
    }

    private static String filter(BundleRequirement requirement) {
        return requirement.getDirectives().getOrDefault(Constants.FILTER_DIRECTIVE, "");
    }

    private static String written(VersionRange range) {
        return range.getRight() == null ? "≥ " + range.getLeft() : range.toString(); // framework-driven null
    }

    /** The range that was made into this filter (OSGi Core §3.2.6). */
    private static Optional<VersionRange> range(String filter) {
        Optional<Version> above = found(ABOVE, filter);
        Optional<Version> low = above.or(() -> found(FLOOR, BELOW.matcher(filter).replaceAll("")));
        Optional<Version> below = found(BELOW, filter);
        Optional<Version> high = below.or(() -> found(CEILING, ABOVE.matcher(filter).replaceAll("")));
        return low.isEmpty() && high.isEmpty()
                ? Optional.empty()
                : Optional.of(new VersionRange(above.isPresent() ? VersionRange.LEFT_OPEN : VersionRange.LEFT_CLOSED,
                        low.orElse(Version.emptyVersion), high.orElse(null), // framework-driven null: no end
                        below.isPresent() ? VersionRange.RIGHT_OPEN : VersionRange.RIGHT_CLOSED));
    }

    private static Optional<Version> found(Pattern pattern, String filter) {
        Matcher matcher = pattern.matcher(filter);
        return matcher.find() ? Optional.of(Version.valueOf(matcher.group(1))) : Optional.empty();
    }
}
