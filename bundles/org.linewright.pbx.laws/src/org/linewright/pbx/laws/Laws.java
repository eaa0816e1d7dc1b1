package org.linewright.pbx.laws;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/** All laws, in the order of their numbers. */
public final class Laws {

    private static final List<DriverLaw> ALL = Stream
            .of(FieldLaws.ALL, PresetLaws.ALL, MigrationLaws.ALL, WordLaws.ALL, CodeLaws.ALL, ReviewLaws.ALL,
                    LoadLaws.ALL, BundleLaws.ALL, SwapLaws.ALL)
            .flatMap(List::stream)
            .toList();

    private Laws() {
    }

    public static List<DriverLaw> all() {
        return ALL;
    }

    /** Those that take some milliseconds together: the self-test of a driver that has just come. */
    public static List<DriverLaw> quick() {
        return ALL.stream().filter(law -> law.cost() == DriverLaw.Cost.QUICK).toList();
    }

    /** Each law's verdict, in their order. */
    public static List<Verdict> examined(List<DriverLaw> laws, Specimen specimen, Duration patience) {
        return laws.stream().map(law -> law.examined(specimen, patience)).toList();
    }
}
