package org.linewright.health.internal;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** The components of bundles that are not started: the component runtime does not know them yet. */
final class Declared {

    private static final String HEADER = "Service-Component";
    private static final int MOST_BYTES = 1 << 20;
    private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");
    private static final Pattern PROVIDED = Pattern.compile("<provide\\s+interface\\s*=\\s*[\"']([^\"']+)[\"']");

    private Declared() {
    }

    /** Whether a component of this bundle would provide the service (Declarative Services §112.4.1). */
    static boolean provides(Bundle bundle, String service) {
        return Optional.ofNullable(bundle.getHeaders("").get(HEADER)).stream() // framework-driven null
                .flatMap(header -> Arrays.stream(header.split(",")))
                .flatMap(path -> files(bundle, path.split(";")[0].strip()))
                .flatMap(file -> PROVIDED.matcher(COMMENT.matcher(text(file)).replaceAll("")).results())
                .anyMatch(found -> found.group(1).equals(service));
    }

    private static Stream<URL> files(Bundle bundle, String path) {
        int slash = path.lastIndexOf('/');
        return Optional.ofNullable(bundle.findEntries(path.substring(0, Math.max(0, slash)), // framework-driven null
                path.substring(slash + 1), false))
                .map(Collections::list)
                .map(List::stream)
                .orElseGet(Stream::of);
    }

    private static String text(URL file) {
        try (InputStream in = file.openStream()) {
            return new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            return ""; // the bundle went meanwhile
        }
    }
}
