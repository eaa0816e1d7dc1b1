package org.linewright.pbx;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.core.Trouble;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;

/**
 * Codes of which one hides the other: {@code *8<NUMBER>} with the extension 0 is {@code *80}. A code without places is
 * compared exactly; one with places is tried with the user names of the group.
 */
record CodeCollisions(LineGroup group) {

    /** A time to try templates with; any would do. */
    private static final String SOME_SECONDS = "20";

    List<Trouble> troubles() {
        return group.codes().keySet().stream().flatMap(one -> group.codes().keySet().stream()
                .filter(other -> other != one)
                .flatMap(other -> between(one, other).stream())).toList();
    }

    private Optional<Trouble> between(Feature one, Feature other) {
        CodeTemplate template = group.codes().get(one);
        CodeTemplate hiding = group.codes().get(other);
        if (template.equals(hiding)) {
            return Optional.of(PbxTrouble.CODE_TWICE.about(template, one.label(), other.label()).at(Keys.code(one)))
                    .filter(twice -> one.compareTo(other) < 0);
        }
        if (template.places().isEmpty()) {
            return Optional.empty();
        }
        return (hiding.places().isEmpty() ? hidden(template, hiding) : hiddenLine(template, hiding))
                .map(collision -> collision.trouble(one, other, users().anyMatch(collision.value()::equals)));
    }

    private static Optional<Collision> hidden(CodeTemplate template, CodeTemplate hiding) {
        return Dialled.by(template).values(hiding.text()).map(values -> new Collision(template,
                values.getOrDefault(Place.NUMBER, values.getOrDefault(Place.SECONDS, "")), hiding.text()));
    }

    private Optional<Collision> hiddenLine(CodeTemplate template, CodeTemplate hiding) {
        if (apart(start(template), start(hiding))) {
            return Optional.empty(); // with ten thousand lines it is worth not to try each
        }
        Dialled reading = Dialled.by(hiding);
        return users().flatMap(user -> template.filled(Map.of(Place.NUMBER, user, Place.SECONDS, SOME_SECONDS)).result()
                .filter(dialled -> reading.values(dialled).isPresent())
                .map(dialled -> new Collision(template, user, dialled))
                .stream()).findFirst();
    }

    private static boolean apart(String one, String other) {
        return !one.startsWith(other) && !other.startsWith(one);
    }

    /** What a code begins with, up to its first place. */
    private static String start(CodeTemplate template) {
        return template.text().substring(0, (template.text() + "<").indexOf('<'));
    }

    private Stream<String> users() {
        return group.lines().stream().map(Line::user);
    }

    private record Collision(CodeTemplate template, String value, String dialled) {
        Trouble trouble(Feature one, Feature other, boolean line) {
            return (line ? PbxTrouble.CODE_HIDDEN_LINE : PbxTrouble.CODE_HIDDEN)
                    .about(template, one.label(), value, dialled, other.label())
                    .at(Keys.code(one));
        }
    }
}
