package org.linewright.ui.drivers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.eclipse.core.runtime.FileLocator;
import org.linewright.ui.Swap;

/**
 * The example driver as a file, of any version and signed by whoever is wanted.
 *
 * @param folder where the files go; its name and theirs can be typed without the shift key
 */
public record DriverFile(Path folder) {

    public static final String NAME = "org.linewright.pbx.example";
    public static final String LABEL = "Example Cloud PBX";
    public static final String ID = "example.cloud";

    private static final Path SOURCES = Path.of("..", NAME, "src");
    private static final String COMPONENT = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.4.0" name="example">
              <implementation class="org.linewright.pbx.example.ExampleCloud"/>
              <service><provide interface="org.linewright.pbx.PbxDriver"/></service>
              <property name="pbx.driver.id" value="example.cloud"/>
              <property name="pbx.driver.vendor" value="Example"/>
              <property name="pbx.driver.label" value="Example Cloud PBX"/>
              <property name="pbx.driver.version" value="%s"/>
            </scr:component>
            """;
    private static final String WORD = "changeit";
    private static final String END_OF_PROFILE = "OptionalInt.of(2));";
    private static final String RENEWED = "OptionalInt.of(2)).inVersion(2, List.of(new org.linewright.pbx.Migration(1, "
            + "new Text(\"Zwei Minuten sind sicherer\", \"Two minutes are safer\"), List.of(new org.linewright.pbx."
            + "MigrationStep.Mapped(Keys.REREGISTER, java.util.Map.of(\"300 s\", \"120 s\"))))));";

    /** Nobody signed it. */
    public Path version(String version) throws IOException, InterruptedException {
        return version(version, "");
    }

    /** Its settings are of version 2: lines register every two minutes. */
    public Path renewed(String version) throws IOException, InterruptedException {
        return version(version, RENEWED);
    }

    private Path version(String version, String settings) throws IOException, InterruptedException {
        Path jar = folder.resolve("example-" + version + ".jar");
        Path classes = compiled(settings);
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(version));
                Stream<Path> all = Files.walk(classes)) {
            add(out, "OSGI-INF/example.xml", COMPONENT.formatted(version).getBytes(StandardCharsets.UTF_8));
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                add(out, classes.relativize(file).toString(), Files.readAllBytes(file));
            }
        }
        return jar;
    }

    /** Signed by a publisher of this name, whose key is made when there is none. */
    public Path signed(String version, String publisher) throws IOException, InterruptedException {
        Path keys = keys(publisher);
        Path jar = version(version);
        run("jarsigner", "-keystore", keys.toString(), "-storepass", WORD, jar.toString(), "key");
        return jar;
    }

    /** What a publisher of this name hands out, so that others can trust him. */
    public Path certificate(String publisher) throws IOException, InterruptedException {
        Path file = folder.resolve("publisher.pem");
        run("keytool", "-exportcert", "-rfc", "-alias", "key", "-keystore", keys(publisher).toString(), "-storepass",
                WORD, "-file", file.toString());
        return file;
    }

    private Path keys(String publisher) throws IOException, InterruptedException {
        Path keys = folder.resolve("keys.p12");
        if (!Files.exists(keys)) {
            run("keytool", "-genkeypair", "-alias", "key", "-dname", "CN=" + publisher, "-keyalg", "EC", "-groupname",
                    "secp256r1", "-storetype", "PKCS12", "-keystore", keys.toString(), "-storepass", WORD);
        }
        return keys;
    }

    private static Manifest manifest(String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", NAME);
        main.putValue("Bundle-Version", version);
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("Service-Component", "OSGI-INF/example.xml");
        main.putValue("Import-Package", "org.linewright.core;version=\"[0.1,1)\","
                + "org.linewright.core.line;version=\"[0.1,1)\",org.linewright.pbx;version=\"[1.0,2)\"");
        return manifest;
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }

    /** What the framework reads at run time says which component it is, so the sources need not. */
    private Path compiled(String settings) throws IOException, InterruptedException {
        Path sources = Files.createTempDirectory(folder, "sources");
        Path classes = Files.createTempDirectory(folder, "classes");
        List<String> words = new ArrayList<>(List.of("--release", "21", "-proc:none", "-nowarn", "-d",
                classes.toString(), "-cp", place("org.linewright.core") + ":" + place("org.linewright.pbx")));
        try (Stream<Path> all = Files.walk(SOURCES)) {
            for (Path source : all.filter(one -> one.toString().matches(".*Example[A-Za-z]*[.]java")).toList()) {
                words.add(Files.writeString(sources.resolve(source.getFileName()), Files.readString(source)
                        .replaceAll("(?m)^(@Component|import .*[.]Component;)$", "")
                        .replace(END_OF_PROFILE, settings.isEmpty() ? END_OF_PROFILE : settings)).toString());
            }
        }
        run("javac", words.toArray(String[]::new));
        return classes;
    }

    private static Path place(String bundle) {
        return FileLocator.getBundleFileLocation(Swap.bundle(bundle)).orElseThrow().toPath();
    }

    private static void run(String tool, String... arguments) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", tool).toString()));
        words.addAll(List.of(arguments));
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
    }
}
