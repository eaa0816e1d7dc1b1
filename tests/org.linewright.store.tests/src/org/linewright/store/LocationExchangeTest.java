package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.core.Outcome;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.Expectation;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.NumberRule.Matching;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.core.location.TrunkCodes;
import org.linewright.core.location.Way;
import org.linewright.store.internal.location.RandomLocation;

/** What goes out as XML, as a table or as YAML comes in as it was. */
class LocationExchangeTest {

    private static final LocationId BERLIN = new LocationId("berlin");
    private static final RuleList RULES = RuleList.first(
            new NumberRule(true, Matching.PATTERN, "^\\+49891234(.*)", "80\\1", "tie line; Munich"),
            new NumberRule(false, Matching.DIRECT, "+49.", "$1", ""));
    private static final Location LOCATION = Location.of(BERLIN, "Berlin & Süd", "DE", "030")
            .withTrunk(TrunkCodes.outside("0"))
            .withSpecial(List.of("110", "0800"))
            .withRules(RuleKind.DIAL, RULES)
            .withExpectations(List.of(new Expectation(Way.CONNECTED_IN, "089 1234", "80", "")));

    @ParameterizedTest
    @EnumSource
    void everyLocationComesBackAsItWasAndIsWrittenTheSame(ExchangeForm form) {
        for (long seed = 0; seed < 2000; seed++) {
            Location location = new RandomLocation(new Random(seed)).location(BERLIN);
            String text = done(LocationExchange.written(location, form));
            Location back = done(LocationExchange.read(utf8(text), "berlin." + form.ending())).location();
            assertEquals(location, back, "seed " + seed);
            assertEquals(text, done(LocationExchange.written(back, form)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyListOfRulesComesBackAsItWasAndIsWrittenTheSame(ExchangeForm form) {
        for (long seed = 0; seed < 2000; seed++) {
            RuleList list = new RandomLocation(new Random(seed)).rules();
            String text = done(LocationExchange.written(RuleKind.INTERNAL, list, form));
            RuleList back = done(LocationExchange.read(utf8(text), "x." + form.ending(), RuleKind.INTERNAL));
            assertEquals(list, back, "seed " + seed);
            assertEquals(text, done(LocationExchange.written(RuleKind.INTERNAL, back, form)), "seed " + seed);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFormIsToldByTheBeginningWhenTheNameSaysNothing(ExchangeForm form) {
        String text = done(LocationExchange.written(LOCATION, form));
        ExchangedLocation read = done(LocationExchange.read(utf8(text), "export.txt"));
        assertEquals(form, read.form());
        assertEquals(LOCATION.withId(read.location().id()), read.location());
    }

    @Test
    void aLocationWithoutAnIdGetsTheNameOfItsFile() {
        ExchangedLocation read = done(
                LocationExchange.read(utf8("schema: 1\nname: B\nregion: DE\n"), "München 2.yaml"));
        assertEquals(new LocationId("muenchen-2"), read.location().id());
    }

    @Test
    void xmlHasAnElementForEachKey() {
        assertEquals("""
                <?xml version="1.0" encoding="UTF-8"?>
                <location version="1" id="berlin">
                  <name>Berlin &amp; Süd</name>
                  <region>DE</region>
                  <areaCode>030</areaCode>
                  <trunk>
                    <local>0</local>
                    <national>0</national>
                    <international>0</international>
                  </trunk>
                  <special>
                    <number>110</number>
                    <number>0800</number>
                  </special>
                  <rules>
                    <dial>
                      <rules>
                        <rule>
                          <search>^\\+49891234(.*)</search>
                          <replace>80\\1</replace>
                          <comment>tie line; Munich</comment>
                        </rule>
                        <rule>
                          <search>+49.</search>
                          <replace>$1</replace>
                          <direct>true</direct>
                          <on>false</on>
                        </rule>
                      </rules>
                    </dial>
                  </rules>
                  <expectations>
                    <expectation>
                      <way>connected-in</way>
                      <number>089 1234</number>
                      <result>80</result>
                    </expectation>
                  </expectations>
                </location>
                """, done(LocationExchange.written(LOCATION, ExchangeForm.XML)));
    }

    @Test
    void aTableHasARowForEachRuleAndMarksWhatASpreadsheetWouldRewrite() {
        assertEquals("""
                \uFEFFpart;name;value;list;on;kind;search;replace;comment\r
                setting;schema;1;;;;;;\r
                setting;id;berlin;;;;;;\r
                setting;name;Berlin & Süd;;;;;;\r
                setting;region;DE;;;;;;\r
                setting;areaCode;'030;;;;;;\r
                setting;trunk.local;0;;;;;;\r
                setting;trunk.national;0;;;;;;\r
                setting;trunk.international;0;;;;;;\r
                setting;special;110;;;;;;\r
                setting;special;'0800;;;;;;\r
                rule;;;dial;true;pattern;^\\+49891234(.*);80\\1;"tie line; Munich"\r
                rule;;;dial;false;direct;'+49.;'$1;\r
                expectation;;;;;connected-in;'089 1234;80;\r
                """, done(LocationExchange.written(LOCATION, ExchangeForm.CSV)));
        assertEquals("""
                \uFEFFlist;on;kind;search;replace;comment\r
                dial;true;pattern;^\\+49891234(.*);80\\1;"tie line; Munich"\r
                dial;false;direct;'+49.;'$1;\r
                """, done(LocationExchange.written(RuleKind.DIAL, RULES, ExchangeForm.CSV)));
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = {
            "search;replace;kind;on;comment;list¶^\\+49891234(.*);80\\1;;;\"tie line; Munich\";dial¶"
                    + "+49.;$1;direct;FALSCH;;PC-Wahl",
            "\uFEFFSuchen,Ersetzen,Typ,Aktiv,Kommentar¶^\\+49891234(.*),80\\1,Regex,ja,tie line; Munich¶¶"
                    + "'+49.,'$1,direkt,nein,¶",
            "on\tkind\tsearch\treplace\tcomment¶x\tpattern\t^\\+49891234(.*)\t80\\1\ttie line; Munich¶"
                    + "0\tText\t+49.\t$1¶\t\t\t\t\t\t" })
    void takesTheTablesPeopleHave(String table) {
        assertEquals(RULES, done(LocationExchange.read(utf8(table.replace('¶', '\n')), "r.csv", RuleKind.DIAL)));
    }

    @Test
    void takesTheEncodingsProgramsWrite() {
        String xml = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><location version=\"1\"><name>Köln</name>"
                + "<region>DE</region></location>";
        Charset windows = Charset.forName("windows-1252");
        String csv = "part;name;value\nsetting;name;Köln\nsetting;region;DE";
        List<ExchangedLocation> read = List.of(
                done(LocationExchange.read(xml.getBytes(windows), "k.xml")),
                done(LocationExchange.read(("\uFEFF" + xml.replace("ISO-8859-1", "UTF-16"))
                        .getBytes(StandardCharsets.UTF_16LE), "k.xml")),
                done(LocationExchange.read(csv.getBytes(windows), "k.csv")),
                done(LocationExchange.read(("\uFEFF" + csv.replace(';', '\t')).getBytes(StandardCharsets.UTF_16LE),
                        "k.csv")));
        read.forEach(one -> assertEquals(Location.of(new LocationId("k"), "Köln", "DE", ""), one.location()));
    }

    @Test
    void xmlMayBeWrittenFreely() {
        String xml = """
                <!-- ours --><location
                    version='1'><region>DE</region><?x y?><name><![CDATA[A<B]]><!-- b -->&#x43;</name>
                <rules><dial><all>true</all><rules/></dial></rules><special/></location>""";
        assertEquals(Location.of(BERLIN, "A<BC", "DE", "").withRules(RuleKind.DIAL, RuleList.every()),
                done(LocationExchange.read(utf8(xml), "berlin.xml")).location());
    }

    @Test
    void rulesComeOutOfAWholeLocationToo() {
        for (ExchangeForm form : ExchangeForm.values()) {
            byte[] file = utf8(done(LocationExchange.written(LOCATION, form)));
            assertEquals(RULES, done(LocationExchange.read(file, "b." + form.ending(), RuleKind.DIAL)));
            assertEquals("LW-STORE-712", LocationExchange.read(file, "b." + form.ending(), RuleKind.FINAL).troubles()
                    .getFirst().code());
        }
    }

    @Test
    void rulesOfAnotherListAreTakenWithAWarning() {
        for (ExchangeForm form : ExchangeForm.values()) {
            byte[] file = utf8(done(LocationExchange.written(RuleKind.DIAL, RULES, form)));
            Outcome<RuleList> read = LocationExchange.read(file, "b." + form.ending(), RuleKind.FINAL);
            assertEquals(RULES, done(read));
            assertEquals("LW-STORE-713", read.troubles().getFirst().code());
        }
    }

    @Test
    void aListOfRulesIsNoLocation() {
        for (ExchangeForm form : ExchangeForm.values()) {
            byte[] file = utf8(done(LocationExchange.written(RuleKind.DIAL, RULES, form)));
            assertEquals("LW-STORE-711",
                    LocationExchange.read(file, "b." + form.ending()).troubles().getFirst().code());
        }
    }

    @Test
    void aTextThatWouldNotComeBackIsNotWritten() {
        Location odd = LOCATION.withName("a\u0001b");
        assertEquals("LW-STORE-707",
                LocationExchange.written(odd, ExchangeForm.XML).troubles().getFirst().code());
        assertEquals("LW-STORE-707",
                LocationExchange.written(odd, ExchangeForm.CSV).troubles().getFirst().code());
        assertEquals(odd, done(LocationExchange.read(utf8(done(LocationExchange.written(odd, ExchangeForm.YAML))),
                "berlin.yaml")).location());
    }

    @Test
    void commentsOfALocationFileStayWhenItIsRenamed() {
        String own = "# the head office\n" + done(LocationExchange.written(LOCATION, ExchangeForm.YAML));
        ExchangedLocation read = done(LocationExchange.read(utf8(own), "berlin.yaml"));
        assertEquals(Optional.of(own), read.wording());
        Location other = LOCATION.withName("Other").withId(new LocationId("other"));
        assertEquals(Optional.of(own.replace("Berlin & Süd", "Other")), read.with(other).wording());
        assertFalse(read.with(other).location().equals(LOCATION));
        assertTrue(done(LocationExchange.read(utf8(done(LocationExchange.written(LOCATION, ExchangeForm.YAML))),
                "berlin.yaml")).wording().isEmpty(), "what we write anyway needs no words of its own");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles()));
    }
}
