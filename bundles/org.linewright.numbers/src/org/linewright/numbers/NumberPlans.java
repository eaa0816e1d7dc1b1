package org.linewright.numbers;

import java.util.List;
import java.util.Optional;

/**
 * The numbering of the world as an OSGi service; the data can be replaced while the program runs. The first use of a
 * country takes up to 0.1 s, so not on the UI thread.
 */
public interface NumberPlans extends Written {

    /** The countries there are, sorted, as ISO 3166 writes them. */
    List<String> regions();

    Optional<NumberPlan> plan(String region);

    /** What the data is and its version, such as {@code libphonenumber 9.0.43}. */
    String version();
}
