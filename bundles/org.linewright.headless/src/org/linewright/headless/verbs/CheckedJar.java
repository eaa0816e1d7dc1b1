package org.linewright.headless.verbs;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.operations.DriverListing;
import org.linewright.operations.Roster;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;

/** A driver's bundle that is in the framework for a look only. */
record CheckedJar(Bundle bundle) implements AutoCloseable {

    /** Puts it in, where it stands: nothing is copied. */
    static Outcome<CheckedJar> in(BundleContext context, Path jar) {
        String location = "reference:" + jar.toAbsolutePath().normalize().toUri();
        try {
            Bundle bundle = context.installBundle(location);
            CheckedJar checked = new CheckedJar(bundle);
            try {
                bundle.start();
                return Outcome.done(checked);
            } catch (BundleException unresolved) {
                checked.close();
                return refused(jar, unresolved);
            }
        } catch (BundleException unfit) {
            return refused(jar, unfit);
        }
    }

    /** The driver it offers; empty when it offers none. */
    Optional<DriverListing> listing(Roster roster) {
        String name = bundle.getSymbolicName() + " " + bundle.getVersion();
        return roster.drivers().stream().filter(listing -> listing.bundle().equals(name)).findFirst();
    }

    @Override
    public void close() {
        try {
            bundle.uninstall();
        } catch (BundleException | IllegalStateException gone) {
            return; // the process ends anyway
        }
    }

    private static Outcome<CheckedJar> refused(Path jar, BundleException why) {
        return Outcome.refused(DriverTrouble.BUNDLE_BAD.about(jar).because(why.getMessage().replaceAll("\\s+", " ")));
    }
}
