package org.linewright.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** The bundle with the screens for notes, packed from the classes that stand beside the tests. */
final class NoteBundle {

    private static final String LOCATION = "note-bundle";

    private NoteBundle() {
    }

    static Bundle installed() throws BundleException, IOException {
        return installed("");
    }

    /** Each of its screens needs this service. */
    static Bundle needing(Class<?> service) throws BundleException, IOException {
        return installed("<reference name=\"needed\" interface=\"" + service.getName() + "\"/>");
    }

    private static Bundle installed(String reference) throws BundleException, IOException {
        Bundle bundle = tests().getBundleContext().installBundle(LOCATION,
                new ByteArrayInputStream(packed(reference)));
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    private static byte[] packed(String reference) throws IOException {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", LOCATION);
        main.putValue("Bundle-ActivationPolicy", "lazy");
        main.putValue("Service-Component", "OSGI-INF/*.xml");
        main.putValue("Require-Bundle", "org.eclipse.jface");
        main.putValue("Import-Package", "org.eclipse.swt,org.eclipse.swt.widgets,org.eclipse.swt.events,"
                + "org.linewright.core,"
                + "org.linewright.workbench.kit,org.linewright.workbench.screen");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (URL file : Collections.list(tests().findEntries("swapped", "*.xml", false))) {
                String component = new String(bytes(file), StandardCharsets.UTF_8);
                add(jar, file.getPath().replaceFirst(".*swapped/", "OSGI-INF/"),
                        component.replace("</scr:", reference + "</scr:").getBytes(StandardCharsets.UTF_8));
            }
            for (URL file : Collections.list(tests().findEntries("/", "Note*.class", true))) {
                String path = file.getPath();
                int start = path.indexOf("org/linewright/ui/swapped/");
                if (start >= 0) {
                    add(jar, path.substring(start), bytes(file));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, byte[] bytes) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }

    private static byte[] bytes(URL source) throws IOException {
        try (InputStream in = source.openStream()) {
            return in.readAllBytes();
        }
    }

    private static Bundle tests() {
        return FrameworkUtil.getBundle(NoteBundle.class);
    }
}
