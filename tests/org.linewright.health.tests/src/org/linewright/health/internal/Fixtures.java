package org.linewright.health.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.namespace.BundleNamespace;

/** Bundles made for a test and put into the framework that the test runs in, until it is closed. */
final class Fixtures implements AutoCloseable {

    private final BundleContext context;
    private final List<Bundle> installed = new ArrayList<>();

    Fixtures(BundleContext context) {
        this.context = context;
    }

    /** A bundle with these headers beside its name and version; unless they say otherwise it knows our language. */
    Bundle bundle(String name, String version, String... headers) throws BundleException, IOException {
        return installed(name, version, List.of(headers), Map.of());
    }

    /** A bundle with these components, not started. */
    Bundle components(String name, String... components) throws BundleException, IOException {
        Map<String, byte[]> files = new TreeMap<>();
        for (String component : components) {
            files.put("OSGI-INF/" + files.size() + ".xml", component.getBytes(StandardCharsets.UTF_8));
        }
        return installed(name, "1.0.0", List.of("Service-Component: OSGI-INF/*.xml"), files);
    }

    /** A bundle with one class of these tests, not started. */
    Bundle holding(String name, Class<?> type, Map<String, byte[]> files, String... headers)
            throws BundleException, IOException {
        Map<String, byte[]> all = new TreeMap<>(files);
        String path = type.getName().replace('.', '/') + ".class";
        try (InputStream in = type.getClassLoader().getResourceAsStream(path)) {
            all.put(path, in.readAllBytes());
        }
        return installed(name, "1.0.0", List.of(headers), all);
    }

    /** A component that provides and needs these services; what is blank is left out. */
    static String component(String name, String provides, String needs, String attributes) {
        return "<scr:component xmlns:scr=\"http://www.osgi.org/xmlns/scr/v1.3.0\" name=\"" + name + "\" " + attributes
                + ">" + (provides.isBlank() ? "" : "<service><provide interface=\"" + provides + "\"/></service>")
                + (needs.isBlank() ? "" : "<reference name=\"needed\" interface=" + needs + "/>")
                + "<implementation class=\"java.lang.Object\"/></scr:component>";
    }

    private Bundle installed(String name, String version, List<String> headers, Map<String, byte[]> files)
            throws BundleException, IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", name);
        main.putValue("Bundle-Version", version);
        main.putValue("Import-Package", "org.linewright.core;resolution:=optional");
        headers.forEach(header -> main.putValue(header.split(": ", 2)[0], header.split(": ", 2)[1]));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                jar.putNextEntry(new ZipEntry(file.getKey()));
                jar.write(file.getValue());
            }
        }
        try (InputStream content = new ByteArrayInputStream(bytes.toByteArray())) {
            Bundle bundle = context.installBundle(BundleNamespace.BUNDLE_NAMESPACE + ":" + name + ":" + version,
                    content);
            installed.add(bundle);
            return bundle;
        }
    }

    @Override
    public void close() throws BundleException {
        for (Bundle bundle : installed.reversed()) {
            bundle.uninstall();
        }
    }
}
