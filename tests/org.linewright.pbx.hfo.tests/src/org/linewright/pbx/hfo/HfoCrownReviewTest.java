package org.linewright.pbx.hfo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.pbx.PbxDriver;

/** What the driver says to wishes. */
class HfoCrownReviewTest {

    private static final SecretReference KEPT = SecretReference.secret("hfo/<USER>");

    private final PbxDriver driver = new HfoCrown();

    @ParameterizedTest(name = "{0} = {1} with {2} lines says {3}")
    @CsvSource(delimiter = '|', emptyValue = "", value = { //
            "registrar.reregister|60 s|1|", //
            "registrar.reregister|61 s|1|LW-HFO-101", //
            "registrar.reregister|600 s|1|LW-HFO-101", //
            "registrar.reregister|3600 s|1|LW-HFO-101", //
            "registrar.reregister|3601 s|1|LW-HFO-102", //
            "registrar.reregister|0 s|1|LW-PBX-111", //
            "registrar.delay|300 ms|100|", //
            "registrar.delay|299 ms|26|LW-HFO-103", //
            "registrar.delay|299 ms|25|", //
            "registrar.delay|0 s|26|LW-HFO-103", //
            "registrar.delay|6 s|52|LW-LINE-302", //
            "registrar.delay|6 s|101|LW-LINE-301", //
            "registrar.keepAlive.method|none|1|LW-HFO-104", //
            "registrar.keepAlive.interval|30 s|1|", //
            "registrar.keepAlive.interval|31 s|1|LW-HFO-105", //
            "registrar.keepAlive.interval|0 s|1|LW-PBX-112", //
            "media.pbx|pcmu, pcma|1|LW-HFO-201", //
            "media.pbx|pcma|1|LW-HFO-201", //
            "media.client|opus, pcma|1|", //
            "extras.supportsToUriChange|false|1|LW-HFO-301", //
            "extras.supportsToUriChange|''|1|LW-HFO-301", //
            "registrar.port|5070|1|" })
    void saysAtTheFieldWhatIsToBeKnown(String key, String value, int lines, String code) {
        LineGroup group = with(lines(lines), key, value);
        assertEquals(Optional.ofNullable(code).stream().toList(), codes(group, key)); // framework-driven null
    }

    @Test
    void saysOfAFreshGroupOnlyWhatTheNoteSays() {
        assertEquals(List.of("LW-HFO-101", "LW-PBX-302"),
                driver.review(group(lines(3))).stream().map(Trouble::code).sorted().toList());
    }

    @Test
    void quotesTheWarningOfTheWebInterfaceAndSaysThatRegisteringWorks() {
        Trouble warning = driver.review(group(lines(1))).stream()
                .filter(trouble -> trouble.code().equals("LW-HFO-101")).findFirst().orElseThrow();
        assertTrue(warning.sentence().german().contains("«Warn, long register interval...»"));
        assertTrue(warning.sentence().english().contains("“Warn, long register interval...”"));
        assertTrue(warning.sentence().german().contains("600 s"));
        assertTrue(warning.sentence().german().contains("gelingt trotzdem"));
        assertTrue(warning.remedy().german().contains("höchstens 60 s"));
    }

    @Test
    void findsThatPickupOfExtensionZeroIsTheDomainPickup() {
        Trouble note = at(group(lines(1)), "codes.pickup-extension").getFirst();
        assertEquals("LW-PBX-302", note.code());
        assertTrue(note.sentence().german().contains("*80"));
        Trouble warning = at(group(List.of(new Line("0", KEPT))), "codes.pickup-extension").getFirst();
        assertEquals("LW-PBX-303", warning.code());
    }

    @Test
    void refusesAMissingDomainAndSaysWhereItStands() {
        LineGroup group = driver.profile().draft(new GroupId("g"), "G", " ", lines(1));
        Trouble trouble = at(group, "registrar.host").getFirst();
        assertEquals("LW-PBX-101", trouble.code());
        assertTrue(trouble.remedy().german().contains("Domäne"));
    }

    @ParameterizedTest(name = "«{0}» is no registrar")
    @CsvSource({ "sip:estos.hfo-cloud.de", "estos.hfo-cloud.de:5060", "https://x", "a b", "münchen.de", "a..b", //
            "-a.de" })
    void refusesAWrongDomain(String host) {
        LineGroup group = driver.profile().draft(new GroupId("g"), "G", host, lines(1));
        assertEquals(List.of("LW-PBX-103"), codes(group, "registrar.host"));
    }

    @ParameterizedTest(name = "account «{0}» possible: {1}")
    @CsvSource({ "22,true", "max.mustermann_1,true", "ABC,true", "max-m,false", "a+b,false", "a*b,false", "ä,false" })
    void knowsTheLawOfAccountNames(String user, boolean possible) {
        List<Trouble> troubles = driver.review(group(List.of(new Line(user, KEPT))));
        assertEquals(possible, troubles.stream().noneMatch(trouble -> trouble.code().equals("LW-PBX-201")));
    }

    @Test
    void refusesAnotherAuthenticationNameAndSaysWhy() {
        LineGroup group = group(List.of(new Line("22", Optional.of("other"), KEPT, true)));
        Trouble trouble = at(group, "lines.authUser").getFirst();
        assertEquals("LW-PBX-102", trouble.code());
        assertTrue(trouble.sentence().german().contains("nur einen Namen"));
    }

    @Test
    void refusesAPickupCodeWithoutItsPlace() {
        String pickup = "codes.pickup-extension";
        assertEquals(List.of("LW-PBX-301"), codes(with(lines(1), pickup, "*81"), pickup));
    }

    @Test
    void refusesOpusTowardsThePbx() {
        assertEquals("LW-PBX-108",
                driver.profile().field("media.pbx").orElseThrow().wrong("opus, pcma").getFirst().code());
    }

    private LineGroup with(List<Line> lines, String key, String value) {
        return driver.profile().field(key).orElseThrow().into(group(lines), value).result().orElseThrow();
    }

    private LineGroup group(List<Line> lines) {
        return driver.profile().draft(new GroupId("hfo"), "HFO", "estos.hfo-cloud.de", lines);
    }

    private static List<Line> lines(int count) {
        return IntStream.range(0, count).mapToObj(index -> new Line(String.valueOf(100 + index), KEPT)).toList();
    }

    private List<Trouble> at(LineGroup group, String key) {
        return driver.review(group).stream().filter(trouble -> trouble.field().equals(key)).toList();
    }

    private List<String> codes(LineGroup group, String key) {
        return at(group, key).stream().map(Trouble::code).toList();
    }
}
