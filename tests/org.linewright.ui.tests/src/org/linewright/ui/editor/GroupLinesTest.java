package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** The lines of a group are changed in its editor. */
@ExtendWith(PictureOfFailure.class)
class GroupLinesTest {

    private static final String UNDO = "org.eclipse.ui.edit.undo";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void aHundredLinesAreSwitchedOnTogetherAndBack() {
        GroupEditorPage editor = nord.opened().turnTo("lines")
                .select("lines.table", IntStream.range(0, 100).toArray())
                .press("lines.enable");
        nord.bot().until("it is dirty", () -> nord.window().dirty());
        Shell compare = editor.opening("editor.compare", "compare");
        assertTrue(editor.rows("compare.table").contains("(200-299)"), editor.rows("compare.table"));
        nord.picture("editor-compare");
        editor.answer(compare, "compare.cancel");
        nord.window().command(UNDO);
        assertFalse(nord.window().dirty());
    }

    @Test
    void newLinesComeWithTheirPasswords() {
        GroupEditorPage editor = nord.opened().turnTo("lines");
        Shell add = editor.opening("lines.add", "lines.add");
        editor.type("lines.names", "700-703").type("passwords.one", "correct horse battery");
        nord.picture("editor-add-lines");
        editor.answer(add, "lines.add.ok");
        Table table = nord.bot().widget(Table.class, "lines.table");
        nord.bot().until("the lines are there", () -> table.getItemCount() == 124);
        editor.type("lines.filter", "700-703");
        nord.bot().until("they are found", () -> table.getItemCount() == 4);
        assertTrue(editor.rows("lines.table").contains(Words.of("neu, noch nicht gespeichert", "new, not saved yet")));
        nord.picture("editor-lines-filtered");
    }

    @Test
    void passwordsArePastedForSeveralLines() {
        GroupEditorPage editor = nord.opened().turnTo("lines").select("lines.table", 1, 2, 3);
        Shell passwords = editor.opening("lines.passwords", "lines.passwords");
        editor.toggle("passwords.each").type("passwords.table", "201\tfirst horse battery\n202;second horse battery\n");
        nord.bot().until("it says whose is missing", () -> nord.said().contains("203"));
        nord.picture("editor-passwords-missing");
        editor.type("passwords.table", "201\tfirst horse battery\n202;second horse battery\n203;third horse battery");
        nord.picture("editor-passwords");
        editor.answer(passwords, "lines.passwords.ok");
        Shell plan = editor.opening("editor.save", "plan");
        nord.bot().until("the plan counts them", () -> nord.said().contains("3 "));
        nord.picture("editor-passwords-plan");
        editor.answer(plan, "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        assertEquals("second horse battery", nord.administration().secret("nord/202").reveal());
    }

    @Test
    void whatALineIsAndWhatSeveralAreIsChangedInOneDialog() {
        GroupEditorPage editor = nord.opened().turnTo("lines").select("lines.table", 4);
        Shell one = editor.opening("lines.traits", "lines.traits");
        editor.type("traits.label", "Empfang").type("traits.number", "20");
        nord.picture("editor-traits-one");
        editor.answer(one, "lines.traits.ok");
        Shell several = editor.select("lines.table", 4, 5, 6).opening("lines.traits", "lines.traits");
        editor.choose("traits.trunk", 1).choose("traits.away", 2).type("traits.forward", "*990");
        nord.picture("editor-traits-several");
        editor.answer(several, "lines.traits.ok");
        nord.picture("editor-traits-marked");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        List<LineTraits> traits = nord.saved().lines().subList(4, 7).stream().map(Line::traits).toList();
        assertEquals(List.of("20", "205", "206"),
                nord.saved().lines().subList(4, 7).stream().map(Line::internalNumber).toList());
        assertEquals("Empfang", traits.getFirst().label());
        assertTrue(traits.stream().allMatch(LineTraits::trunk));
        assertTrue(traits.stream().allMatch(trait -> trait.forwardTo().equals(Optional.of("*990"))));
        assertEquals(nord.fresh().lines().get(7), nord.saved().lines().get(7));
    }

    @Test
    void aPhoneOfOnesOwnGetsAPasswordThatIsReadOnce() {
        GroupEditorPage editor = nord.opened().turnTo("lines").select("lines.table", 3);
        Shell phone = editor.opening("lines.phone", "lines.phone");
        editor.toggle("phone.allowed");
        assertFalse(editor.possible("lines.phone.ok"));
        assertFalse(editor.possible("phone.copy"));
        nord.picture("editor-phone-asking");
        editor.press("phone.generate");
        String password = editor.text("phone.password");
        assertEquals(20, password.length());
        nord.picture("editor-phone");
        editor.press("phone.copy");
        assertEquals(password, nord.bot().ask(GroupLinesTest::clipboard));
        editor.answer(phone, "lines.phone.ok");
        assertTrue(editor.rows("lines.table")
                .contains(Words.of("neu, noch nicht gespeichert", "new, not saved yet")));
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        assertEquals(password, nord.administration().secret("nord/203/client").reveal());
        Shell again = editor.select("lines.table", 3).opening("lines.phone", "lines.phone");
        assertEquals("", editor.text("phone.password"));
        assertFalse(editor.possible("phone.copy"));
        editor.toggle("phone.allowed");
        editor.answer(again, "lines.phone.ok");
        nord.picture("editor-phone-off");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        assertEquals(Optional.empty(), nord.saved().lines().get(3).traits().client());
    }

    private static String clipboard() {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        try {
            return String.valueOf(clipboard.getContents(TextTransfer.getInstance()));
        } finally {
            clipboard.dispose();
        }
    }

    @Test
    void anotherUserNameTakesThePasswordAlong() {
        GroupEditorPage editor = nord.opened().turnTo("lines").select("lines.table", 0);
        Shell account = editor.opening("lines.account", "lines.account");
        editor.type("account.user", "201");
        nord.bot().until("it says that there is one", () -> nord.said().contains("201"));
        assertFalse(editor.possible("lines.account.ok"));
        editor.type("account.user", "900");
        nord.picture("editor-account");
        editor.answer(account, "lines.account.ok");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> nord.saved().lines().getFirst().user().equals("900"));
        assertEquals("correct horse", nord.administration().secret("nord/900").reveal());
        assertEquals(Nord.LINES, nord.saved().lines().size());
    }
}
