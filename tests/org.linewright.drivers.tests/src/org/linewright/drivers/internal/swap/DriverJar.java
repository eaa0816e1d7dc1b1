package org.linewright.drivers.internal.swap;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.linewright.core.Text;
import org.linewright.pbx.PbxDriver;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * The example driver in a jar of this version, with a mind of its own; its bundle is called {@code acme.cloud}.
 *
 * @param made what its constructor does
 * @param ended what it does when it is deactivated
 * @param asked what it does when it is asked for its profile
 * @param needs what its manifest imports besides, if anything
 */
public record DriverJar(String version, String made, String ended, String asked, String needs) {

    private static final String SOURCE = """
            package acme;
            public final class Acme implements org.linewright.pbx.PbxDriver {
                private final org.linewright.pbx.PbxDriver whole = new org.linewright.pbx.example.ExampleCloud();
                public Acme() throws Exception {
                    %s
                }
                public void end() throws Exception {
                    %s
                }
                @Override
                public org.linewright.pbx.PbxProfile profile() {
                    %s
                    return whole.profile();
                }
            }
            """;
    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="acme" deactivate="end">
              <implementation class="acme.Acme"/>
              <service><provide interface="org.linewright.pbx.PbxDriver"/></service>
              <property name="pbx.driver.id" value="example.cloud"/>
              <property name="pbx.driver.vendor" value="Example"/>
              <property name="pbx.driver.label" value="Example Cloud PBX"/>
              <property name="pbx.driver.version" value="%s"/>
            </scr:component>
            """;

    public static DriverJar good(String version) {
        return new DriverJar(version, "", "", "", "");
    }

    public DriverJar made(String other) {
        return new DriverJar(version, other, ended, asked, needs);
    }

    public DriverJar ended(String other) {
        return new DriverJar(version, made, other, asked, needs);
    }

    public DriverJar asked(String other) {
        return new DriverJar(version, made, ended, other, needs);
    }

    public DriverJar needing(String other) {
        return new DriverJar(version, made, ended, asked, other);
    }

    /** The jar, in this folder. */
    public Path in(Path folder) throws IOException {
        Path classes = Files.createTempDirectory(folder, "classes");
        copyExample(classes);
        compiled(SOURCE.formatted(made, ended, asked), classes);
        Path jar = folder.resolve("acme-" + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest());
                Stream<Path> all = Files.walk(classes)) {
            add(out, "OSGI-INF/acme.xml", COMPONENT.formatted(version).getBytes(StandardCharsets.UTF_8));
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    private static void copyExample(Path classes) throws IOException {
        Bundle example = Stream.of(FrameworkUtil.getBundle(DriverJar.class).getBundleContext().getBundles())
                .filter(one -> "org.linewright.pbx.example".equals(one.getSymbolicName())).findFirst().orElseThrow();
        for (URL one : Collections.list(example.findEntries("/", "Example*.class", true))) {
            String path = one.getPath();
            Path copy = classes.resolve(path.substring(path.indexOf("org/linewright/")));
            Files.createDirectories(copy.getParent());
            try (InputStream in = one.openStream()) {
                Files.copy(in, copy);
            }
        }
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", "acme.cloud");
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("Service-Component", "OSGI-INF/acme.xml");
        main.putValue("Import-Package",
                "org.linewright.core;version=\"[0.1,1)\",org.linewright.core.line;version=\"[0.1,1)\","
                        + "org.linewright.pbx;version=\"[1.0,2)\"" + (needs.isEmpty() ? "" : "," + needs));
        return manifest;
    }

    private static void compiled(String source, Path classes) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        String known = Stream.concat(Stream.of(classes.toString()),
                Stream.of(Text.class, PbxDriver.class).map(DriverJar::place)).collect(Collectors.joining(":"));
        JavaFileObject file = new SimpleJavaFileObject(URI.create("string:///acme/Acme.java"),
                JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean anyway) {
                return source;
            }
        };
        try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
            boolean fine = compiler.getTask(said, files, null,
                    List.of("--release", "21", "-d", classes.toString(), "-cp", known), null, List.of(file)).call();
            assertEquals("true", fine + said.toString());
        }
    }

    private static String place(Class<?> one) {
        try {
            return Path.of(one.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
        } catch (URISyntaxException strange) {
            throw new IllegalStateException(strange);
        }
    }
}
