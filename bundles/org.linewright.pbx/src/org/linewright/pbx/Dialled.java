package org.linewright.pbx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;

/**
 * Reads a template backwards: which values in its places make exactly these characters.
 *
 * @param form the template with a group in each place
 * @param places what belongs into each group
 */
record Dialled(CodeTemplate template, Pattern form, List<Place> places) {

    private static final Pattern MARK = Pattern.compile("<(NUMBER|SECONDS)>");

    static Dialled by(CodeTemplate template) {
        return new Dialled(template,
                Pattern.compile(MARK.matcher(template.text().replace("*", "\\*")).replaceAll("(.+)")),
                MARK.matcher(template.text()).results().map(mark -> Place.valueOf(mark.group(1))).toList());
    }

    /** The values; empty when the template never makes these characters. */
    Optional<Map<Place, String>> values(String characters) {
        Matcher match = form.matcher(characters);
        if (!match.matches()) {
            return Optional.empty();
        }
        Map<Place, String> values = new EnumMap<>(Place.class);
        for (int i = 0; i < places.size(); i++) {
            values.put(places.get(i), match.group(i + 1));
        }
        return template.filled(values).result().filter(characters::equals).map(same -> values);
    }
}
