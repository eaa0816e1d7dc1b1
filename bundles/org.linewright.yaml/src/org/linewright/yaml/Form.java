package org.linewright.yaml;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/**
 * Reads one mapping key by key and gathers what is wrong with it, so that a person sees everything at once. A key that
 * was asked for is known; {@link #nothingElse} complains about the rest. An entry without a value counts as absent.
 */
public final class Form {

    private final Mapping mapping;
    private final String file;
    private final String path;
    private final List<Trouble> troubles;
    private final Set<String> known = new LinkedHashSet<>();

    private Form(Mapping mapping, String file, String path, List<Trouble> troubles) {
        this.mapping = mapping;
        this.file = file;
        this.path = path;
        this.troubles = troubles;
    }

    /**
     * The form of a document; empty, with a trouble, when it is no mapping.
     *
     * @param file what troubles begin with
     * @param troubles takes what this form and those inside of it find wrong
     */
    public static Optional<Form> of(YamlValue document, String file, List<Trouble> troubles) {
        return of(document, file, "", troubles);
    }

    private static Optional<Form> of(YamlValue value, String file, String path, List<Trouble> troubles) {
        if (value instanceof Mapping mapping) {
            return Optional.of(new Form(mapping, file, path, troubles));
        }
        troubles.add(YamlTrouble.NOT_MAPPING.about(value.place().in(file)).at(path));
        return Optional.empty();
    }

    /** The text under a key; a list or mapping there is a trouble. */
    public Optional<String> text(String key) {
        return present(key).flatMap(value -> text(key, value));
    }

    /** The text under a key; a trouble, and an empty text, when it is missing or empty. */
    public String required(String key) {
        String text = text(key).orElse("");
        if (text.isEmpty() && (present(key).isEmpty() || mapping.text(key).isPresent())) {
            wrong(key, YamlTrouble.MISSING.about(place(key), key));
        }
        return text;
    }

    /**
     * The text under a key, understood; a trouble when it is not.
     *
     * @param expected completes “Expected is …”
     */
    public <T> Optional<T> read(String key, Text expected, Function<String, Optional<T>> understanding) {
        return present(key).flatMap(value -> understood(key, value, expected, understanding));
    }

    /** A whole number of this range. */
    public Optional<Integer> whole(String key, int least, int most) {
        Text expected = Text.of("eine ganze Zahl von {0} bis {1}", "a whole number from {0} to {1}", least, most);
        return read(key, expected, text -> Optional.of(text)
                .filter(digits -> digits.matches("-?[0-9]{1,9}"))
                .map(Integer::valueOf)
                .filter(number -> number >= least && number <= most));
    }

    /** {@code true} or {@code false}. */
    public Optional<Boolean> truth(String key) {
        return read(key, Text.of("true oder false", "true or false"), text -> switch (text) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }

    /** The mapping under a key. */
    public Optional<Form> form(String key) {
        return present(key).flatMap(value -> of(value, file, path(key), troubles));
    }

    /** The mappings in the list under a key; empty when there is none. */
    public List<Form> forms(String key) {
        List<Form> forms = new ArrayList<>();
        List<YamlValue> items = items(key);
        for (int i = 0; i < items.size(); i++) {
            of(items.get(i), file, path(key) + "[" + i + "]", troubles).ifPresent(forms::add);
        }
        return forms;
    }

    /** Each item of the list under a key, understood; empty when there is none. */
    public <T> Optional<List<T>> list(String key, Text expected, Function<String, Optional<T>> understanding) {
        return present(key).map(value -> items(key)
                .stream()
                .flatMap(item -> understood(key, item, expected, understanding).stream())
                .toList());
    }

    /** The mapping that this form reads. */
    public Mapping mapping() {
        return mapping;
    }

    /** Every key of this mapping with its text. */
    public SequencedMap<String, String> texts() {
        SequencedMap<String, String> texts = new LinkedHashMap<>();
        mapping.entries().keySet().forEach(key -> texts.put(key, text(key).orElse("")));
        return texts;
    }

    /** A trouble for each key that nobody asked for, with the nearest known one. */
    public void nothingElse() {
        for (Map.Entry<String, Mapping.Entry> entry : mapping.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                troubles.add(unknown(entry.getKey(), entry.getValue().key().in(file)).at(path(entry.getKey())));
            }
        }
    }

    /** Gathers a trouble of the value under a key that has already words for its place. */
    public void wrong(String key, Trouble trouble) {
        troubles.add(trouble.at(path(key)));
    }

    /** Gathers troubles found in the value under a key, each with its place put before the sentence. */
    public void wrongAt(String key, List<Trouble> found) {
        Text place = place(key);
        found.forEach(trouble -> wrong(key, new Trouble(trouble.code(), trouble.severity(),
                Text.of("{0}: {1}", "{0}: {1}", place, trouble.sentence()), trouble.remedy(), "", trouble.detail())));
    }

    /** Where the value under a key stands, in words; where the mapping begins when there is none. */
    public Text place(String key) {
        return mapping.value(key).map(YamlValue::place).orElse(mapping.place()).in(file);
    }

    private Optional<YamlValue> present(String key) {
        known.add(key);
        return mapping.value(key).filter(value -> !(value instanceof Scalar scalar && scalar.absent()));
    }

    private List<YamlValue> items(String key) {
        return present(key).map(value -> {
            if (value instanceof Sequence sequence) {
                return sequence.items();
            }
            wrong(key, YamlTrouble.NOT_LIST.about(value.place().in(file), key));
            return List.<YamlValue>of();
        }).orElse(List.of());
    }

    private Optional<String> text(String key, YamlValue value) {
        if (value instanceof Scalar scalar) {
            return Optional.of(scalar.text());
        }
        wrong(key, YamlTrouble.NOT_TEXT.about(value.place().in(file), key));
        return Optional.empty();
    }

    private <T> Optional<T> understood(String key, YamlValue value, Text expected,
            Function<String, Optional<T>> understanding) {
        Optional<String> text = text(key, value);
        Optional<T> understood = text.flatMap(understanding);
        if (text.isPresent() && understood.isEmpty()) {
            wrong(key, YamlTrouble.VALUE.about(value.place().in(file), text.get(), key, expected));
        }
        return understood;
    }

    private Trouble unknown(String key, Text place) {
        return Nearest.of(key, known)
                .map(near -> YamlTrouble.MISSPELT_KEY.about(place, key, near))
                .orElseGet(() -> YamlTrouble.UNKNOWN_KEY.about(place, key, String.join(", ", known)));
    }

    private String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }
}
