package org.linewright.pbx.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Severity;
import org.linewright.core.Trouble;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Advice;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.MigrationStep;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

class ProfileFileTest {

    private final String example = Readme.example();

    @Test
    void readsEverythingOfTheFullExample() {
        ProfileDriver driver = ProfileFile.read(example, "x.yaml").result().orElseThrow();
        PbxProfile profile = driver.profile();
        assertEquals(Map.of("pbx.driver.id", "example.cloud", "pbx.driver.vendor", "Example Telecom",
                "pbx.driver.label", "Example Cloud PBX", "pbx.driver.version", "1.0.0"), driver.properties());
        assertEquals(OptionalInt.of(2), profile.testedCalls());
        assertEquals(List.of("12345"), profile.names().broken(List.of("12", "12345")));
        Setting host = profile.field("registrar.host").orElseThrow();
        assertEquals("sip.cloud.example", host.preset());
        assertEquals("Kapitel 4.1, Zugangsdaten", host.source().place().german());
        assertEquals(YearMonth.of(2026, 1), host.source().date());
        assertEquals("120 s", profile.field("registrar.reregister").orElseThrow().preset());
        assertEquals("The PBX knows one name per subscriber only.",
                profile.field("lines.authUser").orElseThrow().forced().orElseThrow().english());
        assertEquals("Site mark", profile.field("extras.site").orElseThrow().label().english());
        FeatureCode pickup = profile.codes().getLast();
        assertEquals("*8<NUMBER> true", pickup.template() + " " + pickup.verified());
        Advice second = profile.advice().getLast();
        assertEquals(List.of(new Condition.Below(Duration.ofMillis(300)), new Condition.LinesAbove(25)), second.when());
        assertEquals(Severity.NOTE, second.kind().severity());
        assertEquals(Support.NO, profile.ability(Capability.FORWARDED_FROM_SHOWN).orElseThrow().support());
        assertEquals(1, profile.facts(Topic.EXCLUSIVE_ACCOUNT).size());
        assertEquals(2, profile.settingsVersion());
        assertEquals(List.of(new MigrationStep.Moved("extras.location", "extras.site"),
                new MigrationStep.Mapped("extras.site", Map.of("b", "berlin", "m", "munich"))),
                profile.migrationFrom(1).orElseThrow().steps());
    }

    @Test
    void keepsTheWordsOfAnyPbxWhereItSaysNothing() {
        Setting delay = ProfileFile.read(example, "x").result().orElseThrow().profile().field("registrar.delay")
                .orElseThrow();
        assertTrue(AnySipSettings.ALL.contains(delay));
    }

    @ParameterizedTest(name = "«{0}» written «{1}» is {2} in line {3}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = { //
            "format: 1|format: 2|LW-YAML-207|1", //
            "id: example.cloud|id: Example Cloud|LW-YAML-207|2", //
            "vendor: Example Telecom|vendor:|LW-YAML-204|3", //
            "version: 1.0.0|version: new|LW-YAML-207|5", //
            "date: 2026-01|date: 2026-13|LW-YAML-207|9", //
            "date: 2026-01|#|LW-YAML-204|7", //
            "tested-calls: 2|tested-calls: two|LW-YAML-207|10", //
            "tested-calls: 2|testet-calls: 2|LW-YAML-206|10", //
            "[0-9]{2,4}|[0-9|LW-PROFILE-106|12", //
            "key: registrar.reregister|key: registrar.reregistre|LW-PROFILE-101|19", //
            "key: registrar.reregister|key: registrar.host|LW-PROFILE-102|19", //
            "preset: 2 min|preset: soon|LW-PBX-105|20", //
            "preset: true|preset: no|LW-PBX-106|22", //
            "preset: sip.cloud.example|forced: {de: So., en: Thus.}|LW-PROFILE-103|17", //
            "choices: [pcma, pcmu]|choices: [gsm]|LW-YAML-207|27", //
            "type: text|type: colour|LW-YAML-207|29", //
            "feature: pickup-domain|feature: dance|LW-YAML-207|40", //
            "feature: pickup-domain|feature: pickup-extension|LW-PROFILE-102|40", //
            "*8<NUMBER>|*8<WHO>|LW-LINE-201|37", //
            "above: 300 s|above: long|LW-YAML-207|45", //
            "above: 300 s|#|LW-PROFILE-104|44", //
            "severity: note|severity: bad|LW-YAML-207|58", //
            "ability: pickup-by-code|ability: clir-by-code|LW-PROFILE-105|64", //
            "ability: pickup-by-code|ability: forwarded-from-shown|LW-PROFILE-102|66", //
            "ability: pickup-by-code|ability: fly|LW-YAML-207|63", //
            "topic: exclusive-account|topic: weather|LW-YAML-207|71", //
            ", en: Enter it nowhere else.||LW-YAML-204|73", //
            "Enter it nowhere else.|'  '|LW-YAML-207|73", //
            "facts:|facts: [|LW-YAML-101|71", //
            "settings-version: 2|settings-version: 0|LW-YAML-207|75", //
            "from: 1|from: one|LW-YAML-207|77", //
            "moved: extras.location, to: extras.site|moved: extras.location|LW-YAML-204|80", //
            "moved: extras.location, to: extras.site|removed: a, added: b, value: c|LW-PROFILE-107|80", //
            "moved: extras.location, to: extras.site|removed: a, to: b|LW-YAML-205|80", //
            "values: {b: berlin, m: munich}|#|LW-YAML-204|81" })
    void refusesWhatIsWrongAndSaysWhere(String right, String wrong, String code, int line) {
        String text = example.replaceFirst(Pattern.quote(right),
                Matcher.quoteReplacement(wrong == null ? "" : wrong)); // framework-driven null
        Outcome<ProfileDriver> outcome = ProfileFile.read(text, "bad.yaml");
        Trouble trouble = outcome.troubles().stream().filter(told -> told.code().equals(code)).findFirst()
                .orElseThrow(() -> new AssertionError(outcome.troubles().toString()));
        assertTrue(outcome instanceof Outcome.Refused);
        assertTrue(trouble.sentence().english().startsWith("bad.yaml, line " + line + ", column "),
                trouble.sentence().english());
        assertTrue(trouble.sentence().german().startsWith("bad.yaml, Zeile " + line + ", Spalte "),
                trouble.sentence().german());
    }

    @Test
    void tellsEverythingThatIsWrongAtOnce() {
        String text = example.replace("format: 1", "format: 9").replace("preset: 2 min", "preset: soon")
                .replace("support: \"no\"", "support: maybe");
        assertEquals(List.of("LW-YAML-207", "LW-PBX-105", "LW-YAML-207"),
                ProfileFile.read(text, "x").troubles().stream().map(Trouble::code).toList());
    }

    @Test
    void needsOnlyAFewLines() {
        String text = """
                format: 1
                id: small.pbx
                vendor: Small
                label: Small PBX
                version: 0.1
                source:
                  document: {de: Handzettel, en: Leaflet}
                  place: {de: Rückseite, en: Back}
                  date: 2026-11
                """;
        PbxProfile profile = ProfileFile.read(text, "small.yaml").result().orElseThrow().profile();
        assertEquals(AnySipSettings.ALL, profile.settings());
    }
}
