package org.linewright.workbench.line.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Wish;
import org.linewright.pbx.Keys;
import org.linewright.pbx.NameLaw;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.pbx.SettingType;
import org.linewright.pbx.Source;

class GroupDraftTest {

    private static final Source SOURCE = Source.ourChoice(Text.same("test"), YearMonth.of(2026, 11));
    private static final Setting HOST = field(Keys.HOST, SettingType.HOST).needed();
    private static final Setting PORT = field(Keys.PORT, SettingType.PORT);
    private static final Setting REREGISTER = field(Keys.REREGISTER, SettingType.DURATION).presetTo("600 s");
    private static final PbxProfile ONE = profile("one", HOST, PORT, REREGISTER);
    private static final PbxProfile OTHER = profile("other", HOST, REREGISTER.presetTo("60 s"));

    private static final Passwords GOOD = new Passwords.Same(new Secret("correct horse"));

    private final GroupDraft draft = GroupDraft.of(ONE).named("HFO Nord").typed(HOST, "pbx.example")
            .with(0, new LineBlock("150;177;200-220", Optional.empty(), GOOD));

    @Test
    void comesToTheSameGroupAsAnImport() {
        Wish wish = draft.wish(Set.of()).result().orElseThrow();
        LineGroup group = wish.put().get(new GroupId("hfo-nord"));
        assertEquals(23, group.lines().size());
        assertEquals("secret:hfo-nord/<USER>", group.lines().getFirst().password().toString());
        assertEquals(23, wish.secrets().size());
        assertEquals(new Secret("correct horse"), wish.secrets().get("hfo-nord/177"));
        assertEquals("pbx.example", group.registrar().host());
        assertEquals("one", group.driver());
    }

    @Test
    void staysAtItsLocationWhateverElseIsChosen() {
        GroupDraft here = draft.located(Optional.of("berlin"));
        assertEquals(Optional.of("berlin"), here.with(OTHER).location());
        assertEquals(Optional.of("berlin"), DraftFields.draft(DraftFields.of(here), ONE).location());
        assertEquals(Optional.of("berlin"), here.group(Set.of()).location());
        assertEquals(Optional.empty(), here.located(Optional.empty()).group(Set.of()).location());
    }

    @Test
    void takesAnIdThatIsFree() {
        GroupId taken = new GroupId("hfo-nord");
        assertEquals("hfo-nord-2", draft.group(Set.of(taken)).id().value());
        assertEquals("hfo-nord-3", draft.group(Set.of(taken, new GroupId("hfo-nord-2"))).id().value());
    }

    @Test
    void keepsWhatWasTypedEvenWhenItIsWrong() {
        GroupDraft wrong = draft.typed(HOST, "sip:pbx").typed(PORT, "x");
        assertEquals("sip:pbx", wrong.form().value(HOST));
        assertEquals("x", wrong.form().value(PORT));
        Outcome<Wish> refused = wrong.wish(Set.of());
        assertFalse(refused.isDone());
        assertEquals(Set.of(Keys.HOST, Keys.PORT),
                Set.copyOf(refused.troubles().stream().map(Trouble::field).toList()));
        assertTrue(wrong.typed(HOST, "pbx").typed(PORT, "5060").wish(Set.of()).isDone());
    }

    @Test
    void anotherPbxTypeKeepsWhatWasTypedAndTakesItsOwnPresets() {
        GroupDraft moved = draft.with(OTHER);
        assertEquals("pbx.example", moved.host());
        assertEquals("60 s", moved.form().value(OTHER.field(Keys.REREGISTER).orElseThrow()));
        assertEquals(23, moved.lines());
        GroupDraft typed = draft.typed(REREGISTER, "120 s").with(OTHER);
        assertEquals("120 s", typed.form().value(OTHER.field(Keys.REREGISTER).orElseThrow()));
    }

    @Test
    void namesANameThatIsInTwoBlocks() {
        GroupDraft two = draft.withAnotherBlock().with(1, new LineBlock("219-222", Optional.empty(), GOOD));
        Trouble again = two.blockTroubles().getFirst();
        assertEquals("lines.2.names", again.field());
        assertEquals("219-220 is in block 1 too.", again.sentence().english());
        assertEquals(0, two.withoutBlock(1).blockTroubles().size());
    }

    @Test
    void takesAPasswordForEachLineFromATable() {
        LineBlock block = new LineBlock("1-3", Optional.empty(),
                new Passwords.Each(new Secret("1\tfirst secret\n\n3;third; secret\n2, second secret ")));
        assertEquals(Map.of("1", new Secret("first secret"), "2", new Secret("second secret"), "3",
                new Secret("third; secret")), block.secrets().result().orElseThrow());
    }

