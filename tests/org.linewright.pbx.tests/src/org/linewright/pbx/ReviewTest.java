package org.linewright.pbx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Trouble;
import org.linewright.core.line.Feature;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;

class ReviewTest {

    private static final Setting COLOR = Example.setting("extras.color", SettingType.TEXT);
    private static final PbxProfile PLAIN = Example.profile(List.of(COLOR), List.of());

    @Test
    void hasNothingToSayAboutAnOrderlyGroup() {
        assertEquals(List.of(), PLAIN.review(Example.group("22", "23")));
    }

    @Test
    void saysThatThereAreNoLines() {
        assertEquals(List.of("LW-PBX-202 lines.user"), said(PLAIN, Example.group()));
    }

    @Test
    void doesNotAskAGroupWithoutLinesForTheirPassword() {
        PbxProfile profile = Example.profile(
                List.of(COLOR, Example.setting("lines.password", SettingType.SECRET).needed()), List.of());
        assertEquals(List.of("LW-PBX-202 lines.user"), said(profile, Example.group()));
    }

    @Test
    void namesTheFirstWrongUserNames() {
        Trouble trouble = PLAIN.review(Example.group("1", "a", "b", "c", "d", "e", "f")).getFirst();
        assertEquals("LW-PBX-201", trouble.code());
        assertEquals("Benutzernamen, die bei dieser Telefonanlage nicht möglich sind (6 von 7): a;b;c;d;e …",
                trouble.sentence().german());
        assertEquals("Digits only.", trouble.remedy().english());
    }

    @Test
    void warnsOfAnExtraThatNobodyKnows() {
        assertEquals(List.of("LW-PBX-113 extras.color"),
                said(Example.profile(List.of(), List.of()), Example.group("22")));
    }

    @ParameterizedTest(name = "reregister {0} ms, delay {1} ms, {2} every {3} ms says {4}")
    @CsvSource(delimiter = '|', value = { //
            "600000|300|CRLF|25000|", //
            "0|300|CRLF|25000|LW-PBX-111 registrar.reregister", //
            "999|300|CRLF|25000|LW-PBX-111 registrar.reregister", //
            "1000|300|CRLF|25000|", //
            "1000|600|CRLF|25000|LW-LINE-301 registrar.delay", //
            "600000|300|CRLF|0|LW-PBX-112 registrar.keepAlive.interval", //
            "600000|300|NONE|0|" })
    void knowsTimesThatCannotWork(int reregister, int delay, KeepAlive.Method method, int interval, String said) {
        LineGroup group = Example.group("22", "23").withRegistrar(new Registrar("pbx.example", OptionalInt.empty(),
                Optional.empty(), Duration.ofMillis(reregister), Duration.ofMillis(delay),
                new KeepAlive(method, Duration.ofMillis(interval))));
        assertEquals(Optional.ofNullable(said).stream().toList(), said(PLAIN, group)); // framework-driven null
    }

    @ParameterizedTest(name = "a proof every {0} ms says {1}")
    @CsvSource(delimiter = '|', value = { "0|", "10000|", "300000|", "9999|LW-PBX-115 registrar.prove" })
    void knowsProofsThatComeTooOften(int prove, String said) {
        LineGroup group = Example.group("22", "23");
        assertEquals(Optional.ofNullable(said).stream().toList(), // framework-driven null
                said(PLAIN, group.withRegistrar(group.registrar().withProve(Duration.ofMillis(prove)))));
    }

    @Test
    void reportsAPortThatAFileGotWrong() {
        LineGroup group = Example.group("22").withRegistrar(new Registrar("pbx.example", OptionalInt.of(70_000),
                Optional.empty(), Duration.ofSeconds(600), Duration.ofMillis(300), KeepAlive.OFF));
        PbxProfile profile = Example.profile(List.of(COLOR, Example.setting("registrar.port", SettingType.PORT)),
                List.of());
        assertEquals(List.of("LW-PBX-104 registrar.port"), said(profile, group));
    }

    @ParameterizedTest(name = "{0} as {1} lacks {2}")
    @CsvSource({ "PICKUP_EXTENSION,*8,<NUMBER>", "FORWARD_ALWAYS_ON,*72*,<NUMBER>", //
            "FORWARD_AFTER_ON,*72*<NUMBER>,<SECONDS>" })
    void missesThePlaceThatAFeatureNeeds(Feature feature, String code, String place) {
        Trouble trouble = PLAIN.review(Example.coded(Map.of(feature, code), "22")).getFirst();
        assertEquals("LW-PBX-301 " + Keys.code(feature), trouble.code() + " " + trouble.field());
        assertTrue(trouble.sentence().english().endsWith(place + "."));
    }

    @Test
    void givesAdviceWhenAllItsConditionsHold() {
        Setting delay = Example.setting("registrar.delay", SettingType.DURATION);
        Advice advice = new Advice("registrar.delay",
                List.of(new Condition.Below(Duration.ofMillis(301)), new Condition.LinesAbove(1)), PbxTrouble.NO_LINES,
                Example.SOURCE);
        PbxProfile profile = Example.profile(List.of(COLOR, delay), List.of(advice));
        assertEquals(List.of("LW-PBX-202 registrar.delay"), said(profile, Example.group("22", "23")));
        assertEquals(List.of(), said(profile, Example.group("22")));
    }

    private static List<String> said(PbxProfile profile, LineGroup group) {
        return profile.review(group).stream().map(trouble -> trouble.code() + " " + trouble.field()).toList();
    }
}
