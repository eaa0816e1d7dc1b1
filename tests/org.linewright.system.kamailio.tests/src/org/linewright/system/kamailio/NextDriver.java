package org.linewright.system.kamailio;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The example driver once more, in a jar of any version. */
final class NextDriver {

    static final String BUNDLE = "org.linewright.pbx.example";
    static final String ID = "example.cloud";

    private NextDriver() {
    }

    /** The jar of this version, in this folder. */
    static Path of(String version, Path folder) throws IOException {
        return of(BUNDLE, ID, version, folder);
    }

    /** The same under another name. */
    static Path of(String name, String id, String version, Path folder) throws IOException {
        Bundle example = Stream.of(FrameworkUtil.getBundle(NextDriver.class).getBundleContext().getBundles())
                .filter(one -> BUNDLE.equals(one.getSymbolicName())).findFirst().orElseThrow();
        Path jar = folder.resolve(name + "-" + version + ".jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest(example, name, version))) {
            for (URL url : Collections.list(example.findEntries("/", "Example*.class", true))) {
                String path = url.getPath();
                add(out, path.substring(path.indexOf("org/linewright/")), read(url));
            }
            for (URL url : Collections.list(example.findEntries("OSGI-INF", "*.xml", false))) {
                String text = new String(read(url), StandardCharsets.UTF_8);
                add(out, url.getPath().substring(1),
                        text.replace("value=\"1.0.0\"", "value=\"" + version + "\"")
                                .replace('"' + ID + '"', '"' + id + '"')
                                .getBytes(StandardCharsets.UTF_8));
            }
        }
        return jar;
    }

    private static Manifest manifest(Bundle example, String name, String version) {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        Collections.list(example.getHeaders("").keys()).stream().filter(key -> !key.equals("Manifest-Version"))
                .forEach(key -> main.putValue(key, example.getHeaders("").get(key)));
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", version);
        return manifest;
    }

    private static byte[] read(URL url) throws IOException {
        try (InputStream in = url.openStream()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            in.transferTo(out);
            return out.toByteArray();
        }
    }

    private static void add(JarOutputStream out, String name, byte[] bytes) throws IOException {
        out.putNextEntry(new JarEntry(name));
        out.write(bytes);
        out.closeEntry();
    }
}
