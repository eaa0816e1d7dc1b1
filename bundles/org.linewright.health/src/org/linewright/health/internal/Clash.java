package org.linewright.health.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.health.HealthTrouble;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleRevision;

/**
 * A package that would reach one bundle from two others (OSGi Core §3.7.5), read out of Equinox' sentence on it, which is
 * the only place where it stands.
 *
 * @param name of the package
 * @param torn which bundle it would reach
 * @param offers the two bundles, or one when the torn one brings the package itself
 */
record Clash(String name, BundleRevision torn, List<BundleRevision> offers) {

    private static final Pattern PACKAGE = Pattern.compile("package '([^']+)'");
    private static final Pattern RESOURCE = Pattern
            .compile(" \\[osgi\\.identity;[^\\]]*version:Version=\"([^\"]+)\"; osgi\\.identity=\"([^\"]+)\"");

    /** @param all the bundles there are */
    static Optional<Clash> told(String sentence, List<BundleRevision> all) {
        String first = sentence.lines().findFirst().orElse("");
        Matcher name = PACKAGE.matcher(first);
        List<BundleRevision> named = RESOURCE.matcher(first).results()
                .flatMap(
                        one -> all.stream().filter(revision -> isCalled(revision, one.group(2), one.group(1))).limit(1))
                .toList();
        return name.find() && named.size() > 1
                ? Optional.of(new Clash(name.group(1), named.getFirst(), named.subList(1, named.size())))
                : Optional.empty();
    }

    private static boolean isCalled(BundleRevision revision, String name, String version) {
        return name.equals(revision.getSymbolicName()) && version.equals(revision.getVersion().toString());
    }

    Trouble trouble() {
        String bundle = Named.of(torn.getBundle());
        List<Text> two = offers.stream().sorted(Comparator.comparing(this::version)).map(this::offered).toList();
        return two.size() == 1
                ? HealthTrouble.PACKAGE_BROUGHT.about(bundle, name, version(torn), two.getFirst())
                : HealthTrouble.PACKAGE_TWICE.about(bundle, name, two.getFirst(), two.getLast());
    }

    private Text offered(BundleRevision offerer) {
        return Text.of("{0} von {1}", "{0} from {1}", version(offerer), Named.of(offerer.getBundle()));
    }

    private String version(BundleRevision offerer) {
        return offerer.getDeclaredCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(one -> name.equals(one.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(Wanted::version).findFirst().orElse("0.0.0");
    }
}
