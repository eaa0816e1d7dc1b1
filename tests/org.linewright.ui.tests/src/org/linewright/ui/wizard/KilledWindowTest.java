package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.Configurations;
import org.linewright.operations.Configurations.Mode;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.other.OtherWindow;
import org.linewright.ui.other.Part;

/** A window is killed with work in it that is not finished; or another one holds the configuration. */
@ExtendWith(PictureOfFailure.class)
class KilledWindowTest {

    @TempDir
    private Path home;

    private final Office office = Office.opened();
    private final Bot bot = office.bot();

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void aWizardAndAnEditorAreOfferedToEveryNextWindowUntilTheyAreGivenUp() {
        Path configuration = configured();
        try (OtherWindow window = OtherWindow.playing(Part.TYPING, home, configuration)) {
            List<String> drafts = window.tells();
            assertTrue(drafts.toString().contains(Part.USERS), drafts::toString);
            assertFalse(drafts.toString().contains(Part.PASSWORD));
        }
        try (OtherWindow next = OtherWindow.playing(Part.GOING_ON, home, configuration)) {
            List<String> told = next.tells();
            assertEquals(7, told.size(), told::toString);
            assertTrue(told.get(0).startsWith(Office.words("Leitungsgruppe", "Line group")), told::toString);
            assertTrue(told.get(1).startsWith(Part.NAME), told::toString);
            assertTrue(told.get(2).contains(Office.words("Passwörter", "Passwords")), told::toString);
            assertEquals(List.of(Part.HOST, Part.USERS, Part.NAME, "true"), told.subList(3, 7));
        }
        try (OtherWindow last = OtherWindow.playing(Part.GIVING_UP, home, configuration)) {
            assertEquals(List.of("false"), last.tells());
        }
    }

    @Test
    void aConfigurationThatIsHeldElsewhereCanOnlyBeLookedAt() {
        try (OtherWindow other = OtherWindow.playing(Part.LOOKING, home, Path.of(office.desk().now().folder()))) {
            List<String> told = other.tells();
            String holder = String.valueOf(ProcessHandle.current().pid());
            assertTrue(told.stream().anyMatch(words -> words.contains(holder)), told::toString);
            assertTrue(told.contains("Finish: false"), told::toString);
            assertTrue(
                    told.stream().anyMatch(words -> words.contains(Office.words("nur ansehen", "only be looked at"))),
                    told::toString);
        }
    }

    @Test
    void aWindowThatIsToldToEndTakesItsLinesOffTheirRegistrar() {
        LineGroup group = office.crown().group(new Administration(bot).group(Part.GROUP, "HFO Nord", 3));
        Wish wish = Wish.put(group);
        for (Line line : group.lines()) {
            wish = wish.keeping(Part.GROUP + "/" + line.user(), Crown.PASSWORD);
        }
        Path configuration = configured(wish);
        try (OtherWindow window = OtherWindow.playing(Part.REGISTERING, home, configuration)) {
            assertEquals(List.of("3"), window.tells());
            assertEquals(3, office.crown().bound());
            window.ends();
            assertEquals(0, office.crown().bound());
        }
    }

    /** A folder with one group. */
    private Path configured() {
        return configured(Wish.put(new Administration(bot).group(Part.GROUP, "HFO Nord", 3)));
    }

    private Path configured(Wish wish) {
        Path folder = home.resolve("configuration");
        Configurations configurations = bot.ask(() -> PlatformUI.getWorkbench().getService(Configurations.class));
        try (OpenConfiguration open = configurations.open(folder, Mode.CREATE, "test").result().orElseThrow()) {
            assertTrue(open.plan(wish).then(open::apply).isDone());
        }
        return folder;
    }
}
