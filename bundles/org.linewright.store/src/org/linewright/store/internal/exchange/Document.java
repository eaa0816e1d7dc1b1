package org.linewright.store.internal.exchange;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.ExchangeForm;
import org.linewright.store.ExchangeTrouble;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Place;
import org.linewright.yaml.Sequence;
import org.linewright.yaml.Yaml;
import org.linewright.yaml.YamlValue;

/**
 * A location or a list of rules as values with their places.
 *
 * @param value the mapping that a location file has, with the {@link Root#key} of the root where the form has one
 * @param troubles what is wrong with it already; whoever reads the value goes on from there
 */
public record Document(Root root, YamlValue value, List<Trouble> troubles) {

    public Document {
        troubles = List.copyOf(troubles);
    }

    public Document(Root root, YamlValue value) {
        this(root, value, List.of());
    }

    /** Reads a text of this form; refused, with line and column, when it is none. */
    public static Outcome<Document> read(String text, ExchangeForm form, String name) {
        if (text.isBlank()) {
            return Outcome.refused(ExchangeTrouble.EMPTY.about(name));
        }
        return switch (form) {
            case XML -> XmlReading.of(text, name);
            case CSV -> SheetReading.of(text, name);
            case YAML -> Yaml.read(text, name).map(value -> new Document(root(value), value));
        };
    }

    /** The text of this document. */
    public String written(ExchangeForm form) {
        Mapping mapping = (Mapping) value;
        return switch (form) {
            case XML -> XmlText.of(root, mapping);
            case CSV -> SheetText.of(root, mapping);
            case YAML -> Yaml.written(root == Root.LOCATION ? mapping.without(root.key()) : mapping);
        };
    }

    /** Whether it stands for a form by the beginning of a text; refused when it begins like none. */
    public static Outcome<ExchangeForm> form(String text, String name) {
        Optional<ExchangeForm> form = ExchangeForm.named(name).or(() -> ExchangeForm.begun(text));
        return form.map(Outcome::done)
                .orElseGet(() -> Outcome.refused(ExchangeTrouble.FORM.about(new Place(1, 1).in(name))));
    }

    private static Root root(YamlValue value) {
        boolean rules = value instanceof Mapping mapping && (mapping.value(Root.RULES.key()).isPresent()
                || mapping.value("rules").filter(Sequence.class::isInstance).isPresent());
        return rules ? Root.RULES : Root.LOCATION;
    }
}
