package org.linewright.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.TroubleKind;
import org.linewright.core.location.ExchangeForm;
import org.linewright.core.location.LocationId;
import org.linewright.core.location.NumberRule;
import org.linewright.core.location.RuleKind;
import org.linewright.core.location.RuleList;
import org.linewright.store.internal.location.RandomLocation;

/** What is wrong with a file is said with its line; nothing makes the reading throw, wait or look elsewhere. */
@Timeout(60)
class ExchangeHostileTest {

    private static final String HEAD = "<location version=\"1\">\n<name>B</name>\n<region>DE</region>\n";
    private static final String TABLE = "part;name;value;list;on;kind;search;replace;comment\nsetting;name;B\n"
            + "setting;region;DE\n";

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { //
            "<nme>x</nme></location>|LW-YAML-206|line 4, column 1", //
            "<special><code>1</code></special></location>|LW-STORE-726|line 4, column 10", //
            "<trunk>0</trunk></location>|LW-STORE-725|line 4", //
            "<areaCode>0<b>3</b></areaCode></location>|LW-STORE-726|line 4", //
            "<name>C</name></location>|LW-STORE-727|line 4, column 1", //
            "<areaCode x='1'>0</areaCode></location>|LW-STORE-724|line 4", //
            "<numbers><block><base>1</base><extensions>9-1</extensions></block></numbers></location>|LW-LOC-102|line 4", //
            "<rules><dial><rules><rule><replace>1</replace></rule></rules></dial></rules></location>|LW-YAML-204|line 4", //
            "<rules><dal/></rules></location>|LW-YAML-206|line 4, column 8", //
            "<dial><display>big</display></dial></location>|LW-YAML-207|line 4", //
            "<areaCode>&x;</areaCode></location>|LW-STORE-721|line 4", //
            "<areaCode>&#0;</areaCode></location>|LW-STORE-721|line 4", //
            "<areaCode>|LW-STORE-721|line 4", //
            "</location><location/>|LW-STORE-721|line 4" })
    void xmlIsToldWhereItIsWrong(String rest, String code, String place) {
        said(HEAD + rest, "b.xml", code, place);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { //
            "setting;nme;x|LW-STORE-747|line 4", //
            "setting;trunk;0|LW-STORE-747|line 4", //
            "setting;name;C|LW-STORE-748|line 4, column 3", //
            "setting;areaCode|LW-STORE-745|line 4", //
            "setting;areaCode;30;dial|LW-STORE-751|line 4, column 4", //
            "setting;areaCode;30;;;;;;;x|LW-STORE-744|line 4, column 10", //
            "seting;areaCode;30|LW-STORE-746|line 4, column 1", //
            "setting;dial.vanity;often|LW-YAML-207|line 4, column 3", //
            "setting;dial.display;big|LW-YAML-207|line 4, column 3", //
            "rule;;;dal;;;1;2;|LW-STORE-749|line 4, column 4", //
            "rule;;;;;;1;2;|LW-STORE-749|line 4", //
            "rule;;;dial;;maybe;1;2;|LW-STORE-750|line 4, column 6", //
            "rule;;;dial;;;1|LW-STORE-745|line 4", //
            "rule;;;dial;perhaps;;1;2;|LW-YAML-207|line 4, column 5", //
            "rule;;;dial;;;;2;|LW-YAML-204|line 4", //
            "block;1;9-1|LW-LOC-102|line 4", //
            "rule;;;dial;;;1;\"2;|LW-STORE-741|line 4", //
            "rule;;;dial;;;1;\"2\"3;|LW-STORE-741|line 4" })
    void aTableIsToldWhereItIsWrong(String row, String code, String place) {
        said(TABLE + row, "b.csv", code, place);
    }

    @ParameterizedTest(name = "{0} is {1} at {2}")
    @CsvSource(quoteCharacter = '`', delimiter = '|', value = { //
            "b.csv|search;serach¶1;2|LW-STORE-742|line 1, column 2", //
            "b.csv|search;search;replace¶1;2;3|LW-STORE-742|line 1, column 2", //
            "b.csv|search;comment¶1;2|LW-STORE-743|line 1", //
            "b.xml|<a/>|LW-STORE-723|line 1", //
            "b.xml|<?xml version='1.0'?>¶<!DOCTYPE l [<!ENTITY a 'b'>]><location/>|LW-STORE-722|line 2", //
            "b.xml|<!DOCTYPE l SYSTEM 'file:///etc/passwd'><location/>|LW-STORE-722|line 1", //
            "b.xml|<location version='2'/>|LW-STORE-302|line 1", //
            "b.xml|<location><name>b</name></location>|LW-YAML-204|line 1", //
            "b.xml|<location version='1' id='../x'><name>b</name></location>|LW-STORE-714|line 1", //
            "b.xml|¶ ¶|LW-STORE-703|b.xml", //
            "b.yaml|schema: 1¶name: [|LW-YAML-101|line", //
            "b.yaml|schema: 1¶nme: x¶name: b¶region: DE|LW-YAML-206|line 2", //
            "b.yaml|- 1|LW-YAML-201|line 1", //
            "what|hello world|LW-STORE-706|line 1" })
    void whatIsNoLocationIsSaid(String name, String text, String code, String place) {
        said(text.replace('¶', '\n'), name, code, place);
    }

    @Test
    void bytesThatAreNoTextAreToldWithTheirLine() {
        byte[] broken = "<location>\n<name>ü".getBytes(StandardCharsets.ISO_8859_1);
        assertTrouble(LocationExchange.read(broken, "b.xml"), "LW-STORE-704", "line 2, column 7");
        for (ExchangeForm form : ExchangeForm.values()) {
            String name = "b." + form.ending();
            assertTrouble(LocationExchange.read("a;b\nc\0".getBytes(StandardCharsets.UTF_8), name), "LW-STORE-705",
                    "line 2, column 2");
            assertTrouble(LocationExchange.read(new byte[0], name), "LW-STORE-703", name);
            assertTrouble(LocationExchange.read(new byte[]{ (byte) 0xFE, (byte) 0xFF, 1 }, name), "LW-STORE-704",
                    "line 1");
        }
    }

    @Test
    void entitiesNeverGrow() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE location [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a").append(i - 1)
                    .append(";\">");
        }
        said(bomb + "]><location version='1'><name>&a39;</name></location>", "b.xml", "LW-STORE-722", "line 1");
    }

    @Test
    void depthIsNoDanger() {
        said(HEAD + "<x>".repeat(200_000), "b.xml", "LW-STORE-721", "line 4");
        said(HEAD + "<x>".repeat(200_000) + "</x>".repeat(200_000) + "</location>", "b.xml", "LW-", "line 4");
        said("schema: 1\nname: " + "[".repeat(200_000), "b.yaml", "LW-YAML-109", "line 2");
        said("\"".repeat(200_001) + ";", "b.csv", "LW-STORE-741", "line 1");
        said(";".repeat(200_000), "b.csv", "LW-STORE-7", "line 1");
    }

    @Test
    void whatIsTooLargeIsNotLookedAt() {
        assertTrouble(LocationExchange.read(new byte[ExchangeFile.MOST_BYTES + 1], "b.xml"), "LW-STORE-207", "b.xml");
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        said(HEAD + "<nme/><special><code/></special></location>", "b.xml", "LW-STORE-726", "line 4");
        said(HEAD + "<nme/><special><code/></special></location>", "b.xml", "LW-YAML-206", "line 4");
    }

    @ParameterizedTest
    @EnumSource
    void theLargestFileIsReadWhole(ExchangeForm form) {
        RuleList many = RuleList.first(Collections.nCopies(9_000, NumberRule.pattern("^\\+49(.*)", "0\\1"))
                .toArray(NumberRule[]::new));
        String text = LocationExchange.written(RuleKind.DIAL, many, form).result().orElseThrow();
        assertTrue(text.length() < ExchangeFile.MOST_BYTES, () -> form + " " + text.length());
        byte[] file = text.getBytes(StandardCharsets.UTF_8);
        assertEquals(Optional.of(many), LocationExchange.read(file, "b", RuleKind.DIAL).result());
    }

    @ParameterizedTest
    @ValueSource(strings = { "\n", "a\n", ";\n", "\"", "'", "<", "<a>", "a: 1\n", "a: ", "- ", "#", "\uFEFF", "&a;",
            "\"\";\"a\n", "[", "{", "<location version='1'>", "\r", "\\", "0", "!!x " })
    void theSameOverAndOverIsNoDanger(String bit) {
        byte[] file = bit.repeat(ExchangeFile.MOST_BYTES / bit.getBytes(StandardCharsets.UTF_8).length)
                .getBytes(StandardCharsets.UTF_8);
        for (String name : List.of("b.xml", "b.csv", "b.yaml", "b")) {
            assertFalse(LocationExchange.read(file, name).troubles().isEmpty(), name);
        }
    }

    @Test
    void ofManyTroublesAPersonReadsAHundred() {
        Outcome<?> outcome = LocationExchange
                .read((TABLE + "nonsense;1;2\n".repeat(5000)).getBytes(StandardCharsets.UTF_8), "b.csv");
        assertEquals(101, outcome.troubles().size());
        assertTrue(outcome.troubles().getLast().sentence().english().contains("4900"), outcome.troubles()::toString);
    }

    @ParameterizedTest
    @EnumSource
    void whateverIsDoneToAFileItIsReadOrToldInWords(ExchangeForm form) {
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            byte[] file = LocationExchange.written(new RandomLocation(random).location(new LocationId("b")), form)
                    .result()
                    .orElseThrow()
                    .getBytes(StandardCharsets.UTF_8);
            byte[] hurt = Arrays.copyOf(file, random.nextBoolean() ? file.length : random.nextInt(file.length));
            for (int i = random.nextInt(4); i > 0 && hurt.length > 0; i--) {
                hurt[random.nextInt(hurt.length)] = (byte) random.nextInt(256);
            }
            Stream.of(LocationExchange.read(hurt, "b." + form.ending()), LocationExchange.read(hurt, "b"),
                    LocationExchange.read(hurt, "b." + form.ending(), RuleKind.DIAL))
                    .filter(outcome -> !outcome.isDone())
                    .forEach(outcome -> assertFalse(outcome.troubles().isEmpty()));
        }
    }

    @Test
    void noTwoTroublesShareACode() {
        long kinds = (long) StoreTrouble.values().length + ExchangeTrouble.values().length;
        assertEquals(kinds, Stream.<TroubleKind>concat(Stream.of(StoreTrouble.values()),
                Stream.of(ExchangeTrouble.values())).map(TroubleKind::code).distinct().count());
    }

    private static void said(String text, String name, String code, String place) {
        assertTrouble(LocationExchange.read(text.getBytes(StandardCharsets.UTF_8), name), code, place);
    }

    private static void assertTrouble(Outcome<?> outcome, String code, String place) {
        assertFalse(outcome.isDone());
        assertTrue(outcome.troubles().stream().anyMatch(trouble -> says(trouble, code, place)),
                () -> code + " at " + place + ", not " + outcome.troubles());
    }

    private static boolean says(Trouble trouble, String code, String place) {
        return trouble.code().startsWith(code) && trouble.sentence().english().contains(place);
    }
}
