package org.linewright.pbx.generic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.core.Outcome;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Condition;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.generic.note.Nordwind;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteFinding.Sure;

/** From a note to a profile that the reader of profiles takes. */
class NoteProfilesTest {

    private static final Map<String, String> STATED = new TreeMap<>(Map.ofEntries( //
            Map.entry("label", "Nordwind Flow 3.2.1"), //
            Map.entry("vendor", "Nordwind Telecom"), //
            Map.entry("id", "nordwind.flow"), //
            Map.entry("source.date", "2025-03"), //
            Map.entry("tested-calls", "3"), //
            Map.entry("names.form", "[0-9]{3,5}"), //
            Map.entry("transport", "udp"), //
            Map.entry("registrar.host", "sip.nordwind.example"), //
            Map.entry("registrar.port", "5070"), //
            Map.entry("registrar.reregister", "600 s"), //
            Map.entry("registrar.delay", "250 ms"), //
            Map.entry("registrar.keepAlive.method", "options"), //
            Map.entry("registrar.keepAlive.interval", "20 s"), //
            Map.entry("lines.user", "extension"), //
            Map.entry("lines.authUser", "true"), //
            Map.entry("extras.showDivertedBy", "true"), //
            Map.entry("media.pbx", "pcmu, pcma"), //
            Map.entry("media.client", "opus"), //
            Map.entry("location.dialFormat", "rules"), //
            Map.entry("location.alwaysAreaCode", "true"), //
            Map.entry("codes.clir-on", "#31#"), //
            Map.entry("codes.clir-off", "#32#"), //
            Map.entry("codes.forward-always-on", "*21*<NUMBER>#"), //
            Map.entry("codes.forward-always-off", "#21#"), //
            Map.entry("codes.forward-after-on", "*61*<NUMBER>*<SECONDS>#"), //
            Map.entry("codes.forward-all-off", "##002#"), //
            Map.entry("codes.dnd-route-on", "*43"), //
            Map.entry("codes.dnd-route-off", "*44"), //
            Map.entry("codes.dnd-global-on", "*45"), //
            Map.entry("codes.dnd-global-off", "*46"), //
            Map.entry("codes.pickup-domain", "*80"), //
            Map.entry("codes.pickup-extension", "*8<NUMBER>"), //
            Map.entry("codes.mailbox-listen", "*99"), //
            Map.entry("codes.mailbox-call", "*98"), //
            Map.entry("codes.mailbox-greeting", "*97")));

    private final NoteProfiles reader = new NoteProfiles(() -> YearMonth.of(2026, 11));

    private NoteDraft draft(String note) {
        Outcome<NoteDraft> outcome = reader.read(note, "note.txt");
        return outcome.result().orElseThrow(() -> new AssertionError(outcome.troubles() + "\n" + note));
    }

    private static PbxProfile profile(NoteDraft draft) {
        return ProfileFile.read(draft.profile(), "draft.yaml").result().orElseThrow().profile();
    }

    private static Map<String, String> values(NoteDraft draft) {
        return draft.findings().stream()
                .collect(Collectors.toMap(NoteFinding::key, NoteFinding::value, (one, other) -> one, TreeMap::new));
    }

    @Test
    void everyValueOfAnEnglishNoteIsFound() {
        assertEquals(STATED, values(draft(Nordwind.NOTE)));
    }

    @Test
    void everyValueNamesALineThatSaysIt() {
        List<String> lines = Nordwind.NOTE.lines().toList();
        for (NoteFinding found : draft(Nordwind.NOTE).findings()) {
            String line = lines.get(found.line().number() - 1).strip().replaceAll(" +", " ");
            assertEquals(line, found.line().text(), found.key());
        }
    }

    @Test
    void theProfileHasTheSameValues() {
        PbxProfile profile = profile(draft(Nordwind.NOTE));
        assertEquals("nordwind.flow", profile.id());
        assertEquals(OptionalInt.of(3), profile.testedCalls());
        assertEquals(List.of("12", "123456"), profile.names().broken(List.of("12", "123", "12345", "123456")));
        assertEquals(15, profile.codes().size());
        assertTrue(profile.codes().stream().allMatch(code -> code.verified()));
        STATED.forEach((key, value) -> profile.field(key).filter(field -> !key.equals("lines.user"))
                .ifPresent(field -> assertEquals(value, field.preset(), key)));
        assertEquals(List.of(List.of(new Condition.Above(Duration.ofHours(1))), List.of(
                new Condition.Above(Duration.ofMinutes(15)), new Condition.AtMost(Duration.ofHours(1)))),
                profile.advice().stream().map(advice -> advice.when()).toList());
        assertEquals(1, profile.facts(Topic.KNOWN_LIMIT).size());
        assertEquals("Line 13", profile.field("registrar.host").orElseThrow().source().place().english());
    }

    @Test
    void aCommentAboveEachValueNamesItsLine() {
        List<String> yaml = draft(Nordwind.NOTE).profile().lines().toList();
        int host = yaml.indexOf("  - key: registrar.host");
        assertEquals("  # line 13, stated: Registrar: sip.nordwind.example:5070", yaml.get(host - 1));
    }

