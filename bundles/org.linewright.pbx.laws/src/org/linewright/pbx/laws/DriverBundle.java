package org.linewright.pbx.laws;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a driver ships in.
 *
 * @param place where it was found
 * @param headers its manifest
 * @param components the services its components offer
 * @param named every class that its classes name, as {@code java/net/Socket}
 * @param classes its classes
 */
public record DriverBundle(String place, Map<String, String> headers, List<Offered> components, Set<String> named,
        List<ClassFile> classes) {

    private static final int MOST_FILES = 10_000;
    private static final long LONGEST_FILE = 10_000_000;

    /**
     * A component that a bundle declares.
     *
     * @param implementation its class
     * @param services what it offers
     * @param properties its service properties
     */
    public record Offered(String implementation, Set<String> services, Map<String, String> properties) {
        public Offered {
            services = Set.copyOf(services);
            properties = Map.copyOf(properties);
        }
    }

    public DriverBundle {
        headers = Map.copyOf(headers);
        components = List.copyOf(components);
        named = Set.copyOf(named);
        classes = List.copyOf(classes);
    }

    /** Of whose classes nothing is known but what they name. */
    public DriverBundle(String place, Map<String, String> headers, List<Offered> components, Set<String> named) {
        this(place, headers, components, named, List.of());
    }

    /** The bundle that this class came from; empty when it came from none that has a manifest. */
    public static Optional<DriverBundle> of(Class<?> driver) {
        try {
            CodeSource source = driver.getProtectionDomain().getCodeSource();
            return source == null ? Optional.empty() : at(Path.of(source.getLocation().toURI())); // framework-driven null
        } catch (IOException | URISyntaxException | RuntimeException elsewhere) {
            return Optional.empty();
        }
    }

    /** The bundle in this jar or folder; empty when it has no manifest. */
    public static Optional<DriverBundle> at(Path place) throws IOException {
        if (Files.isDirectory(place)) {
            return in(place, place);
        }
        try (FileSystem jar = FileSystems.newFileSystem(place)) {
            return in(jar.getPath("/"), place);
        }
    }

    private static Optional<DriverBundle> in(Path root, Path place) throws IOException {
        Path manifest = root.resolve("META-INF/MANIFEST.MF");
        if (!Files.exists(manifest)) {
            return Optional.empty();
        }
        Map<String, String> headers = new TreeMap<>();
        new Manifest(Files.newInputStream(manifest)).getMainAttributes()
                .forEach((name, value) -> headers.put(String.valueOf(name), String.valueOf(value)));
        List<Offered> components = new ArrayList<>();
        for (String file : headers.getOrDefault("Service-Component", "").split("\\s*,\\s*")) {
            Path description = root.resolve(file);
            if (!file.isBlank() && Files.isRegularFile(description)) {
                ComponentFile.read(Files.readAllBytes(description)).ifPresent(components::add);
            }
        }
        List<ClassFile> classes = classes(root);
        return Optional.of(new DriverBundle(String.valueOf(place.getFileName()), headers, components,
                classes.stream().flatMap(one -> one.named().stream()).collect(Collectors.toSet()), classes));
    }

    private static List<ClassFile> classes(Path root) throws IOException {
        List<ClassFile> classes = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(one -> one.toString().endsWith(".class")).limit(MOST_FILES)
                    .collect(Collectors.toList())) {
                if (Files.size(file) <= LONGEST_FILE) {
                    ClassFile.of(Files.readAllBytes(file)).ifPresent(classes::add);
                }
            }
        }
        return classes;
    }
}
