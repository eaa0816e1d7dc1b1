package org.linewright.headless.verbs;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.Version;
import org.osgi.framework.namespace.PackageNamespace;
import org.osgi.framework.wiring.BundleWiring;

/**
 * What a report was made with.
 *
 * @param linewright the version of this program
 * @param contract the version of the package that drivers are compiled against
 */
record Versions(String linewright, String contract) {

    static Versions of(Bundle self) {
        return new Versions(String.valueOf(self.getVersion()), String.valueOf(version(PbxDriver.class)));
    }

    /** What a driver that is compiled here imports: from the version of here on, as long as nothing is taken away. */
    static List<String> imports() {
        return Stream.of(Text.class, LineGroup.class, PbxDriver.class)
                .map(one -> one.getPackageName() + ";version=\"" + range(version(one)) + "\"").toList();
    }

    private static String range(Version from) {
        return "[" + from.getMajor() + "." + from.getMinor() + "," + (from.getMajor() + 1) + ")";
    }

    private static Version version(Class<?> of) {
        return FrameworkUtil.getBundle(of).adapt(BundleWiring.class)
                .getCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .map(capability -> capability.getAttributes())
                .filter(one -> of.getPackageName().equals(one.get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(one -> (Version) one.get(PackageNamespace.CAPABILITY_VERSION_ATTRIBUTE))
                .findFirst()
                .orElse(Version.emptyVersion);
    }
}
