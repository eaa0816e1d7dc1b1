package org.linewright.pbx;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;

/** Reads a template backwards: which values in its places make exactly these characters. */
final class Dialled {

    private static final Pattern MARK = Pattern.compile("<(NUMBER|SECONDS)>");

    private Dialled() {
    }

    /** The values; empty when the template never makes these characters. */
    static Optional<Map<Place, String>> by(CodeTemplate template, String characters) {
        List<Place> places = MARK.matcher(template.text()).results().map(mark -> Place.valueOf(mark.group(1))).toList();
        Matcher form = Pattern.compile(MARK.matcher(template.text().replace("*", "\\*")).replaceAll("(.+)"))
                .matcher(characters);
        if (!form.matches()) {
            return Optional.empty();
        }
        Map<Place, String> values = new EnumMap<>(Place.class);
        for (int i = 0; i < places.size(); i++) {
            values.put(places.get(i), form.group(i + 1));
        }
        return template.filled(values).result().filter(characters::equals).map(same -> values);
    }
}
