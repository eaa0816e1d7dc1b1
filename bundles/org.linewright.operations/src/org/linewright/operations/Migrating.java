package org.linewright.operations;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;

/**
 * What a wish brings along that takes groups to another version of their driver's settings.
 *
 * @param profile by whose data these groups are judged and named: of a driver that is here or is about to come; empty
 *     takes the driver that is here
 * @param notes what a person should know before
 */
public record Migrating(Optional<PbxProfile> profile, List<Trouble> notes) {

    public static final Migrating NOTHING = new Migrating(Optional.empty(), List.of());

    public Migrating {
        notes = List.copyOf(notes);
    }
}
