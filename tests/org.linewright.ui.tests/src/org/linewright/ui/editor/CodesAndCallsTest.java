package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;

/** Feature codes, declining, forwarding and the further settings of a group. */
@ExtendWith(PictureOfFailure.class)
class CodesAndCallsTest {

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void aCodeWithoutItsPlaceIsAnErrorAtOnceAndNotSaved() {
        GroupEditorPage editor = nord.opened().turnTo("codes").selectRow("codes.table", "*8<NUMBER>");
        editor.type("codes.edit", "*8");
        nord.bot().until("the place is missed", () -> nord.said().contains("<NUMBER>"));
        nord.picture("editor-code-place");
        editor.answer(editor.opening("editor.save", "troubles"), "troubles.cancel");
        assertTrue(nord.window().dirty());
    }

    @Test
    void theExtensionZeroHidesThePickupBehindAnotherCode() {
        nord.administration().apply(Wish.put(nord.fresh()
                .withLines(List.of(new Line("0", SecretReference.secret("nord/<USER>")).withEnabled(false)))));
        GroupEditorPage editor = nord.opened().turnTo("codes").selectRow("codes.table", "*8<NUMBER>");
        nord.bot().until("the collision is told", () -> nord.said().contains("*80"));
        nord.picture("editor-code-collision");
        assertTrue(editor.rows("codes.table").contains("*80"));
    }

    @Test
    void decliningAndForwardingAreChosenAndACircleIsRefused() {
        GroupEditorPage editor = nord.opened().turnTo("calls");
        editor.choose("calls.decline.away", DeclineCode.values().length - 1);
        assertFalse(editor.shows("calls.forward.when"));
        editor.type("calls.forward.target", "*990").choose("calls.forward.when", 2).choose("calls.forward.callers", 1);
        nord.picture("editor-calls-chosen");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        assertEquals("*990", nord.saved().calls().forwarding().administrative().orElseThrow().target());
        forward(editor, 0, "201");
        forward(editor, 1, "200");
        Shell refused = editor.opening("editor.save", "troubles");
        nord.bot().until("the circle is told", () -> nord.said().contains("200 → 201 → 200"));
        nord.picture("editor-circle");
        editor.answer(refused, "troubles.cancel");
    }

    @Test
    void severalFurtherSettingsAreKept() {
        GroupEditorPage editor = nord.opened().turnTo("advanced");
        add(editor, "acme.first", "1");
        add(editor, "acme.second", "two");
        nord.picture("editor-extras");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> !nord.window().dirty());
        assertTrue(nord.saved().extras().entrySet()
                .containsAll(Map.of("acme.first", "1", "acme.second", "two").entrySet()));
    }

    private static void forward(GroupEditorPage editor, int row, String target) {
        Shell traits = editor.turnTo("lines").select("lines.table", row).opening("lines.traits", "lines.traits");
        editor.type("traits.forward", target);
        editor.answer(traits, "lines.traits.ok");
    }

    private static void add(GroupEditorPage editor, String name, String value) {
        Shell extra = editor.opening("extras.add", "extra");
        editor.type("extra.name", name).type("extra.value", value);
        editor.answer(extra, "extra.ok");
    }
}
