package org.linewright.drivers.internal.repository;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.drivers.internal.seal.Printable;
import org.linewright.drivers.internal.shelf.BundleName;
import org.linewright.drivers.internal.shelf.JarHash;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.IdentityNamespace;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.resource.Capability;
import org.osgi.resource.Namespace;
import org.osgi.resource.Resource;

/** A bundle in an index. What it says of itself may be anything, or missing. */
record Entry(Resource resource) {

    private static final String CONTENT = "osgi.content"; // OSGi Compendium §132.4
    private static final String SERVICE = "osgi.service"; // §135.4
    private static final String API = "(" + PackageNamespace.PACKAGE_NAMESPACE + "="
            + PbxDriver.class.getPackageName() + ")";

    /** Whether it is a driver: nobody else needs that package. */
    boolean driver() {
        return resource.getRequirements(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(need -> need.getDirectives().getOrDefault(Namespace.REQUIREMENT_FILTER_DIRECTIVE, ""))
                .anyMatch(filter -> filter.contains(API))
                && attribute(IdentityNamespace.IDENTITY_NAMESPACE, IdentityNamespace.CAPABILITY_TYPE_ATTRIBUTE)
                        .filter(IdentityNamespace.TYPE_BUNDLE::equals).isPresent();
    }

    Optional<BundleName> name() {
        return attribute(IdentityNamespace.IDENTITY_NAMESPACE, IdentityNamespace.IDENTITY_NAMESPACE)
                .flatMap(BundleName::of);
    }

    Optional<Version> version() {
        try {
            return attribute(IdentityNamespace.IDENTITY_NAMESPACE, IdentityNamespace.CAPABILITY_VERSION_ATTRIBUTE)
                    .map(Version::parseVersion);
        } catch (IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    Optional<JarHash> hash() {
        return attribute(CONTENT, CONTENT).map(hex -> hex.toLowerCase(Locale.ROOT)).flatMap(JarHash::of);
    }

    Optional<String> address() {
        return attribute(CONTENT, "url");
    }

    /** What it is for: what the driver calls its PBX, or else how the bundle describes itself. */
    String label() {
        return attribute(SERVICE, PbxDriverInfo.LABEL)
                .or(() -> attribute(IdentityNamespace.IDENTITY_NAMESPACE,
                        IdentityNamespace.CAPABILITY_DESCRIPTION_ATTRIBUTE))
                .map(Printable::of).orElse("");
    }

    String vendor() {
        return attribute(SERVICE, PbxDriverInfo.VENDOR).map(Printable::of).orElse("");
    }

    /** As it is called in a sentence, whatever it is. */
    String called() {
        return Printable.of(Stream.of(IdentityNamespace.IDENTITY_NAMESPACE,
                IdentityNamespace.CAPABILITY_VERSION_ATTRIBUTE)
                .map(key -> attribute(IdentityNamespace.IDENTITY_NAMESPACE, key).orElse("?"))
                .reduce((name, version) -> name + " " + version).orElseThrow());
    }

    private Optional<String> attribute(String namespace, String key) {
        return resource.getCapabilities(namespace).stream().map(Capability::getAttributes)
                .flatMap(all -> Optional.ofNullable(all.get(key)).stream()) // framework-driven null
                .map(String::valueOf).filter(word -> !word.isBlank()).findFirst();
    }
}
