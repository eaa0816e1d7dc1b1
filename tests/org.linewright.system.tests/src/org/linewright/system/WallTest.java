package org.linewright.system;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.namespace.BundleNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWire;
import org.osgi.framework.wiring.BundleWiring;

/** Who may know whom. The table is the architecture; what the framework really wired is compared with it. */
class WallTest {

    /** Packages of the JDK outside {@code java.*}. */
    private static final String JDK = "jdk";
    private static final String FRAMEWORK = "org.eclipse.osgi";
    private static final String COMPONENTS = "org.osgi.service.component";
    private static final String SIP_STACK = "wrapped.javax.sip.jain-sip-ri";

    /** Widgets, and what the window is made of. */
    private static final Set<String> PLATFORM = Set.of("org.eclipse.ui", "org.eclipse.core.runtime",
            "org.eclipse.e4.core.contexts", "org.eclipse.e4.ui.css.swt.theme", "org.eclipse.e4.ui.model.workbench",
            "org.eclipse.e4.ui.workbench", "org.eclipse.help");

    /** What the parts of the window may name of ours. */
    private static final Set<String> KNOWN_TO_FACES = Set.of("core", "numbers", "pbx", "lines", "operations",
            "diagnostics", "health", "report", FRAMEWORK, COMPONENTS, "org.osgi.annotation.versioning");

    /** What each bundle may name: our bundles by their short names, everything else in full. Nothing else may. */
    private static final Map<String, Set<String>> MAY_KNOW = Map.ofEntries( //
            // ground
            Map.entry("core", Set.of()), //
            Map.entry("yaml", Set.of("core", "org.snakeyaml.engine")), //
            Map.entry("numbers", Set.of("core", "com.googlecode.libphonenumber")), //
            Map.entry("report", Set.of("core", "org.apache.pdfbox")), //
            // words
            Map.entry("pbx", Set.of("core", "org.osgi.annotation.versioning")), //
            Map.entry("pbx.laws", Set.of("core", "pbx", JDK)), //
            Map.entry("pbx.hfo", Set.of("core", "pbx")), //
            Map.entry("pbx.generic", Set.of("core", "pbx", "yaml", FRAMEWORK)), //
            // running
            Map.entry("sip", Set.of("core", JDK, SIP_STACK, "org.xbill.dns")), //
            Map.entry("media", Set.of("core", JDK, "wrapped.io.github.jaredmdobson.concentus")), //
            Map.entry("simulator", Set.of("core", "media", JDK, SIP_STACK)), //
            Map.entry("store", Set.of("core", "yaml", JDK, "de.siegmar.fastcsv")), //
            // what happens and why
            Map.entry("lines", Set.of("core", "numbers", "pbx", "sip", "media", JDK)), //
            Map.entry("operations",
                    Set.of("core", "numbers", "pbx", "store", "lines", "report", FRAMEWORK, COMPONENTS)), //
            Map.entry("metrics", Set.of("core", "lines", JDK, "io.prometheus.metrics-config",
                    "io.prometheus.metrics-model", "io.prometheus.metrics-exposition-textformats")), //
            Map.entry("diagnostics", Set.of("core", "sip", "lines")), //
            Map.entry("alarms",
                    Set.of("core", "diagnostics", JDK, "org.eclipse.angus.jakarta.mail", "jakarta.activation-api")), //
            Map.entry("health", Set.of("core", "diagnostics", FRAMEWORK, COMPONENTS)), //
            Map.entry("drivers", Set.of("core", "health", "pbx", "pbx.laws", "store", "yaml", JDK, FRAMEWORK,
                    "biz.aQute.bndlib", "biz.aQute.bnd.util")), //
            // faces
            Map.entry("headless",
                    Set.of("core", "numbers", "pbx", "pbx.laws", "lines", "operations", "diagnostics", "health",
                            "metrics", "alarms", "drivers",
                            "report", "simulator", JDK, FRAMEWORK, COMPONENTS, "picocli", "com.google.gson")),
            Map.entry("workbench", both(PLATFORM, KNOWN_TO_FACES)), //
            Map.entry("workbench.diagnostics", both(PLATFORM, both(KNOWN_TO_FACES, Set.of("workbench", "alarms")))), //
            Map.entry("workbench.drivers", both(PLATFORM, both(KNOWN_TO_FACES, Set.of("workbench", "drivers")))), //
            Map.entry("workbench.line", both(PLATFORM, both(KNOWN_TO_FACES, Set.of("workbench")))), //
            Map.entry("workbench.location", both(PLATFORM, both(KNOWN_TO_FACES, Set.of("workbench")))), //
            Map.entry("workbench.softphone", both(PLATFORM, both(KNOWN_TO_FACES, Set.of("workbench")))), //
            Map.entry("workbench.simulator", both(PLATFORM,
                    Set.of("core", "operations", "simulator", "workbench", COMPONENTS, "org.osgi.service.event"))));

