package org.linewright.store.internal.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.store.internal.file.Merge;
import org.linewright.store.internal.file.Proof;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Yaml;

/**
 * A location file that was read.
 *
 * @param text as the person wrote it
 * @param own its mapping, brought to today's schema
 * @param location what it says
 */
public record LocationFile(String text, Mapping own, Location location) {

    /** Reads a location file; refused with all that is wrong, each with line and column. */
    public static Outcome<LocationFile> read(String text, String file, LocationId id) {
        return Yaml.read(text, file).then(document -> Schema.TODAY.migrated(document, file)).then(mapping -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<Location> location = Form.of(mapping, file, troubles)
                    .map(form -> new LocationForm(form).location(id));
            return troubles.isEmpty()
                    ? Outcome.done(new LocationFile(text, mapping, location.orElseThrow()))
                    : Outcome.refused(troubles);
        });
    }

    /** The text of a new location; refused when it would not come back the same. */
    public static Outcome<String> created(Location location, String file) {
        return proven(Yaml.written(LocationText.of(location)), location, file);
    }

    /** This file's text with the location changed, and nothing else; refused when it would not come back the same. */
    public Outcome<String> edited(Location changed, String file) {
        Mapping wanted = Merge.of(own, LocationText.of(location), LocationText.of(changed));
        return proven(Yaml.edited(text, wanted), changed, file);
    }

    private static Outcome<String> proven(String text, Location location, String file) {
        return Proof.of(text, location, location.id(), read(text, file, location.id()).map(LocationFile::location));
    }
}
