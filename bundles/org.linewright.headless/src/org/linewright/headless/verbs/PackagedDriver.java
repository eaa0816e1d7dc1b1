package org.linewright.headless.verbs;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.headless.HeadlessTrouble;
import org.linewright.headless.conformance.Examined;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.PbxDriverInfo;
import org.linewright.pbx.laws.DriverBundle;
import org.linewright.pbx.laws.DriverBundle.Offered;
import org.linewright.pbx.laws.Names;

/**
 * The driver in a bundle that is looked at without being put into the framework: nothing here notices it, and its
 * classes see what its manifest imports, as they would there.
 */
record PackagedDriver(Examined examined, URLClassLoader classes) implements AutoCloseable {

    static Outcome<PackagedDriver> in(Path jar) {
        try {
            Optional<DriverBundle> bundle = DriverBundle.at(jar);
            Optional<Offered> offered = bundle.stream().flatMap(found -> found.components().stream())
                    .filter(component -> component.services().contains(PbxDriver.class.getName()))
                    .findFirst();
            return offered.isEmpty()
                    ? Outcome.refused(DriverTrouble.BUNDLE_EMPTY.about(jar))
                    : resolved(jar, bundle.get(), offered.get());
        } catch (IOException | RuntimeException unreadable) {
            return Outcome.refused(HeadlessTrouble.FILE_UNREADABLE.about(jar).because(unreadable.toString()));
        }
    }

    private static Outcome<PackagedDriver> resolved(Path jar, DriverBundle bundle, Offered offered)
            throws IOException {
        ImportedPackages imports = ImportedPackages.of(bundle.headers().getOrDefault("Import-Package", ""));
        if (!imports.missing().isEmpty()) {
            return Outcome.refused(DriverTrouble.BUNDLE_BAD.about(jar)
                    .because(imports.missing().stream().collect(Collectors.joining("; "))));
        }
        URLClassLoader classes = new URLClassLoader("driver", new URL[]{ jar.toUri().toURL() }, imports.classes());
        return FencedDriver.answered(() -> (PbxDriver) classes.loadClass(offered.implementation()).getConstructor()
                .newInstance())
                .map(driver -> new PackagedDriver(new Examined(names(offered), String.valueOf(jar.getFileName()), true,
                        new FencedDriver(driver)), classes));
    }

    private static Names names(Offered offered) {
        return new Names(word(offered, PbxDriverInfo.ID), word(offered, PbxDriverInfo.VENDOR),
                word(offered, PbxDriverInfo.LABEL), word(offered, PbxDriverInfo.VERSION));
    }

    private static String word(Offered offered, String key) {
        return Optional.of(offered.properties().getOrDefault(key, "")).filter(word -> !word.isBlank()).orElse("?");
    }

    @Override
    public void close() {
        try {
            classes.close();
        } catch (IOException gone) {
            return; // the process ends anyway
        }
    }
}