    @Test
    void whatIsNotUnderstoodIsToldAndNotTaken() {
        assertEquals(List.of("Linewright does not have the codec G.729.",
                "The code *67*<nr># is not understood: Forward when busy: enable",
                "The code *55 is not understood: Make coffee"),
                draft(Nordwind.NOTE).strange().stream().map(strange -> strange.words().english()).toList());
    }

    @Test
    void whatTheNoteDoesNotSayIsAGap() {
        NoteDraft draft = draft("Register delay: 300 ms");
        assertEquals(Map.of("registrar.delay", "300 ms"), values(draft));
        assertEquals("600 s", draft.gaps().stream().filter(gap -> gap.key().equals("registrar.reregister")).findFirst()
                .orElseThrow().preset());
        assertEquals(15, draft.gaps().stream().filter(gap -> gap.key().startsWith("codes.")).count());
        assertEquals("draft.note", profile(draft).id());
        assertEquals(YearMonth.of(2026, 11), profile(draft).field("registrar.delay").orElseThrow().source().date());
    }

    @RepeatedTest(25)
    void sectionsInAnyOrderWrappedAnywhereSayTheSame(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> sections = new ArrayList<>(Nordwind.SECTIONS);
        Collections.shuffle(sections, random);
        String prose = Nordwind.HEAD + "\n" + String.join("\n", sections);
        assertEquals(STATED, values(draft(wrapped(prose, random))), () -> wrapped(prose, new Random(1)));
    }

    /** Prose is wrapped at random spaces, as a PDF leaves it; rows with a label or a code stay. */
    private static String wrapped(String note, Random random) {
        return note.lines().map(line -> line.matches(".*[:*#/@].*") || line.length() < 40
                ? line
                : Arrays.stream(line.split(" ")).reduce((one, other) -> one + (random.nextInt(6) == 0 ? "\n" : " ")
                        + other).orElseThrow())
                .collect(Collectors.joining(random.nextBoolean() ? "\r\n" : "\n"));
    }

    @Test
    void signsThatEditorsAndBrowsersLeaveDoNoHarm() {
        String copied = Nordwind.NOTE.replace("delay: 0.25 s", "delay:\u00A00.25\u202Fs").replace("3-5", "3–5")
                .replace("authentication", "authen\u00ADtication").replace("*21*<number>#", "\\*21\\*&lt;number&gt;#")
                .replace("re-registers", "re\u2011registers").replace("Directed call", "\u2022 <b>Directed</b> call")
                .replace("Listen", "“Listen”").replace("NAT refresh", "\uFEFFNAT re\u200Bfresh");
        assertEquals(STATED, values(draft(copied)));
    }

    @ParameterizedTest(name = "«{0}» is {1} = {2}, {3}")
    @CsvSource(delimiter = '|', value = { //
            "Reregister nach: 10 min|registrar.reregister|600 s|STATED", //
            "Registrierungsintervall\\t120 Sekunden|registrar.reregister|120 s|STATED", //
            "Die Leitungen werden alle 5 Minuten neu registriert.|registrar.reregister|300 s|STATED", //
            "Expires: 900|registrar.reregister|900 s|INFERRED", //
            "Registrierungsverzögerung: 0,5 s|registrar.delay|500 ms|STATED", //
            "Pause zwischen zwei Anmeldungen: 200 Millisekunden|registrar.delay|200 ms|STATED", //
            "NAT Refresh alle 29 s mit STUN|registrar.keepAlive.interval|29 s|STATED", //
            "NAT Refresh mit STUN|registrar.keepAlive.method|stun|STATED", //
            "Transport: UDP|transport|udp|STATED", //
            "SIP-Server pbx.firma.example, Port 5062|registrar.port|5062|STATED", //
            "Domäne: pbx.firma.example|registrar.host|pbx.firma.example|STATED", //
            "Für die Authentifizierung gibt es einen eigenen Namen: abweichender Auth.-Benutzername|lines.authUser|false|STATED", //
            "Benutzernamen sind 3-stellig.|names.form|[0-9]{3}|STATED", //
            "Je Nebenstelle sind zwei Gespräche pro Leitung möglich.|calls.perLine|2|STATED", //
            "Codecs: G.711a, G.711u|media.pbx|pcma, pcmu|INFERRED", //
            "Die Option immer mit Vorwahl wählen ist zu deaktivieren.|location.alwaysAreaCode|false|STATED", //
            "Rufnummernformat PC-Wahl: superkanonisch|location.dialFormat|e164|STATED", //
            "Stand: 12.03.2024|source.date|2024-03|STATED", //
            "Hersteller: Müller & Söhne|vendor|Müller & Söhne|STATED", //
            "Anrufschutz aus: *61|codes.dnd-route-off|*61|INFERRED", //
            "Umleitung nach Zeit einschalten *61*XXX*YY|codes.forward-after-on|*61*<NUMBER>*<SECONDS>|INFERRED" })
    void oneLineSaysOneValue(String note, String key, String value, Sure sure) {
        NoteDraft draft = draft(note.replace("\\t", "\t"));
        NoteFinding found = draft.findings().stream().filter(any -> any.key().equals(key)).findFirst()
                .orElseThrow(() -> new AssertionError(draft.findings().toString()));
        assertEquals(value + " " + sure, found.value() + " " + found.sure());
        profile(draft);
    }

