package org.linewright.pbx.laws;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** What the words of a profile have to be. */
final class WordLaws {

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.HELP, WordLaws::unexplained),
            DriverLaw.quick(LawTrouble.SOURCE, WordLaws::unfounded),
            DriverLaw.quick(LawTrouble.LANGUAGES, WordLaws::untranslated),
            DriverLaw.quick(LawTrouble.BLANKS, WordLaws::unfilled),
            DriverLaw.quick(LawTrouble.LABEL, WordLaws::overlong));

    private static final int LEAST_HELP = 20;
    private static final int MOST_LABEL = 80;
    private static final YearMonth SIP = YearMonth.of(1999, 3); // RFC 2543: no document on SIP is older
    private static final Pattern WORDS = Pattern.compile("(?s).*\\S{2}.*");
    private static final Pattern GAP = Pattern.compile("\\{([0-9])}");
    private static final Set<String> FILLED = Set.of("0", "1");

    private WordLaws() {
    }

    private static Stream<Trouble> unexplained(Specimen specimen) {
        return fields(specimen.profile())
                .filter(field -> field.help().german().length() <= LEAST_HELP || !spoken(field.help()))
                .map(field -> FieldLaws.about(LawTrouble.HELP, field, field.help()));
    }

    private static Stream<Trouble> unfounded(Specimen specimen) {
        return Said.founded(specimen.profile())
                .filter(said -> said.source().date().isBefore(SIP) || !WORDS.matcher(said.source().document().german())
                        .matches() || !WORDS.matcher(said.source().place().german()).matches())
                .map(said -> LawTrouble.SOURCE.about(said.key(), said.source().document(), said.source().place(),
                        said.source().date()).at(said.key()));
    }

    private static Stream<Trouble> untranslated(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        return Stream.concat(
                Said.sentences(profile).filter(said -> !spoken(said.text()))
                        .map(said -> LawTrouble.LANGUAGES.about(said.key(), said.text()).at(said.key())),
                profile.migrations().stream().filter(migration -> !spoken(migration.what()))
                        .map(migration -> LawTrouble.LANGUAGES.about("migrations", migration.what())));
    }

    private static Stream<Trouble> unfilled(Specimen specimen) {
        return specimen.profile().advice().stream()
                .flatMap(advice -> Stream.of(advice.kind().sentence(), advice.kind().remedy())
                        .filter(text -> !gaps(text.german()).equals(gaps(text.english()))
                                || !FILLED.containsAll(gaps(text.german())))
                        .map(text -> LawTrouble.BLANKS.about(advice.kind().code(), text).at(advice.key())));
    }

    private static Stream<Trouble> overlong(Specimen specimen) {
        return fields(specimen.profile())
                .filter(field -> Stream.of(field.label().german(), field.label().english())
                        .anyMatch(label -> label.length() > MOST_LABEL
                                || label.chars().anyMatch(Character::isISOControl)))
                .map(field -> FieldLaws.about(LawTrouble.LABEL, field, field.label()));
    }

    private static Set<String> gaps(String sentence) {
        return GAP.matcher(sentence).results().map((MatchResult gap) -> gap.group(1)).collect(Collectors.toSet());
    }

    private static Stream<Setting> fields(PbxProfile profile) {
        return Stream.concat(profile.fields().stream(), profile.location().stream());
    }

    /** A sentence that reads the same in both languages was forgotten in one. */
    static boolean spoken(Text text) {
        return !text.german().equals(text.english());
    }
}
