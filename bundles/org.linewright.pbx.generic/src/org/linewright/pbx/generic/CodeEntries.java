package org.linewright.pbx.generic;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Source;

/** {@code codes:} — what is dialled for what. */
final class CodeEntries {

    private static final Text FEATURES = Text.same(Arrays.stream(Feature.values()).map(Feature::word)
            .collect(Collectors.joining(", ")));
    private static final Text CODE = new Text("ein Kurzwahlcode", "a feature code");

    private CodeEntries() {
    }

    static List<FeatureCode> of(Entry profile, Source source) {
        Map<Feature, FeatureCode> codes = new EnumMap<>(Feature.class);
        for (Entry entry : profile.entries("codes")) {
            Optional<Feature> feature = entry.needed("feature", FEATURES, word -> Feature.of(word).map(Optional::of),
                    Optional.empty());
            Optional<CodeTemplate> dialled = template(entry);
            Optional<Text> label = entry.words("label");
            Optional<Text> remark = entry.words("remark");
            boolean verified = entry.form().truth("verified").orElse(false);
            Source place = entry.placed(source);
            entry.form().nothingElse();
            feature.ifPresent(known -> {
                if (codes.containsKey(known)) {
                    entry.wrong("feature", ProfileTrouble.TWICE, known.word());
                }
                dialled.ifPresent(template -> codes.put(known,
                        new FeatureCode(known, template, label.orElse(known.label()), remark, verified, place)));
            });
        }
        return List.copyOf(codes.values());
    }

    private static Optional<CodeTemplate> template(Entry entry) {
        Outcome<CodeTemplate> template = entry.needed("dial", CODE, text -> Optional.of(CodeTemplate.parse(text)),
                Outcome.refused());
        entry.form().wrongAt("dial", template.troubles());
        return template.result();
    }
}
