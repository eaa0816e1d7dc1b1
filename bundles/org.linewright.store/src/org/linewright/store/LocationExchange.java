package org.linewright.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.store.internal.exchange.Document;
import org.linewright.store.internal.exchange.Letters;
import org.linewright.store.internal.location.LocationDocument;
import org.linewright.store.internal.location.LocationFile;

/**
 * Locations, and their lists of rules, as texts for other programs: what is written can be read and is the same, and
 * comes out the same again. Never holds a password, because locations have none. Pure, for any thread; some
 * milliseconds for a thousand rules.
 *
 * <dl>
 * <dt>YAML
 * <dd>A location file. A list of rules has the keys {@code schema}, {@code list}, {@code all} and {@code rules}.
 * <dt>XML
 * <dd>An element for each key of a location file, without a namespace: {@code <location version="1" id="berlin">} with
 * {@code <name>}, {@code <region>} and so on. Lists hold {@code <block>} in {@code <numbers>}, {@code <single>} in
 * {@code <direct>}, {@code <code>} in the lists of {@code <strip>}, {@code <number>} in {@code <special>},
 * {@code <destination>} in {@code <international>}, {@code <carrier>} in {@code <callByCall>}, {@code <prefix>} in
 * {@code <prefixes>} of a block, and {@code <expectation>} in {@code <expectations>}. The rules of each list stand in
 * {@code <rules><dial><rules>} as {@code <rule>} with {@code <search>}, {@code <replace>}, {@code <direct>},
 * {@code <on>} and {@code <comment>}; a list alone is {@code <ruleList version="1" list="dial">} with {@code <all>} and
 * {@code <rules>}.
 * <dt>CSV
 * <dd>A row for each rule, with the columns {@code list}, {@code on}, {@code kind}, {@code search}, {@code replace} and
 * {@code comment}. In the table of a whole location {@code part} says what a row is: {@code rule}, {@code expectation}
 * (its way in {@code kind}, number and result in {@code search} and {@code replace}), {@code block} (base number and
 * extensions in {@code name} and {@code value}), {@code single}, {@code carrier} or {@code setting} (such as
 * {@code trunk.local}). A cell that a spreadsheet would compute or rewrite as a number or a date begins with an
 * apostrophe, which {@link #read} takes away.
 * </dl>
 *
 * <p>Replacements keep the back references they have: {@code \1} and {@code $1} mean the same to the rules.
 */
public final class LocationExchange {

    private static final int MOST_TROUBLES = 100;

    private LocationExchange() {
    }

    /** The text of a location; refused when it would not come back the same. */
    public static Outcome<String> written(Location location, ExchangeForm form) {
        String text = LocationDocument.of(location).written(form);
        return proven(text, location, location.name(), form, document(text, form)
                .then(document -> LocationDocument.location(document, "", location.id())));
    }

    /**
     * The text of a location file changed to say this, so that its comments stay; written anew when it cannot be read.
     */
    public static Outcome<String> edited(String text, Location location) {
        String name = location.id().value();
        return LocationFile.read(text, name, location.id())
                .result()
                .map(file -> file.edited(location, name))
                .orElseGet(() -> written(location, ExchangeForm.YAML));
    }

    /** The text of a list of rules; refused when it would not come back the same. */
    public static Outcome<String> written(RuleKind kind, RuleList list, ExchangeForm form) {
        String text = LocationDocument.of(kind, list).written(form);
        return proven(text, list, kind.label(), form, document(text, form)
                .then(document -> LocationDocument.rules(document, "", kind)));
    }

    /**
     * Reads a location of any form, told by the ending of the name or else by how the text begins. Refused with all
     * that is wrong, each with its line; of a table with its row.
     *
     * @param name what the person calls the file; the id of a location that has none in its text comes from it
     */
    public static Outcome<ExchangedLocation> read(byte[] file, String name) {
        LocationId otherwise = LocationId.from(name.replaceFirst("\\.[A-Za-z]+$", ""));
        return few(name, letters(file, name).then(text -> Document.form(text, name)
                .then(form -> Document.read(text, form, name)
                        .then(document -> LocationDocument.location(document, name, otherwise))
                        .map(location -> new ExchangedLocation(location, form, wording(text, location, form))))));
    }

    /**
     * Reads the rules of one kind, from a list of rules or from a whole location. A list of another kind is taken with a
     * warning.
     */
    public static Outcome<RuleList> read(byte[] file, String name, RuleKind kind) {
        return few(name, letters(file, name).then(text -> Document.form(text, name)
                .then(form -> Document.read(text, form, name))
                .then(document -> LocationDocument.rules(document, name, kind))));
    }

    private static Outcome<String> letters(byte[] file, String name) {
        return file.length > ExchangeFile.MOST_BYTES
                ? Outcome.refused(StoreTrouble.HUGE.about(name, ExchangeFile.MOST_BYTES >> 20))
                : Letters.of(file, name);
    }

    /** The text of a location file, where it is not just what we would write. */
    private static Optional<String> wording(String text, Location location, ExchangeForm form) {
        return Optional.of(text)
                .filter(words -> form == ExchangeForm.YAML)
                .filter(words -> !words.equals(LocationDocument.of(location).written(form)));
    }

    private static Outcome<Document> document(String text, ExchangeForm form) {
        String name = "." + form.ending();
        return Letters.of(text.getBytes(StandardCharsets.UTF_8), name)
                .then(letters -> Document.read(letters, form, name));
    }

    private static <T> Outcome<String> proven(String text, T thing, Object called, ExchangeForm form,
            Outcome<T> back) {
        return back.result().filter(thing::equals).isPresent()
                ? Outcome.done(text)
                : Outcome.refused(ExchangeTrouble.UNWRITABLE.about(called, form.label()));
    }

    /** So many troubles as a person can read. */
    private static <T> Outcome<T> few(String name, Outcome<T> outcome) {
        List<Trouble> all = outcome.troubles();
        if (outcome.isDone() || all.size() <= MOST_TROUBLES) {
            return outcome;
        }
        List<Trouble> few = new ArrayList<>(all.subList(0, MOST_TROUBLES));
        few.add(ExchangeTrouble.MORE.about(name, all.size() - MOST_TROUBLES));
        return Outcome.refused(few);
    }
}
