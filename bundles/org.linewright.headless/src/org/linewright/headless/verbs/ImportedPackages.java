package org.linewright.headless.verbs;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.laws.ManifestClauses;
import org.linewright.pbx.laws.ManifestClauses.Clause;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.VersionRange;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleCapability;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What a driver's bundle imports of the contract.
 *
 * @param names the packages
 * @param missing those that are not here, each with what is
 */
record ImportedPackages(Set<String> names, List<String> missing) {

    static ImportedPackages of(String header) {
        Map<String, Version> here = new TreeMap<>();
        for (Class<?> one : List.of(Text.class, PbxDriver.class)) {
            for (BundleCapability offered : FrameworkUtil.getBundle(one).adapt(BundleWiring.class)
                    .getCapabilities(PackageNamespace.PACKAGE_NAMESPACE)) {
                here.put(String.valueOf(offered.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)),
                        (Version) offered.getAttributes().get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE));
            }
        }
        List<Clause> clauses = ManifestClauses.of(header).stream()
                .filter(clause -> !clause.name().startsWith("java.") && !clause.optional())
                .toList();
        return new ImportedPackages(clauses.stream().map(Clause::name).collect(Collectors.toSet()),
                clauses.stream().filter(clause -> !fits(clause, here)).map(clause -> said(clause, here)).toList());
    }

    /** Sees these packages, those of the JDK, and nothing else. */
    ClassLoader classes() {
        ClassLoader contract = PbxDriver.class.getClassLoader();
        return new ClassLoader(ClassLoader.getPlatformClassLoader()) {
            @Override
            protected Class<?> findClass(String name) throws ClassNotFoundException {
                int dot = name.lastIndexOf('.');
                if (dot < 0 || !names.contains(name.substring(0, dot))) {
                    throw new ClassNotFoundException(name);
                }
                return contract.loadClass(name);
            }
        };
    }

    private static boolean fits(Clause clause, Map<String, Version> here) {
        return here.containsKey(clause.name()) && (clause.version().isEmpty()
                || VersionRange.valueOf(clause.version()).includes(here.get(clause.name())));
    }

    private static String said(Clause clause, Map<String, Version> here) {
        return clause.name() + " " + clause.version() + " ≠ "
                + (here.containsKey(clause.name()) ? here.get(clause.name()) : "–");
    }
}
