package org.linewright.pbx.generic;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.yaml.Yaml;
import org.osgi.framework.Bundle;

/**
 * A file that holds a profile.
 *
 * @param name what a person calls it
 * @param opening gets at its bytes
 */
record ProfileSource(String name, Opening opening) {

    /** Gets at the bytes of a file. */
    @FunctionalInterface
    interface Opening {
        InputStream open() throws IOException;
    }

    private static final String SUFFIX = ".yaml";

    /** The profiles a bundle carries, its fragments' too. */
    static List<ProfileSource> inside(Bundle bundle) {
        return Optional.ofNullable(bundle.findEntries("profiles", "*" + SUFFIX, false)) // framework-driven null
                .map(ProfileSource::sorted)
                .orElse(List.of());
    }

    /** The profiles in a folder of the disk, by name; not those in folders below it. */
    static List<ProfileSource> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().endsWith(SUFFIX))
                    .sorted()
                    .map(file -> new ProfileSource(file.toString(), () -> Files.newInputStream(file)))
                    .toList();
        }
    }

    Outcome<ProfileDriver> driver() {
        try (InputStream bytes = opening.open()) {
            ByteBuffer all = ByteBuffer.wrap(bytes.readNBytes(Yaml.MOST_CHARACTERS + 1));
            return ProfileFile.read(StandardCharsets.UTF_8.newDecoder().decode(all).toString(), name);
        } catch (IOException unreadable) {
            return Outcome.refused(ProfileTrouble.UNREADABLE.about(name).because(unreadable.toString()));
        }
    }

    private static List<ProfileSource> sorted(Enumeration<URL> files) {
        return Collections.list(files).stream()
                .map(file -> new ProfileSource(file.getPath().substring(1), file::openStream))
                .sorted(Comparator.comparing(ProfileSource::name))
                .toList();
    }
}