    @Test
    void takesPasswordsWithoutNamesInTheirOrder() {
        LineBlock block = new LineBlock("7;5", Optional.empty(),
                new Passwords.Each(new Secret("first-secret\nsecond-secret")));
        assertEquals(new Secret("second-secret"), block.secrets().result().orElseThrow().get("5"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "1;a|2 of 3 lines have no password yet: 2-3", "1;a\\n4;b|Row 2: “4”",
            "1;a\\n1;b|Row 2: 1 has a password in row 1", "1;a\\n2;|Row 2: the password is empty",
            "a\\nb|2 rows without user names, but 3 lines", "''|3 of 3 lines have no password yet: 1-3" })
    void saysWhatIsWrongWithATable(String table, String sentence) {
        LineBlock block = new LineBlock("1-3", Optional.empty(),
                new Passwords.Each(new Secret(table.replace("\\n", "\n"))));
        Outcome<?> secrets = block.secrets();
        assertFalse(secrets.isDone());
        assertTrue(secrets.troubles().stream().anyMatch(trouble -> trouble.sentence().english().contains(sentence)),
                secrets.troubles().toString());
    }

    @ParameterizedTest
    @CsvSource({ "200,true", "abc,true", "aaaaaaaaaaaa,true", "k3Xw9tQz,false", "correct horse,false" })
    void warnsOfPasswordsThatAreEasyToGuess(String password, boolean warned) {
        LineBlock block = new LineBlock("200", Optional.empty(), new Passwords.Same(new Secret(password)));
        assertTrue(block.secrets().isDone());
        assertEquals(warned, !block.passwordTroubles().isEmpty());
    }

    @Test
    void takesAPlaceOfPasswordsInsteadOfPasswords() {
        LineBlock block = new LineBlock("1-3", Optional.empty(), new Passwords.Elsewhere("env:SIP_<USER>"));
        assertEquals(Map.of(), block.secrets().result().orElseThrow());
        assertEquals("env:SIP_<USER>", block.lines(new GroupId("g")).getFirst().password().toString());
        assertFalse(block.withPasswords(new Passwords.Elsewhere("hunter2")).secrets().isDone());
        assertFalse(block.withPasswords(new Passwords.Elsewhere("secret:x")).secrets().isDone());
    }

    @Test
    void givesEachLineItsAuthenticationName() {
        LineBlock block = new LineBlock("1-2", Optional.of("trunk-<USER>"), GOOD);
        assertEquals(Optional.of("trunk-2"), block.lines(new GroupId("g")).getLast().authUser());
        assertEquals(Optional.empty(),
                block.withAuthName(Optional.of("<USER>")).lines(new GroupId("g")).getLast().authUser());
        assertFalse(block.withAuthName(Optional.of(" ")).passwordTroubles().isEmpty());
    }

    @Test
    void comesBackFromItsFieldsWithoutPasswords() {
        GroupDraft rich = draft.typed(PORT, "x").typed(REREGISTER, "120 s").withAnotherBlock()
                .with(1, new LineBlock("1-2", Optional.of("t-<USER>"), new Passwords.Elsewhere("env:P")))
                .withAnotherBlock()
                .with(2, new LineBlock("5", Optional.empty(), new Passwords.Each(new Secret("5;hidden word"))));
        Map<String, String> fields = DraftFields.of(rich);
        assertFalse(fields.toString().contains("correct horse"));
        assertFalse(fields.toString().contains("hidden"));
        GroupDraft back = DraftFields.draft(fields, ONE);
        assertEquals(rich.form(), back.form());
        assertEquals(rich.name(), back.name());
        assertEquals(List.of("150;177;200-220", "1-2", "5"), back.blocks().stream().map(LineBlock::names).toList());
        assertEquals(rich.blocks().get(1), back.blocks().get(1));
        assertEquals(new Passwords.Each(new Secret("")), back.blocks().get(2).passwords());
    }

    @Test
    void whatMayBeAPasswordIsNotKept() {
        Setting token = field("extras.token", SettingType.SECRET);
        GroupDraft typed = GroupDraft.of(profile("one", HOST, token))
                .typed(HOST, "pbx.example")
                .typed(token, "hidden word")
                .with(0, new LineBlock("1-2", Optional.empty(), new Passwords.Elsewhere("hidden word")));
        Map<String, String> fields = DraftFields.of(typed);
        assertEquals("pbx.example", fields.get("field." + Keys.HOST));
        assertFalse(fields.toString().contains("hidden"));
        assertEquals(new Passwords.Elsewhere(""),
                DraftFields.draft(fields, typed.profile()).blocks().getFirst().passwords());
    }

    private static Setting field(String key, SettingType type) {
        return new Setting(key, type, Text.same(key), Text.same("help"), SOURCE);
    }

    private static PbxProfile profile(String id, Setting... settings) {
        return new PbxProfile(id, Text.same(id), new NameLaw(".+", Text.same("any"), SOURCE), List.of(settings),
                List.of(), List.of(), List.of(), List.of(), List.of(), OptionalInt.empty());
    }
}
