package org.linewright.drivers.internal.shelf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.drivers.DriversTrouble;
import org.linewright.yaml.Form;
import org.linewright.yaml.Yaml;

/**
 * The file of the list, read.
 *
 * @param text as it stands there, with a person's comments
 * @param list what it says
 */
record ListFile(String text, ShelfList list) {

    static final String NAME = "installed.yaml";

    /** Reads it; refused with all that is wrong, each with line and column. */
    static Outcome<ListFile> read(String text) {
        return Yaml.read(text, NAME).then(document -> {
            List<Trouble> troubles = new ArrayList<>();
            Optional<ShelfList> list = Form.of(document, NAME, troubles).map(form -> new ListForm(form).list());
            return troubles.isEmpty()
                    ? Outcome.done(new ListFile(text, list.orElseThrow()))
                    : Outcome.refused(troubles);
        });
    }

    /** The text that says another list, changed only where it has to be; refused when it would not come back so. */
    static Outcome<String> edited(Optional<ListFile> old, ShelfList wanted) {
        String text = old.map(file -> Yaml.edited(file.text, ListText.of(wanted)))
                .orElseGet(() -> Yaml.written(ListText.of(wanted)));
        return read(text).result().map(ListFile::list).filter(wanted::equals).isPresent()
                ? Outcome.done(text)
                : Outcome.refused(DriversTrouble.UNWRITABLE.about(NAME));
    }
}
