package org.linewright.pbx.generic;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SequencedMap;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.Fact;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.Source;
import org.linewright.yaml.Yaml;

/** Reads a profile; its README describes the format. */
final class ProfileFile {

    private static final int FORMAT = 1;
    private static final int MOST_CALLS = 1000;
    private static final int MOST_VERSIONS = 1000;
    private static final Text ID = new Text("Kleinbuchstaben, Ziffern, Punkte und Striche, zum Beispiel firma.anlage",
            "lower-case letters, digits, dots and dashes, for example company.pbx");
    private static final Text VERSION = new Text("bis zu drei Zahlen wie 1.0.0", "up to three numbers like 1.0.0");
    private static final Text NAME = new Text("ein Name", "a name");
    private static final Text EXPRESSION = new Text("ein regulärer Ausdruck", "a regular expression");

    private ProfileFile() {
    }

    /**
     * The driver that this text describes; refused when anything in it is wrong, with all of that at once.
     *
     * @param name the file's name, with which every trouble begins
     */
    static Outcome<ProfileDriver> read(String text, String name) {
        List<Trouble> troubles = new ArrayList<>();
        return Yaml.read(text, name).then(document -> Entry.of(document, name, troubles)
                .map(ProfileFile::driver)
                .filter(driver -> troubles.isEmpty())
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(troubles)));
    }

    private static ProfileDriver driver(Entry root) {
        root.needed("format", Text.same(String.valueOf(FORMAT)), text -> matching(text, String.valueOf(FORMAT)), "");
        String id = root.needed("id", ID, text -> matching(text, "[a-z0-9]+(?:[.-][a-z0-9]+)*"), "");
        String vendor = root.needed("vendor", NAME, text -> matching(text, ".*\\S.*"), "…");
        String label = root.needed("label", NAME, text -> matching(text, ".*\\S.*"), "…");
        String version = root.needed("version", VERSION,
                text -> matching(text, "[0-9]{1,9}(?:\\.[0-9]{1,9}){0,2}"), "");
        Source source = root.source("source");
        SequencedMap<String, Setting> fields = FieldEntries.of(root, source);
        List<FeatureCode> codes = CodeEntries.of(root, source);
        PbxProfile profile = new PbxProfile(id, Text.same(label), names(root, source), withoutCodes(fields, codes),
                codes, AdviceEntries.of(root, source, fields.sequencedKeySet()),
                AbilityEntries.of(root, source, codes), facts(root, source), List.of(), testedCalls(root))
                .inVersion(root.form().whole("settings-version", 1, MOST_VERSIONS).orElse(1),
                        MigrationEntries.of(root));
        root.form().nothingElse();
        return new ProfileDriver(profile, vendor, version);
    }

    private static List<Setting> withoutCodes(SequencedMap<String, Setting> fields, List<FeatureCode> codes) {
        List<String> taken = codes.stream().map(code -> code.setting().key()).toList();
        return fields.values().stream().filter(field -> !taken.contains(field.key())).toList();
    }

    private static NameLaw names(Entry root, Source source) {
        return root.entry("names").map(entry -> {
            NameLaw law = new NameLaw(expression(entry), entry.neededWords("words"), entry.placed(source));
            entry.form().nothingElse();
            return law;
        }).orElse(AnySip.NAMES);
    }

    private static List<Fact> facts(Entry root, Source source) {
        return root.entries("facts").stream().map(entry -> fact(entry, source)).toList();
    }

    private static Fact fact(Entry entry, Source source) {
        Fact fact = new Fact(entry.neededWord("topic", Fact.Topic.class, Fact.Topic.KNOWN_LIMIT),
                entry.neededWords("sentence"), entry.neededWords("consequence"), entry.placed(source));
        entry.form().nothingElse();
        return fact;
    }

    private static OptionalInt testedCalls(Entry root) {
        return root.form().whole("tested-calls", 1, MOST_CALLS).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<String> matching(String text, String form) {
        return Optional.of(text).filter(word -> word.matches(form));
    }

    private static String expression(Entry entry) {
        String expression = entry.needed("form", EXPRESSION, Optional::of, "");
        try {
            return Pattern.compile(expression).pattern();
        } catch (PatternSyntaxException wrong) {
            entry.wrong("form", ProfileTrouble.EXPRESSION, expression, wrong.getIndex() + 1);
            return "";
        }
    }
}
