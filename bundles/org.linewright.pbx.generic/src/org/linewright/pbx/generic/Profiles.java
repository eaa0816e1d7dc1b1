package org.linewright.pbx.generic;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Hashtable;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.RefusedDrivers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Offers a driver for each profile of this bundle and of the folder that the framework property
 * {@value #FOLDER} names. A bad profile is refused and reported; the others are offered all the same. Files are
 * read once, when the bundle starts.
 */
@Component(immediate = true)
public final class Profiles implements RefusedDrivers {

    static final String FOLDER = "linewright.profiles";

    private static final System.Logger LOG = System.getLogger(Profiles.class.getName());

    private final List<ServiceRegistration<PbxDriver>> offered = new ArrayList<>();
    private final List<Trouble> refused = new CopyOnWriteArrayList<>();

    @Activate
    void offer(BundleContext context) {
        ProfileSource.inside(context.getBundle()).forEach(file -> offer(file, context));
        Optional.ofNullable(context.getProperty(FOLDER)) // framework-driven null
                .filter(folder -> !folder.isBlank())
                .ifPresent(folder -> files(folder).forEach(file -> offer(file, context)));
        refused.forEach(trouble -> LOG.log(Level.WARNING, () -> trouble.code() + " " + trouble.sentence().english()));
    }

    @Deactivate
    void withdraw() {
        offered.forEach(ServiceRegistration::unregister);
        offered.clear();
        refused.clear();
    }

    @Override
    public List<Trouble> troubles() {
        return List.copyOf(refused);
    }

    private List<ProfileSource> files(String folder) {
        try {
            return ProfileSource.in(Path.of(folder));
        } catch (IOException | InvalidPathException unreadable) {
            refused.add(ProfileTrouble.NO_FOLDER.about(folder).because(unreadable.toString()));
            return List.of();
        }
    }

    private void offer(ProfileSource file, BundleContext context) {
        Outcome<ProfileDriver> outcome = file.driver();
        outcome.result().ifPresentOrElse(driver -> offered.add(context.registerService(PbxDriver.class, driver,
                new Hashtable<>(driver.properties()))), () -> refused.addAll(outcome.troubles()));
    }
}
