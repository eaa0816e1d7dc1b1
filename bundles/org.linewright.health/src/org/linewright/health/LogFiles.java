package org.linewright.health;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.osgi.framework.BundleContext;

/** Where this program writes down what went wrong inside it. */
public final class LogFiles {

    private LogFiles() {
    }

    /** They need not be there. */
    public static List<Path> of(BundleContext context) {
        Stream<Path> framework = Stream.ofNullable(context.getProperty("osgi.logfile")).map(Path::of); // framework-driven null
        Stream<Path> own = Stream.ofNullable(System.getProperty("linewright.cache")) // framework-driven null
                .map(cache -> Path.of(cache, "bugs.log"));
        return Stream.concat(framework, own).toList();
    }
}