    @ParameterizedTest
    @ValueSource(strings = { "Reregister nach höchstens 3600 s", "Transport: TLS",
            "Weiterleitung bei besetzt ein *74*<nr>",
            "Kaffee *55", "Weiterleitung auf Anrufbeantworter sofort ein *75", "Rufnummer <b>0</b> *12*[Farbe]",
            "Anrufschutz ein *76*<nr>", "NAT Refresh verringern", "Register Verzögerung:\n\nNAT Refresh:\n\nWeiter" })
    void whatIsNotSaidIsNotGuessed(String note) {
        assertEquals(Map.of(), values(draft(note)));
    }

    @Test
    void twoValuesForOneKeyAreDoubtfulAndTold() {
        NoteDraft draft = draft("Reregister nach: 600 s\nReregister nach: 300 s");
        assertEquals(Sure.INFERRED, draft.findings().getFirst().sure());
        assertEquals("registrar.reregister: 300 s stands here, but in line 1 600 s.",
                draft.strange().getFirst().words().english());
    }

    @ParameterizedTest
    @ValueSource(strings = { //
            "Weiterleitung sofort ein\t*72*[Rufnummer]\nWeiterleitung sofort aus\t*73", //
            "*72*<Ziel>  Weiterleitung sofort ein\n*73  Weiterleitung sofort aus", //
            "Weiterleitung sofort\nein\n*72*{nst}\n\nWeiterleitung sofort\naus\n*73", //
            "| Weiterleitung sofort ein | *72* <num> |\n| Weiterleitung sofort aus | *73 |", //
            "<tr><td>Weiterleitung sofort ein</td><td>*72*Rufnummer</td></tr>\n<tr><td>Weiterleitung sofort aus</td><td>*73</td></tr>", //
            "• Sofortige Rufumleitung einschalten: *72*nnn\n• Sofortige Rufumleitung ausschalten: *73" })
    void aTableMayBeSetInManyWays(String table) {
        assertEquals(Map.of("codes.forward-always-on", "*72*<NUMBER>", "codes.forward-always-off", "*73"),
                values(draft(table)));
    }

    @Test
    void hugeBinaryAndEmptyTextsAreRefused() {
        assertEquals("LW-PROFILE-301", refusal("a".repeat(10 << 20)));
        assertEquals("LW-PROFILE-302", refusal("\u0000\u0001PK\u0003\u0004".repeat(99)));
        assertEquals("LW-PROFILE-302", refusal("Verz\uFFFDgerung ".repeat(40)));
        assertEquals("LW-PROFILE-303", refusal(" \n\u00A0\n".replace("\u00A0", " ")));
    }

    private String refusal(String note) {
        return reader.read(note, "x").troubles().getFirst().code();
    }

    @RepeatedTest(30)
    void noTextMakesItThrow(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        List<String> seeds = List.of("*72*", "<", ">", "[", "]", "{0}", "\\", "\"", "'", "#", "# ", "- ", ": ", "\t",
                "\n",
                "\r", "\u2028", "\u00A0", "\uD83D\uDE00", "\uD83D", "\uDC00", "\uFFFE", "600 s ", "Reregister nach ",
                "Codec ", "Richtung PBX ",
                "G.711", "DND ein ", "Parameter ", "xY=true ", "<input value=\"", "Port 99999 ", "Stand: 99.99.2024 ",
                "99-99-stellig ",
                "Benutzername ", "Product: ", "Vendor: ", "%YAML", "---\n", "&a *a", "maximal 9999999 h ",
                "NAT Refresh ", "0 ms ",
                "Bekannte Probleme\n", "vorrangig ", "ﷺ", "keine Synchronisation ", "Register Verzögerung ");
        String note = IntStream.range(0, 3000).mapToObj(any -> seeds.get(random.nextInt(seeds.size())))
                .collect(Collectors.joining());
        Outcome<NoteDraft> outcome = reader.read(note, "x\n: \"y");
        outcome.result().ifPresent(draft -> assertFalse(profile(draft).id().isEmpty()));
        assertTrue(outcome.isDone() || outcome.troubles().getFirst().code().equals("LW-PROFILE-302"),
                () -> outcome.troubles().toString());
    }

    @Timeout(60)
    @ParameterizedTest
    @ValueSource(strings = { "*", "codec ", "DND ein *7 ", "-\n", "*72*<nr> ", "account ", "Port 5062 ", "1." })
    void theLongestTextOfAnyKindIsReadInBoundedTime(String piece) {
        String note = piece.repeat(NoteProfiles.MOST_CHARACTERS / piece.length());
        assertTrue(reader.read("x" + note.substring(1), "x").isDone());
    }

    @Test
    void everyFeatureHasANameInTheDraft() {
        assertEquals(Feature.values().length,
                STATED.keySet().stream().filter(key -> key.startsWith("codes.")).count());
    }
}
