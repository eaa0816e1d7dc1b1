package org.linewright.pbx.hfo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Ability.Support;
import org.linewright.pbx.Capability;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Fact;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.FeatureCode;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;

/** Every value of the integration note. */
class HfoCrownSeedTest {

    private final PbxProfile profile = new HfoCrown().profile();

    @ParameterizedTest(name = "{0} = «{1}», required {2}, forced {3}, our choice {4}")
    @CsvSource(delimiter = '|', value = { //
            "registrar.host            |           |true |false|false", //
            "registrar.port            |           |false|false|true", //
            "registrar.reregister      |600 s      |true |false|false", //
            "registrar.delay           |300 ms     |true |false|false", //
            "registrar.keepAlive.method|crlf       |true |false|true", //
            "registrar.keepAlive.interval|25 s     |true |false|true", //
            "registrar.prove           |300 s      |false|false|true", //
            "transport                 |udp        |false|true |false", //
            "lines.user                |           |true |false|false", //
            "lines.password            |           |true |false|false", //
            "lines.authUser            |true       |false|true |false", //
            "media.pbx                 |pcma, pcmu |true |false|false", //
            "media.client              |pcma, pcmu |true |false|true", //
            "extras.supportsToUriChange|true       |false|false|false" })
    void settingIsAsTheNoteSays(String key, String preset, boolean required, boolean forced, boolean ours) {
        Setting setting = profile.field(key).orElseThrow();
        assertEquals(preset == null ? "" : preset, setting.preset()); // framework-driven null
        assertEquals(required, setting.required());
        assertEquals(forced, setting.forced().isPresent());
        assertEquals(ours, setting.source().ours());
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "CLIR_ON,*31", "CLIR_OFF,*32", //
            "FORWARD_ALWAYS_ON,*72*<NUMBER>", "FORWARD_ALWAYS_OFF,*72*", //
            "FORWARD_AFTER_ON,*72*<NUMBER>*<SECONDS>", "FORWARD_ALL_OFF,*73*", //
            "DND_ROUTE_ON,*76", "DND_ROUTE_OFF,*77", "DND_GLOBAL_ON,*78", "DND_GLOBAL_OFF,*79", //
            "PICKUP_DOMAIN,*80", "PICKUP_EXTENSION,*8<NUMBER>", //
            "MAILBOX_LISTEN,*99", "MAILBOX_CALL,*990", "MAILBOX_GREETING,*991" })
    void codeIsAsTheNoteSays(Feature feature, String dialled) {
        FeatureCode code = code(feature);
        assertEquals(dialled, code.template().text());
        assertTrue(code.verified());
        assertTrue(code.source().place().german().contains("Verifizierte Kurzwahlcodes"));
    }

    @Test
    void hasTheFifteenCodesOfTheNoteAndNoOther() {
        assertEquals(15, profile.codes().size());
        assertEquals(15, profile.codes().stream().map(FeatureCode::feature).distinct().count());
    }

    @ParameterizedTest(name = "the remark on {0} speaks of «{1}»")
    @CsvSource({ "PICKUP_EXTENSION,Leitungsgruppe", "MAILBOX_CALL,Rufumleitung", "FORWARD_AFTER_ON,Sekunden" })
    void remarkIsAsTheNoteSays(Feature feature, String word) {
        assertTrue(code(feature).remark().orElseThrow().german().contains(word));
    }

    @ParameterizedTest(name = "{0} offers {1}")
    @CsvSource(delimiter = '|', value = { //
            "transport|udp", //
            "media.pbx|pcma pcmu", //
            "media.client|pcma pcmu opus", //
            "registrar.keepAlive.method|none crlf stun options register" })
    void offersTheseChoices(String key, String words) {
        assertEquals(words, profile.field(key).orElseThrow().choices().stream().map(Choice::word)
                .collect(Collectors.joining(" ")));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({ "PICKUP_BY_CODE,YES", "SECOND_CALL,YES", "FORWARDING_BY_CODE,YES", "DND_BY_CODE,YES", //
            "CLIR_BY_CODE,YES", "VOICE_MAIL_BY_CODE,YES", "FORWARDING_BY_302,UNTESTED", "MESSAGE_WAITING,UNTESTED", //
            "FORWARDED_FROM_SHOWN,NO", "STATE_SYNC,NO" })
    void canDoWhatTheNoteSays(Capability capability, Support support) {
        assertEquals(support, profile.ability(capability).orElseThrow().support());
    }

    @ParameterizedTest(name = "tells about {0}: «{1}»")
    @CsvSource({ "TESTED_WITH,Call Manager 1.4", "TESTED_WITH,ab 7.0", "TESTED_CALLS,zwei Lines", //
            "EXCLUSIVE_ACCOUNT,allein", "SET_ON_PBX,supportsToUriChange=true", "PRECEDENCE,gilt vor dem", //
            "SYNCHRONISATION,nicht abgeglichen", "KNOWN_LIMIT,nur die Nummer des Anrufers" })
    void tellsTheFactsOfTheNote(Topic topic, String words) {
        List<Fact> facts = profile.facts(topic);
        assertEquals(1, facts.size());
        assertTrue(facts.getFirst().sentence().german().contains(words), facts.getFirst().sentence().german());
    }

    @ParameterizedTest(name = "the location gets {0} = {1}")
    @CsvSource({ "location.dialFormat,rules", "location.alwaysAreaCode,true" })
    void proposesTheLocationOfTheNote(String key, String preset) {
        assertEquals(List.of(preset), profile.location().stream().filter(field -> field.key().equals(key))
                .map(Setting::preset).toList());
    }

    @Test
    void wasTestedWithTwoCalls() {
        assertEquals(OptionalInt.of(2), profile.testedCalls());
    }

    @Test
    void tellsWhereTheDomainStandsInTheWebInterface() {
        assertTrue(profile.field("registrar.host").orElseThrow().help().german()
                .contains("Call Manager – Einstellungen – Accounts – SIP-Accounts"));
    }

    @Test
    void saysThatTheParameterOfTheAccountIsNotSent() {
        assertTrue(profile.field("extras.supportsToUriChange").orElseThrow().help().german()
                .contains("Wir senden ihn nicht"));
    }

    @Test
    void isListedUnderTheNameOfTheNote() {
        assertEquals("HFO – HFO Crown Centrex (vPBX)", profile.label().german());
        assertEquals("hfo.crown", profile.id());
    }

    @Test
    void forcesNothingWithoutTheNote() {
        assertFalse(profile.settings().stream()
                .anyMatch(setting -> setting.forced().isPresent() && setting.source().ours()));
    }

    private FeatureCode code(Feature feature) {
        return profile.codes().stream().filter(code -> code.feature() == feature).findFirst().orElseThrow();
    }
}
