package org.linewright.pbx.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.line.Codec;
import org.linewright.pbx.Choice;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.osgi.framework.FrameworkUtil;

/** What the profile of aut-voice says, and that it says no more. */
class AutVoiceTest {

    private final PbxProfile profile = ProfileSource.inside(FrameworkUtil.getBundle(AnySip.class)).getFirst().driver()
            .result().orElseThrow().profile();

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({ "registrar.host,sip.autphone.com", "registrar.port,55060", "transport,udp" })
    void settingIsAsTheNoteSays(String key, String preset) {
        Setting setting = profile.field(key).orElseThrow();
        assertEquals(preset, setting.preset());
        assertEquals(YearMonth.of(2023, 10), setting.source().date());
    }

    @Test
    void knowsUdpOnly() {
        assertTrue(profile.field("transport").orElseThrow().forced().isPresent());
    }

    @Test
    void offersG711TowardsThePbx() {
        assertEquals(Choice.of(Codec.PCMA, Codec.PCMU),
                profile.field("media.pbx").orElseThrow().choices());
    }

    @Test
    void tellsWhatWasTried() {
        assertEquals(OptionalInt.of(2), profile.testedCalls());
        assertTrue(profile.facts(Topic.TESTED_WITH).getFirst().sentence().german().contains("6.13.13141"));
        assertEquals(2, profile.facts(Topic.SET_ON_PBX).size());
    }

    @Test
    void inventsNoCodesAndNoAbilities() {
        assertEquals(List.of(), profile.codes());
        assertEquals(List.of(), profile.abilities());
        assertEquals(List.of(), profile.advice());
    }

    @Test
    void isAsAnyPbxElsewhere() {
        List<String> own = List.of("registrar.host", "registrar.port", "transport", "media.pbx");
        assertEquals(AnySipSettings.ALL.stream().filter(setting -> !own.contains(setting.key())).toList(),
                profile.settings().stream().filter(setting -> !own.contains(setting.key())).toList());
    }
}
