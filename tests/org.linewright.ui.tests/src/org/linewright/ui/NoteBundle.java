package org.linewright.ui;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
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
        Bundle bundle = tests().getBundleContext().installBundle(LOCATION, new ByteArrayInputStream(packed()));
        bundle.start(Bundle.START_ACTIVATION_POLICY);
        return bundle;
    }

    private static byte[] packed() throws IOException {
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
                add(jar, file.getPath().replaceFirst(".*swapped/", "OSGI-INF/"), file);
            }
            for (URL file : Collections.list(tests().findEntries("/", "Note*.class", true))) {
                String path = file.getPath();
                int start = path.indexOf("org/linewright/ui/swapped/");
                if (start >= 0) {
                    add(jar, path.substring(start), file);
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void add(JarOutputStream jar, String name, URL source) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        try (InputStream in = source.openStream()) {
            in.transferTo(jar);
        }
        jar.closeEntry();
    }

    private static Bundle tests() {
        return FrameworkUtil.getBundle(NoteBundle.class);
    }
}
