package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.pbx.PbxProfile;

/**
 * What is there while the wizard is open.
 *
 * @param types the PBX types that are here, in the order of the list
 * @param configuration what is set up already
 * @param held why the configuration can only be looked at; empty when it can be changed
 */
record Around(List<PbxType> types, Configuration configuration, List<Trouble> held) {

    static final Around NOTHING = new Around(List.of(), Configuration.EMPTY, List.of());

    Around {
        types = List.copyOf(types);
        held = List.copyOf(held);
    }

    Around with(List<PbxType> now) {
        return new Around(now, configuration, held);
    }

    Around with(Configuration now, List<Trouble> why) {
        return new Around(types, now, why);
    }

    /** The profile of this type; empty when its driver is not here or has a fault. */
    Optional<PbxProfile> profile(String id) {
        return type(id).flatMap(type -> type.profile().result());
    }

    /** This type; empty when its driver is not here. */
    Optional<PbxType> type(String id) {
        return types.stream().filter(type -> type.id().equals(id)).findFirst();
    }
}
