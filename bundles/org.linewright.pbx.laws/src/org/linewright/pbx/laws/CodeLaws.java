package org.linewright.pbx.laws;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Advice;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** What codes, abilities and advice have to be. */
final class CodeLaws {

    static final Pattern CODE = Pattern.compile("(?!LW-PBX-)[A-Z][A-Z0-9]*(?:-[A-Z0-9]+)*-[0-9]{1,6}");

    static final List<DriverLaw> ALL = List.of(
            DriverLaw.quick(LawTrouble.CODE_TWICE, CodeLaws::twice),
            DriverLaw.quick(LawTrouble.CODE_DIALLED, CodeLaws::hidden),
            DriverLaw.quick(LawTrouble.ABILITY_TWICE, CodeLaws::mentionedTwice),
            DriverLaw.quick(LawTrouble.ABILITY_CODES, CodeLaws::withoutCode),
            DriverLaw.quick(LawTrouble.ADVICE, CodeLaws::pointless),
            DriverLaw.quick(LawTrouble.ADVICE_CODE, CodeLaws::unnumbered));

    private CodeLaws() {
    }

    private static Stream<Trouble> twice(Specimen specimen) {
        Set<Feature> seen = EnumSet.noneOf(Feature.class);
        return specimen.profile().codes().stream().map(FeatureCode::feature).filter(feature -> !seen.add(feature))
                .map(feature -> LawTrouble.CODE_TWICE.about(feature.label()).at(Keys.code(feature)));
    }

    private static Stream<Trouble> hidden(Specimen specimen) {
        return specimen.one().review(specimen.draft()).stream()
                .filter(trouble -> trouble.field().startsWith("codes.") && trouble.severity() != Severity.NOTE)
                .map(trouble -> LawTrouble.CODE_DIALLED.about(trouble.field(), trouble.sentence(), trouble.remedy())
                        .at(trouble.field()));
    }

    private static Stream<Trouble> mentionedTwice(Specimen specimen) {
        Set<Object> seen = new HashSet<>();
        return specimen.profile().abilities().stream().map(Ability::capability)
                .filter(capability -> !seen.add(capability))
                .map(capability -> LawTrouble.ABILITY_TWICE.about(capability.label())
                        .at("abilities." + capability.word()));
    }

    private static Stream<Trouble> withoutCode(Specimen specimen) {
        PbxProfile profile = specimen.profile();
        Set<Feature> there = profile.codes().stream().map(FeatureCode::feature).collect(Collectors.toSet());
        return profile.abilities().stream()
                .filter(ability -> ability.support() == Support.YES)
                .map(Ability::capability)
                .filter(capability -> !there.containsAll(capability.codes()))
                .map(capability -> LawTrouble.ABILITY_CODES.about(capability.label(), Text.list(capability.codes()
                        .stream().filter(code -> !there.contains(code)).map(Feature::label).toList()))
                        .at("abilities." + capability.word()));
    }

    private static Stream<Trouble> pointless(Specimen specimen) {
        Set<String> keys = specimen.profile().fields().stream().map(Setting::key).collect(Collectors.toSet());
        return specimen.profile().advice().stream()
                .filter(advice -> !keys.contains(advice.key()) || advice.when().isEmpty())
                .map(advice -> about(LawTrouble.ADVICE, advice));
    }

    private static Stream<Trouble> unnumbered(Specimen specimen) {
        Map<String, Text> meanings = new HashMap<>();
        return specimen.profile().advice().stream()
                .filter(advice -> !CODE.matcher(advice.kind().code()).matches() || !advice.kind().sentence()
                        .equals(meanings.computeIfAbsent(advice.kind().code(), code -> advice.kind().sentence())))
                .map(advice -> about(LawTrouble.ADVICE_CODE, advice));
    }

    private static Trouble about(LawTrouble kind, Advice advice) {
        return kind.about(advice.key(), advice.kind().code()).at(advice.key());
    }
}
