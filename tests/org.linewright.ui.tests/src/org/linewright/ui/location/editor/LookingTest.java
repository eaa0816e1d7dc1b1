package org.linewright.ui.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Elsewhere;
import org.linewright.ui.pages.LocationEditorPage;
import org.linewright.workbench.kit.Words;

/** While somebody else holds the configuration, a location can be read in its editor; afterwards it can be changed. */
@ExtendWith(PictureOfFailure.class)
class LookingTest {

    @RegisterExtension
    final Berlin berlin = new Berlin(Bot.here());

    @Test
    void whoMayOnlyLookCanReadEverythingAndChangeNothing() {
        LocationEditorPage editor;
        try (Elsewhere other = Elsewhere.took(berlin.bot())) {
            editor = berlin.opened();
            berlin.bot().until("it says why",
                    () -> editor.widgets().said().contains(Words.of("nur ansehen", "only be looked at")));
            assertFalse(editor.editable("name"));
            editor.turnTo("rules");
            berlin.picture("location-looking");
            assertFalse(editor.editable("rule.search"));
            for (String button : List.of("rule.add", "rule.remove", "rule.down", "editor.save")) {
                assertFalse(editor.widgets().possible(button), button);
            }
            assertTrue(editor.editable("rules.try"));
            for (String page : LocationEditorPage.PAGES) {
                editor.turnTo(page);
                berlin.bot().run(() -> assertEquals(List.of(), Walk.faults(berlin.bot())));
            }
            editor.turnTo("rules");
            assertFalse(berlin.window().dirty());
        }
        berlin.bot().until("it can be changed again", () -> berlin.bot().found(
                Text.class, "rule.search").filter(Text::getEditable).isPresent());
    }
}
