package org.linewright.headless.verbs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.linewright.core.Text;
import org.linewright.pbx.PbxDriver;
import org.linewright.pbx.laws.Laws;
import org.linewright.pbx.tck.PbxDriverContract;

/** Does to a skeleton what its build does: compiles it with its test, and makes the bundle. */
record BuiltSkeleton(Path folder) {

    /** The bundle. */
    Path jar() throws Exception {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        compiled("src/main/java", classes, bundles());
        compiled("src/test/java", Files.createDirectory(folder.resolve("test-classes")),
                Stream.concat(Stream.of(classes), bundles().stream()).toList());
        Path jar = folder.resolve("driver.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            add(out, filtered(folder.resolve("src/main/resources")));
            add(out, classes);
        }
        return jar;
    }

    private void compiled(String sources, Path classes, List<Path> known) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null);
                Stream<Path> all = Files.walk(folder.resolve(sources))) {
            List<Path> java = all.filter(file -> file.toString().endsWith(".java")).toList();
            boolean fine = compiler.getTask(said, files, null,
                    List.of("--release", "21", "-Xlint:all,-options,-path,-classfile", "-Werror", "-d",
                            classes.toString(), "-cp",
                            known.stream().map(Path::toString).collect(Collectors.joining(":"))),
                    null, files.getJavaFileObjectsFromPaths(java)).call();
            assertEquals("true", fine + said.toString());
        }
    }

    private static List<Path> bundles() {
        return Stream.of(Text.class, PbxDriver.class, Laws.class, PbxDriverContract.class, Test.class)
                .map(BuiltSkeleton::place).toList();
    }

    private static Path place(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }

    /** As Maven fills in what the project knows. */
    private Path filtered(Path resources) throws IOException {
        Path filled = Files.createDirectory(folder.resolve("resources"));
        try (Stream<Path> all = Files.walk(resources)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path copy = filled.resolve(resources.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.writeString(copy, Files.readString(file).replace("${project.version}", "1.0.0"));
            }
        }
        return filled;
    }

    /** The manifest first, as everywhere. */
    private static void add(JarOutputStream out, Path root) throws IOException {
        try (Stream<Path> all = Files.walk(root)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                out.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, out);
                out.closeEntry();
            }
        }
    }
}
