package org.linewright.api;

import java.util.List;

/**
 * A bundle that drivers, or their tests, are compiled against.
 *
 * @param bundle its symbolic name
 * @param packages those of its packages that partners may name; the others are ours alone
 */
record PartnerApi(String bundle, List<String> packages) {

    static final List<PartnerApi> ALL = List.of(
            new PartnerApi("org.linewright.core",
                    List.of("org.linewright.core", "org.linewright.core.line", "org.linewright.core.location")),
            new PartnerApi("org.linewright.pbx", List.of("org.linewright.pbx")),
            new PartnerApi("org.linewright.pbx.laws", List.of("org.linewright.pbx.laws")),
            new PartnerApi("org.linewright.pbx.tck", List.of("org.linewright.pbx.tck")));

    String file() {
        return bundle + ".txt";
    }
}
