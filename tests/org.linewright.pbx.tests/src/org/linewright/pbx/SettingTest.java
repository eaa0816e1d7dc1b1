package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Codec;
import org.linewright.core.line.LineGroup;
import org.linewright.core.location.Destination;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;

class SettingTest {

    private static final Location BERLIN = Location.of(new LocationId("berlin"), "Berlin", "DE", "30");

    @ParameterizedTest(name = "{0} takes «{1}»: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "ok", value = { //
            "TEXT|any words|ok", "TEXT|\"a\u0007b\"|109", //
            "SECRET|env:PASSWORD|ok", "SECRET|secret:g/<USER>|ok", "SECRET|12345|110", //
            "HOST|estos.hfo-cloud.de|ok", "HOST|192.0.2.1|ok", "HOST|[2001:db8::1]|ok", "HOST|localhost|ok", //
            "HOST|pbx.|ok", "HOST|sip:pbx|103", "HOST|pbx:5060|103", "HOST|me@pbx|103", "HOST|a b|103", //
            "HOST|2001:db8::1|103", "HOST|-a|103", "HOST|a..b|103", "HOST|tür.de|103", "HOST|http://a|103", //
            "PORT|1|ok", "PORT|65535|ok", "PORT|0|104", "PORT|65536|104", "PORT|-1|104", "PORT|5060x|104", //
            "DURATION|600 s|ok", "DURATION|300 ms|ok", "DURATION|10 min|ok", "DURATION|600|ok", //
            "DURATION|soon|105", "DURATION|-5 s|105", //
            "BOOLEAN|true|ok", "BOOLEAN|false|ok", "BOOLEAN|yes|106", //
            "CHOICE|pcma|ok", "CHOICE|gsm|107", //
            "CODECS|pcma|ok", "CODECS|pcmu, pcma|ok", "CODECS|pcma,pcmu|ok", "CODECS|pcma, pcma|108", //
            "CODECS|pcma, opus|108", "CODECS|pcma,|108", //
            "CODE|*8<NUMBER>|ok", "CODE|*72*<NUMBER>*<SECONDS>|ok", "CODE|*8<WHO>|LW-LINE-201", //
            "NAMES|150;177;200-220|ok", "NAMES|1;;2|LW-LINE-102" })
    void takesWhatItsTypeAllowsAndSaysWhyNot(SettingType type, String value, String code) {
        Setting setting = Example.setting("extras.x", type).choosing(Choice.of(Codec.PCMA, Codec.PCMU));
        List<Trouble> troubles = setting.wrong(value);
        assertEquals(Optional.ofNullable(code).map(SettingTest::full).stream().toList(), // framework-driven null
                troubles.stream().map(Trouble::code).toList());
        assertTrue(troubles.stream().allMatch(trouble -> trouble.field().equals("extras.x")));
    }

    @ParameterizedTest(name = "{0} = «{1}» is read back")
    @CsvSource(delimiter = '|', value = { //
            "registrar.host|other.example", "registrar.port|5070", "registrar.domain|d.example", //
            "registrar.reregister|120 s", "registrar.delay|50 ms", "registrar.delay|0 s", //
            "registrar.keepAlive.method|options", "registrar.keepAlive.interval|29.5 s", "registrar.prove|300 s",
            "transport|udp", //
            "media.pbx|pcmu, pcma", "media.client|pcma", "lines.password|env:P", "lines.authUser|true", //
            "codes.pickup-extension|*8<NUMBER>", "extras.color|blue", "extras.new|1" })
    void writesIntoAGroupWhatItReadsBack(String key, String value) {
        Setting setting = Example.setting(key, SettingType.TEXT);
        LineGroup changed = setting.into(Example.group("22"), value).result().orElseThrow();
        assertEquals(value, setting.in(changed));
    }

    @ParameterizedTest(name = "{0} can be taken away")
    @CsvSource({ "registrar.port", "registrar.domain", "registrar.prove", "codes.pickup-extension", "extras.color" })
    void anEmptyValueTakesItAway(String key) {
        Setting setting = Example.setting(key, SettingType.TEXT);
        assertEquals("", setting.in(setting.into(Example.group("22"), "").result().orElseThrow()));
    }

    @Test
    void changesNothingElse() {
        Setting port = Example.setting("registrar.port", SettingType.PORT);
        LineGroup group = Example.group("22", "23");
        LineGroup changed = port.into(group, "5070").result().orElseThrow();
        assertEquals(group, port.into(changed, "5060").result().orElseThrow());
    }

    @Test
    void refusesAnyOtherThanAForcedValueAndSaysWhy() {
        Setting forced = Example.setting("lines.authUser", SettingType.BOOLEAN)
                .forcedTo("true", new Text("Darum.", "That is why."));
        Trouble trouble = forced.into(Example.group("22"), "false").troubles().getFirst();
        assertEquals("LW-PBX-102", trouble.code());
        assertTrue(trouble.sentence().german().endsWith("Darum."));
        assertTrue(trouble.sentence().english().endsWith("That is why."));
    }

    @Test
    void asksForARequiredValueWithItsHelp() {
        Trouble trouble = Example.setting("registrar.host", SettingType.HOST).needed().wrong("").getFirst();
        assertEquals("LW-PBX-101", trouble.code());
        assertTrue(trouble.remedy().german().endsWith("Hilfe"));
    }

    @Test
    void leavesNamesToTheLines() {
        Setting names = Example.setting("lines.user", SettingType.NAMES);
        assertEquals("22-24;max", names.in(Example.group("22", "23", "24", "max")));
        assertEquals("LW-PBX-114", names.into(Example.group("22"), "100-199").troubles().getFirst().code());
    }

    @ParameterizedTest
    @CsvSource({ "registrar", "registrar.hots", "codes.dance", "lines.colour", "media.tv", "transports" })
    void anUnknownKeyHasNoPlaceInAGroup(String key) {
        assertEquals(Optional.empty(), Spot.of(key));
        assertEquals("", Example.setting(key, SettingType.TEXT).in(Example.group("22")));
    }

    private static String full(String code) {
        return code.startsWith("LW-") ? code : "LW-PBX-" + code;
    }

    @ParameterizedTest(name = "{0}: «{1}» is read as {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = { "BOOLEAN|true|yes", "BOOLEAN|false|no",
            "BOOLEAN|\"\"|empty", "CHOICE|pcma|G.711 A-law", "CHOICE|gsm|gsm", "TEXT|a|a", "TEXT|\"\"|empty",
            "CODECS|pcmu, pcma|G.711 µ-law, G.711 A-law", "CODECS|\"\"|empty" })
    void aValueIsSaidAsAPersonReadsIt(SettingType type, String value, String words) {
        Setting setting = Example.setting("extras.x", type).choosing(Choice.of(Codec.PCMA, Codec.PCMU));
        assertEquals(words, setting.said(value).english());
    }

    @ParameterizedTest(name = "{0} = «{1}» is proposed to a location and read back")
    @CsvSource({ "location.dialFormat,e164", "location.dialFormat,rules", "location.alwaysAreaCode,true",
            "location.alwaysAreaCode,false" })
    void writesAProposalIntoALocation(String key, String value) {
        Setting setting = Example.setting(key, SettingType.TEXT).presetTo(value);
        assertEquals(value, setting.in(setting.presetInto(BERLIN)));
        assertEquals(value, setting.in(setting.presetInto(
                Example.setting(key, SettingType.TEXT).presetTo(value.equals("true") ? "false" : "true")
                        .presetInto(BERLIN))));
    }

    @Test
    void aProposalLeavesAloneWhatIsSoAlreadyAndWhatALocationDoesNotHave() {
        Location partly = BERLIN
                .withHabits(BERLIN.habits().withInternational(Set.of(Destination.INTERNATIONAL)));
        assertEquals(partly, Example.setting(Keys.DIAL_FORMAT, SettingType.TEXT).presetTo("rules").presetInto(partly));
        assertEquals(BERLIN, Example.setting("registrar.host", SettingType.TEXT).presetTo("x").presetInto(BERLIN));
        assertEquals("", Example.setting("registrar.host", SettingType.TEXT).in(BERLIN));
    }
}
