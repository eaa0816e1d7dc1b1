package org.linewright.api;

import static org.junit.jupiter.api.Assertions.assertEquals;

import aQute.bnd.service.diff.Tree.Data;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.pbx.laws.ManifestClauses;
import org.osgi.framework.Bundle;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;

/** No release breaks a partner by accident: the API of now against that of the last release. */
class ReleasedApiTest {

    private static final Path RELEASED = Path.of("released");
    private static final Path PRESENT = Path.of("target/api");

    /** What is found is left in {@code target/api}, also for {@code ./linewright api --accept}. */
    @Test
    void thePackagesOfPartnersAreWhatTheirVersionsSay() throws Exception {
        Files.createDirectories(PRESENT);
        List<String> wrong = new ArrayList<>();
        for (PartnerApi api : PartnerApi.ALL) {
            Data present = present(api);
            Files.writeString(PRESENT.resolve(api.file()), ApiText.written(present));
            PackageVerdict.of(ApiText.read(Files.readString(RELEASED.resolve(api.file()))), present).stream()
                    .filter(verdict -> !verdict.right())
                    .map(PackageVerdict::words)
                    .forEach(wrong::add);
        }
        String found = String.join("\n", wrong);
        Files.writeString(PRESENT.resolve("found"), found);
        assertEquals("", found, "\n" + found);
    }

    private static Data present(PartnerApi api) throws Exception {
        Bundle bundle = bundle(api.bundle());
        Map<String, String> exported = ManifestClauses.of(bundle.getHeaders().get(Constants.EXPORT_PACKAGE)).stream()
                .filter(clause -> api.packages().contains(clause.name()))
                .collect(Collectors.toMap(ManifestClauses.Clause::name, ManifestClauses.Clause::version));
        return ApiTree.of(exported, classes(bundle));
    }

    private static Bundle bundle(String name) {
        for (Bundle bundle : FrameworkUtil.getBundle(ReleasedApiTest.class).getBundleContext().getBundles()) {
            if (bundle.getSymbolicName().equals(name)) {
                return bundle;
            }
        }
        throw new IllegalStateException(name);
    }

    private static Map<String, byte[]> classes(Bundle bundle) throws IOException {
        Map<String, byte[]> classes = new TreeMap<>();
        for (URL url : Collections.list(bundle.findEntries("/", "*.class", true))) {
            try (InputStream bytes = url.openStream()) {
                classes.put(url.getPath().replaceFirst(".*?(org/linewright/)", "$1"), bytes.readAllBytes());
            }
        }
        return classes;
    }
}
