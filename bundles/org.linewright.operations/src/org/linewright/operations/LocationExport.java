package org.linewright.operations;

import java.nio.file.Path;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.store.ExchangeFile;
import org.linewright.store.LocationExchange;

/**
 * A location, or one of its lists of rules, on its way to a file: what is written can be imported and is the same.
 *
 * @param location the location
 * @param rules the list that goes alone; empty for all of the location
 * @param wording the text of the location's file, so that its comments go along where the form has any
 */
public record LocationExport(Location location, Optional<RuleKind> rules, Optional<String> wording) {

    /** All of a location. */
    public static LocationExport of(Location location, Optional<String> wording) {
        return new LocationExport(location, Optional.empty(), wording);
    }

    /** One list of its rules. */
    public static LocationExport of(Location location, RuleKind rules) {
        return new LocationExport(location, Optional.of(rules), Optional.empty());
    }

    /** The text of this form; refused when it would not come back the same. */
    public Outcome<String> text(ExchangeForm form) {
        if (rules.isPresent()) {
            return LocationExchange.written(rules.get(), location.rules(rules.get()), form);
        }
        return wording.filter(text -> form == ExchangeForm.YAML)
                .map(text -> LocationExchange.edited(text, location))
                .orElseGet(() -> LocationExchange.written(location, form));
    }

    /** A name for its file that says what it is, such as {@code berlin-dial.csv}. */
    public String fileName(ExchangeForm form) {
        return location.id() + rules.map(kind -> "-" + kind.word()).orElse("") + "." + form.ending();
    }

    /**
     * Writes it to a file, whole or not at all. Waits for the disk.
     *
     * @param over whether a file that is there may be overwritten; otherwise it is refused
     */
    public Outcome<Path> to(Path file, ExchangeForm form, boolean over) {
        return text(form).then(text -> new ExchangeFile(file).write(text, over));
    }
}
