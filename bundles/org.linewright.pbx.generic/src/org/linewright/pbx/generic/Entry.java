package org.linewright.pbx.generic;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Spoken;
import org.linewright.pbx.Source;
import org.linewright.yaml.Form;
import org.linewright.yaml.YamlTrouble;
import org.linewright.yaml.YamlValue;

/**
 * One mapping of a profile, read in the profile's own words. What is missing or wrong becomes a trouble and reads as a
 * placeholder, so that the rest is looked at too; the file is refused in the end.
 */
record Entry(Form form, List<Trouble> troubles) {

    private static final Text UNSAID = Text.same("…");
    private static final Text SENTENCE = new Text("ein Satz", "a sentence");
    private static final Text TIME = new Text("eine Zeit wie 300 ms oder 600 s", "a time like 300 ms or 600 s");
    private static final Text MONTH = new Text("ein Monat wie 2023-10", "a month like 2023-10");

    static Optional<Entry> of(YamlValue document, String file, List<Trouble> troubles) {
        return Form.of(document, file, troubles).map(form -> new Entry(form, troubles));
    }

    List<Entry> entries(String key) {
        return form.forms(key).stream().map(item -> new Entry(item, troubles)).toList();
    }

    Optional<Entry> entry(String key) {
        return form.form(key).map(inner -> new Entry(inner, troubles));
    }

    /** A mapping that has to be there. */
    Optional<Entry> neededEntry(String key) {
        return needed(key, () -> entry(key));
    }

    /** A value that has to be there. */
    <T> T needed(String key, Text expected, Function<String, Optional<T>> understanding, T meanwhile) {
        return needed(key, () -> form.read(key, expected, understanding)).orElse(meanwhile);
    }

    /** A word for one of these values, that has to be there. */
    <E extends Enum<E>> E neededWord(String key, Class<E> values, E meanwhile) {
        List<E> all = List.of(values.getEnumConstants());
        Text words = Text.same(all.stream().map(Entry::word).collect(Collectors.joining(", ")));
        return needed(key, words, text -> all.stream().filter(value -> word(value).equals(text)).findFirst(),
                meanwhile);
    }

    /** A text in both languages, written {@code {de: …, en: …}}. */
    Optional<Text> words(String key) {
        return entry(key).map(both -> {
            String german = both.needed("de", SENTENCE, Entry::sentence, UNSAID.german());
            String english = both.needed("en", SENTENCE, Entry::sentence, UNSAID.english());
            both.form.nothingElse();
            return new Text(german, english);
        });
    }

    Text neededWords(String key) {
        return needed(key, () -> words(key)).orElse(UNSAID);
    }

    Optional<Duration> time(String key) {
        return form.read(key, TIME, Spoken::duration);
    }

    /** The document a whole profile rests on. */
    Source source(String key) {
        return needed(key, () -> entry(key)).map(told -> {
            Source source = new Source(told.neededWords("document"), told.neededWords("place"),
                    told.needed("date", MONTH, Entry::month, YearMonth.of(1970, 1)));
            told.form.nothingElse();
            return source;
        }).orElse(Source.ourChoice(UNSAID, YearMonth.of(1970, 1)));
    }

    /** The same document, at the place that this entry names. */
    Source placed(Source source) {
        return words("place").map(place -> new Source(source.document(), place, source.date())).orElse(source);
    }

    /** Gathers a trouble about the value under a key; its place in the file comes first. */
    void wrong(String key, ProfileTrouble kind, Object... about) {
        Object[] arguments = new Object[about.length + 1];
        arguments[0] = form.place(key);
        System.arraycopy(about, 0, arguments, 1, about.length);
        form.wrong(key, kind.about(arguments));
    }

    private <T> Optional<T> needed(String key, Supplier<Optional<T>> reading) {
        int before = troubles.size();
        Optional<T> found = reading.get();
        if (found.isEmpty() && troubles.size() == before) {
            form.wrong(key, YamlTrouble.MISSING.about(form.place(key), key));
        }
        return found;
    }

    private static Optional<String> sentence(String text) {
        return Optional.of(text).filter(words -> !words.isBlank());
    }

    private static Optional<YearMonth> month(String text) {
        return Optional.of(text).filter(month -> month.matches("[12][0-9]{3}-(?:0[1-9]|1[0-2])")).map(YearMonth::parse);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
