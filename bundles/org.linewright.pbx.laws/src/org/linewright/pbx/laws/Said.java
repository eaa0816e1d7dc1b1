package org.linewright.pbx.laws;

import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Source;

/**
 * Something a profile says.
 *
 * @param key what it is about
 * @param text the sentence
 * @param source who says so
 */
record Said(String key, Text text, Source source) {

    /** Every sentence but the help of fields. */
    static Stream<Said> sentences(PbxProfile profile) {
        return Stream.of(
                Stream.of(new Said(Keys.USER, profile.names().words(), profile.names().source())),
                Stream.concat(profile.fields().stream(), profile.location().stream()).flatMap(field -> field.forced()
                        .stream().map(reason -> new Said(field.key(), reason, field.source()))),
                profile.codes().stream().flatMap(code -> Stream.concat(Stream.of(code.label()), code.remark().stream())
                        .map(text -> new Said(Keys.code(code.feature()), text, code.source()))),
                profile.advice().stream().flatMap(advice -> Stream.of(advice.kind().sentence(), advice.kind().remedy())
                        .map(text -> new Said(advice.key(), text, advice.source()))),
                profile.abilities().stream().map(ability -> new Said("abilities." + ability.capability().word(),
                        ability.reason(), ability.source())),
                profile.facts().stream().flatMap(fact -> Stream.of(fact.sentence(), fact.consequence())
                        .map(text -> new Said("facts." + fact.topic(), text, fact.source()))))
                .flatMap(said -> said);
    }

    /** Everything that has a source. */
    static Stream<Said> founded(PbxProfile profile) {
        return Stream.concat(sentences(profile), Stream.concat(profile.fields().stream(), profile.location().stream())
                .map(field -> new Said(field.key(), field.help(), field.source())));
    }
}
