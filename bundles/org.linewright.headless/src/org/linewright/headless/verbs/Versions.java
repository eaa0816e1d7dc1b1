package org.linewright.headless.verbs;

import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
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
        return new Versions(String.valueOf(self.getVersion()), contract(FrameworkUtil.getBundle(PbxDriver.class)));
    }

    private static String contract(Bundle pbx) {
        return pbx.adapt(BundleWiring.class).getCapabilities(PackageNamespace.PACKAGE_NAMESPACE).stream()
                .filter(capability -> PbxDriver.class.getPackageName()
                        .equals(capability.getAttributes().get(PackageNamespace.PACKAGE_NAMESPACE)))
                .map(capability -> String.valueOf(capability.getAttributes().get("version")))
                .findFirst()
                .orElse("–");
    }
}