    private static final String OURS = "org.linewright.";

    @Test
    void everyBundleIsHere() throws IOException {
        assertEquals(Tree.bundles(), installed(), "Add the bundle to Require-Bundle of these tests");
    }

    @Test
    void everyBundleIsInTheTable() throws IOException {
        Set<String> missing = new TreeSet<>(Tree.bundles());
        missing.removeAll(MAY_KNOW.keySet());
        assertEquals(Set.of(), missing, "Add a row to the table: whom may it know?");
    }

    @Test
    void nobodyKnowsMoreThanItMay() {
        assertEquals(List.of(), ours().flatMap(WallTest::forbidden).sorted().toList());
    }

    /** The workbench may: the platform splits packages such as {@code org.eclipse.ui} over its bundles. */
    @Test
    void bundlesNamePackagesNeverBundles() {
        assertEquals(List.of(), ours().filter(bundle -> !ofTheWindow(shortName(bundle)))
                .filter(bundle -> has(bundle, Constants.REQUIRE_BUNDLE))
                .toList());
    }

    @Test
    void onlyTheWorkbenchKnowsWidgets() {
        assertEquals(List.of(), MAY_KNOW.entrySet()
                .stream()
                .filter(row -> !ofTheWindow(row.getKey()))
                .filter(row -> row.getValue().stream().anyMatch(PLATFORM::contains))
                .map(Map.Entry::getKey)
                .toList());
    }

    @Test
    void noBundleHasAnActivator() {
        assertEquals(List.of(), ours().filter(bundle -> has(bundle, Constants.BUNDLE_ACTIVATOR)).toList());
    }

    /** Only then does the framework offer its components without anybody starting it. */
    @Test
    void everyBundleWithComponentsIsLazy() {
        assertEquals(List.of(), ours().filter(bundle -> has(bundle, "Service-Component"))
                .filter(bundle -> !has(bundle, Constants.BUNDLE_ACTIVATIONPOLICY))
                .toList());
    }

    @Test
    void everyBundleIsShipped() throws IOException {
        Set<String> missing = new TreeSet<>(Tree.bundles());
        for (Path feature : Tree.files("features", "feature.xml")) {
            String text = Tree.text(feature);
            missing.removeIf(bundle -> text.contains("<plugin id=\"" + OURS + bundle + "\""));
        }
        assertEquals(Set.of(), missing, "Add a line to a feature");
    }

    private static boolean ofTheWindow(String name) {
        return name.equals("workbench") || name.startsWith("workbench.");
    }

    private static Set<String> both(Set<String> one, Set<String> other) {
        return Stream.concat(one.stream(), other.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<String> forbidden(Bundle bundle) {
        String name = shortName(bundle);
        return Optional.ofNullable(bundle.adapt(BundleWiring.class)) // framework-driven null: not resolved
                .map(wiring -> wiring.getRequiredWires(null).stream()) // framework-driven null: of every kind
                .map(wires -> wires.filter(WallTest::names).map(WallTest::known))
                .map(known -> known.filter(other -> !MAY_KNOW.getOrDefault(name, Set.of()).contains(other)))
                .map(wrong -> wrong.distinct().map(other -> name + " must not know " + other))
                .orElseGet(() -> Stream.of(name + " does not resolve"));
    }

    private static boolean names(BundleWire wire) {
        String kind = wire.getCapability().getNamespace();
        return kind.equals(PackageNamespace.PACKAGE_NAMESPACE) || kind.equals(BundleNamespace.BUNDLE_NAMESPACE);
    }

    /** What a wire leads to, as the table calls it. */
    private static String known(BundleWire wire) {
        Bundle provider = wire.getProvider().getBundle();
        String packageName = String
                .valueOf(wire.getCapability().getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE));
        boolean ofTheFramework = packageName.startsWith("org.osgi.") || packageName.startsWith("org.eclipse.");
        return provider.getBundleId() == Constants.SYSTEM_BUNDLE_ID && !ofTheFramework ? JDK : shortName(provider);
    }

    private static Set<String> installed() {
        return ours().map(WallTest::shortName).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<Bundle> ours() {
        return Arrays.stream(FrameworkUtil.getBundle(WallTest.class).getBundleContext().getBundles())
                .filter(bundle -> bundle.getSymbolicName().startsWith(OURS))
                .filter(bundle -> !bundle.getSymbolicName().endsWith(".tests"))
                .filter(bundle -> !has(bundle, Constants.FRAGMENT_HOST))
                .filter(bundle -> !has(bundle, "Eclipse-SourceBundle"));
    }

    private static String shortName(Bundle bundle) {
        String name = bundle.getSymbolicName();
        return name.startsWith(OURS) ? name.substring(OURS.length()) : name;
    }

    private static boolean has(Bundle bundle, String header) {
        return bundle.getHeaders().get(header) != null; // framework-driven null
    }
}
