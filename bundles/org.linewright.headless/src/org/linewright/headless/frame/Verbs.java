package org.linewright.headless.frame;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.linewright.core.Text;
import org.linewright.headless.Verb;

/** The verbs there are. */
interface Verbs {

    /** Each verb's purpose by its name, whether or not it can start. */
    SortedMap<String, Text> purposes();

    /** The verb of this name, ready to be filled; empty when it cannot start. */
    Optional<Verb> verb(String name);

    /** Why this verb cannot start: its own gaps, and those of the components it waits for. */
    List<Gap> gaps(String name);

    /**
     * A component that has no service to give.
     *
     * @param component its name
     * @param missing the interfaces nobody provides for it
     * @param failure technical words when it was tried and failed; otherwise empty
     */
    record Gap(String component, List<String> missing, String failure) {
        public Gap {
            missing = List.copyOf(missing);
        }
    }
}
