package org.linewright.headless.frame;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linewright.headless.Screen;
import org.linewright.headless.Verb;
import org.linewright.headless.frame.Verbs.Gap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.runtime.ServiceComponentRuntime;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The verbs as they run: in a framework, as components. */
class ServiceVerbsTest {

    private static final String STUCK = """
            <scr:component xmlns:scr="http://www.osgi.org/xmlns/scr/v1.3.0" name="%s">
              <property name="verb.name" value="%s"/>
              <property name="verb.german" value="Wartet."/>
              <property name="verb.english" value="Waits."/>
              <service><provide interface="%s"/></service>
              <reference name="needed" interface="%s"/>
              <implementation class="java.lang.Object"/>
            </scr:component>
            """;

    private BundleContext context;
    private ServiceVerbs verbs;

    @BeforeEach
    void start() throws BundleException, InvalidSyntaxException {
        Bundle headless = FrameworkUtil.getBundle(ServiceVerbs.class);
        headless.start();
        context = headless.getBundleContext();
        Collection<ServiceReference<Verb>> ready = context.getServiceReferences(Verb.class, null); // framework-driven null
        verbs = new ServiceVerbs(context, new ArrayList<>(ready),
                context.getService(context.getServiceReference(ServiceComponentRuntime.class)));
    }

    @Test
    void findsAVerbByItsName() {
        assertTrue(verbs.verb("version").isPresent());
        assertEquals("Shows the version.", verbs.purposes().get("version").english());
    }

    @Test
    void everyVerbHasAnswersInBothLanguages() {
        for (String name : verbs.purposes().keySet()) {
            Verb verb = verbs.verb(name).orElseThrow();
            for (ArgSpec argument : CommandSpec.forAnnotatedObject(verb).args()) {
                assertEquals(2, argument.description().length, name + " " + argument);
            }
            for (Locale locale : List.of(Locale.GERMAN, Locale.ENGLISH)) {
                Screen screen = new Screen();
                new Usage(name, verbs.purposes().get(name), screen.plain(locale)).filled(verb, List.of("--help"));
                assertTrue(screen.out().contains(verbs.purposes().get(name).in(locale)), screen.out());
            }
        }
    }

    @Test
    void namesTheMissingReferencesOfAVerbAndOfWhatItWaitsFor() throws BundleException, IOException {
        byte[] jar = bundle(STUCK.formatted("a.Verb", "stuck", "a.Runner", "a.Service"),
                STUCK.formatted("a.Service", "", "a.Service", "a.Store"),
                STUCK.formatted("a.Stranger", "", "a.Runner", "a.Else"));
        try (InputStream content = new ByteArrayInputStream(jar)) {
            Bundle stuck = context.installBundle("stuck", content);
            stuck.start();
            assertTrue(verbs.purposes().containsKey("stuck"));
            assertTrue(verbs.verb("stuck").isEmpty());
            assertEquals(List.of(new Gap("a.Verb", List.of("a.Service"), ""),
                    new Gap("a.Service", List.of("a.Store"), "")), verbs.gaps("stuck"));
            stuck.uninstall();
        }
    }

    private static byte[] bundle(String... components) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().putValue("Bundle-ManifestVersion", "2");
        manifest.getMainAttributes().putValue("Bundle-SymbolicName", "stuck");
        manifest.getMainAttributes().putValue("Service-Component", "*.xml");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JarOutputStream jar = new JarOutputStream(bytes, manifest)) {
            for (int i = 0; i < components.length; i++) {
                jar.putNextEntry(new ZipEntry(i + ".xml"));
                jar.write(components[i].getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }
}
