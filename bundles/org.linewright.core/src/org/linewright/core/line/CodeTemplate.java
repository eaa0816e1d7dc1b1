package org.linewright.core.line;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;

/**
 * A feature code with typed places, in the seed's syntax: {@code *8<NUMBER>}, {@code *72*<NUMBER>*<SECONDS>}.
 *
 * @param text the template as people write it
 */
public record CodeTemplate(String text) {

    /** What goes into a place, and what it may look like. */
    public enum Place {
        /** An extension or a full number, digits with an optional leading {@code +}. */
        NUMBER("\\+?[0-9]{1,32}"),
        /** A time in whole seconds, 1 to 999. */
        SECONDS("[1-9][0-9]{0,2}");

        private final Pattern form;

        Place(String form) {
            this.form = Pattern.compile(form);
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
            if (!place.takes(value)) {
                return Outcome.refused(LineTrouble.CODE_VALUE.about(value, place.mark(), text));
            }
            dialled = dialled.replace(place.mark(), value);
        }
        return Outcome.done(dialled);
    }

    @Override
    public String toString() {
        return text;
    }
}
