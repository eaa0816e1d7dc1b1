package org.linewright.store.internal.location;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.store.ExchangeTrouble;
import org.linewright.store.internal.exchange.Document;
import org.linewright.store.internal.exchange.Root;
import org.linewright.store.internal.file.Schema;
import org.linewright.yaml.Form;
import org.linewright.yaml.Mapping;
import org.linewright.yaml.Scalar;

/** What documents that are exchanged say about locations and rules. */
public final class LocationDocument {

    private LocationDocument() {
    }

    public static Document of(Location location) {
        Mapping mapping = LocationText.of(location);
        return new Document(Root.LOCATION, mapping.with(Root.LOCATION.key(), location.id().value()));
    }

    public static Document of(RuleKind kind, RuleList list) {
        Mapping mapping = Mapping.EMPTY.with(Schema.KEY, Scalar.of(Schema.TODAY.current()))
                .with(Root.RULES.key(), kind.word());
        for (Map.Entry<String, Mapping.Entry> entry : RulesText.list(list).entries().entrySet()) {
            mapping = mapping.with(entry.getKey(), entry.getValue().value());
        }
        return new Document(Root.RULES, mapping);
    }

    /**
     * The location it is about; refused with all that is wrong, each with its place.
     *
     * @param otherwise the id where the document has none
     */
    public static Outcome<Location> location(Document document, String file, LocationId otherwise) {
        if (document.root() == Root.RULES) {
            return Outcome.refused(ExchangeTrouble.ONLY_RULES.about(file));
        }
        return Schema.TODAY.migrated(document.value(), file).then(mapping -> {
            Optional<Scalar> id = mapping.value(Root.LOCATION.key())
                    .filter(Scalar.class::isInstance)
                    .map(Scalar.class::cast);
            if (id.isPresent() && !LocationId.fits(id.get().text())) {
                return Outcome.refused(ExchangeTrouble.ID.about(id.get().place().in(file), id.get().text()).at("id"));
            }
            return read(document, mapping.without(Root.LOCATION.key()), file,
                    form -> new LocationForm(form)
                            .location(id.map(Scalar::text).map(LocationId::new).orElse(otherwise)));
        });
    }

    /** The rules of this kind; of another, with a warning, when the document is about that one alone. */
    public static Outcome<RuleList> rules(Document document, String file, RuleKind kind) {
        return Schema.TODAY.migrated(document.value(), file).then(mapping -> document.root() == Root.RULES
                ? read(document, mapping, file, LocationDocument::list)
                        .then(list -> judged(list, mapping.text(Root.RULES.key()), file, kind))
                : read(document, mapping, file, form -> list(form, kind))
                        .then(list -> list.equals(RuleList.EMPTY) ? missing(mapping, file, kind) : Outcome.done(list)));
    }

    private static <T> Outcome<T> read(Document document, Mapping mapping, String file,
            Function<Form, T> reading) {
        List<Trouble> troubles = new ArrayList<>(document.troubles());
        Optional<T> read = Form.of(mapping, file, troubles).map(reading);
        return read.map(value -> Outcome.judged(value, troubles)).orElseGet(() -> Outcome.refused(troubles));
    }

    private static RuleList list(Form form) {
        form.text(Schema.KEY);
        form.text(Root.RULES.key());
        return RulesForm.list(form);
    }

    private static RuleList list(Form form, RuleKind kind) {
        return form.form("rules").flatMap(rules -> rules.form(kind.word())).map(RulesForm::list).orElse(RuleList.EMPTY);
    }

    private static Outcome<RuleList> judged(RuleList list, Optional<String> said, String file, RuleKind kind) {
        Optional<String> other = said.filter(word -> !word.isEmpty() && !word.equals(kind.word()));
        return Outcome.done(list, other.map(word -> List.of(ExchangeTrouble.OTHER_LIST.about(file, word, kind.word())))
                .orElse(List.of()));
    }

    private static Outcome<RuleList> missing(Mapping mapping, String file, RuleKind kind) {
        String there = mapping.value("rules")
                .filter(Mapping.class::isInstance)
                .map(value -> String.join(", ", ((Mapping) value).entries().keySet()))
                .orElse("–");
        return Outcome.refused(ExchangeTrouble.NO_RULES.about(file, kind.word(), there));
    }
}
