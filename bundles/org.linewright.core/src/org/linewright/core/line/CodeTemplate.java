package org.linewright.core.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * A feature code with typed places, in the seed's syntax: {@code *8<NUMBER>}, {@code *72*<NUMBER>*<SECONDS>}.
 *
 * @param text the template as people write it
 */
public record CodeTemplate(String text) {

    /** What goes into a place, and what it may look like. */
    public enum Place {
        /** An extension or a full number, digits with an optional leading {@code +}. */
        NUMBER("\\+?[0-9]{1,32}", "", "Rufnummer", "Number"),
        /** A time in whole seconds, 1 to 999. */
        SECONDS("[1-9][0-9]{0,2}", "20", "Zeit in Sekunden", "Time in seconds");

        private final Pattern form;
        private final String preset;
        private final Text label;

        Place(String form, String preset, String german, String english) {
            this.form = Pattern.compile(form);
            this.preset = preset;
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }

        /** What a form proposes; may be empty. */
        public String preset() {
            return preset;
        }

        String mark() {
            return "<" + name() + ">";
        }

        boolean takes(String value) {
            return form.matcher(value).matches();
        }
    }

    private static final Pattern FORM = Pattern.compile("(?:[0-9*#]|<NUMBER>|<SECONDS>){1,40}");

    public CodeTemplate {
        if (!FORM.matcher(text).matches()) {
            throw new IllegalArgumentException("Not a code template: " + text);
        }
    }

    /** Reads a template; refused in words when a character or a place is unknown. */
    public static Outcome<CodeTemplate> parse(String text) {
        return FORM.matcher(text).matches()
                ? Outcome.done(new CodeTemplate(text))
                : Outcome.refused(LineTrouble.CODE_TEMPLATE.about(text));
    }

    /** The places it has. */
    public Set<Place> places() {
        Set<Place> found = EnumSet.noneOf(Place.class);
        for (Place place : Place.values()) {
            if (text.contains(place.mark())) {
                found.add(place);
            }
        }
        return Collections.unmodifiableSet(found);
    }

    /** What is dialled; refused when a place is left empty or takes no such value. */
    public Outcome<String> filled(Map<Place, String> values) {
        String dialled = text;
        for (Place place : places()) {
            String value = values.getOrDefault(place, "");
            Optional<Trouble> wrong = wrong(place, value);
            if (wrong.isPresent()) {
                return Outcome.refused(wrong.get());
            }
            dialled = dialled.replace(place.mark(), value);
        }
        return Outcome.done(dialled);
    }

    /** What is wrong with a value for this place, at the name of the place; empty when it fits. */
    public Optional<Trouble> wrong(Place place, String value) {
        return place.takes(value)
                ? Optional.empty()
                : Optional.of((value.isBlank()
                        ? LineTrouble.CODE_VALUE_MISSING.about(place.label(), text)
                        : LineTrouble.CODE_VALUE.about(value, place.mark(), text)).at(place.name()));
    }

    @Override
    public String toString() {
        return text;
    }
}
