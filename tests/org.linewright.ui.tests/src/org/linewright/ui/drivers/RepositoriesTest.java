package org.linewright.ui.drivers;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import aQute.bnd.osgi.repository.SimpleIndexer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.ui.Walk;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;

/** Drivers come from a repository in the window. */
@ExtendWith(PictureOfFailure.class)
class RepositoriesTest {

    private static final String WORKS = Words.of("arbeitet", "works");
    private static final String PUBLISHER = "Muster Telefonie";

    private final Bot bot = Bot.here();
    private final Shelf shelf = Shelf.here(bot);
    @TempDir
    private Path folder;
    private DriverFile file;
    private DriversPage page;

    @BeforeEach
    void open() throws IOException {
        file = new DriverFile(Files.createDirectory(folder.resolve("drivers")));
        page = DriversPage.opened(bot);
    }

    @AfterEach
    void clear() throws Exception {
        bot.run(() -> bot.all().filter(Shell.class::isInstance).map(Shell.class::cast)
                .filter(shell -> Ids.of(shell).matches("note|dialog\\..*")).toList().forEach(Shell::dispose));
        shelf.drivers().repositories().result().orElseThrow()
                .forEach(one -> assertTrue(shelf.drivers().forget(one.name()).isDone()));
        assertTrue(shelf.drivers().look().isDone());
        shelf.clear();
        new MainWindow(bot).closeView("org.linewright.workbench.slot:drivers");
    }

    /** As the build of a partner does it. */
    private void published(Path... jars) throws IOException {
        new SimpleIndexer().name("partner").base(file.folder().toUri())
                .files(Arrays.stream(jars).map(Path::toFile).toList())
                .index(file.folder().resolve("index.xml").toFile());
    }

    private void type(String field, String words) {
        Text text = bot.widget(Text.class, field);
        bot.run(() -> text.setText(words));
    }

    private void noted(String name, String address) {
        page.press("repositories.add");
        type("repository.name", name);
        type("repository.address", address);
        page.press("repository.ok");
    }

    private void says(String law, String words) {
        bot.until(law, () -> bot.found(Label.class, "repositories.state")
                .filter(one -> one.getText().contains(words)).isPresent());
    }

    @Test
    void aDriverAndItsUpdateComeFromARepository() throws Exception {
        Path first = file.signed("1.0.0", PUBLISHER);
        published(first);
        page.press("drivers.look");
        says("where nothing is noted down, a person says first where to look", Words.of("Noch kein", "No repository"));
        assertFalse(bot.ask(() -> bot.found(Button.class, "repositories.look").orElseThrow().isEnabled()));
        new Picture(bot.ask(Display::getCurrent)).save("repositories-none");
        page.press("repositories.add");
        type("repository.name", "Muster");
        type("repository.address", file.folder().toString());
        new Picture(bot.ask(Display::getCurrent)).save("repositories-add");
        page.press("repository.ok");
        says("it is looked into at once", ": 1");
        Table table = bot.widget(Table.class, "repositories.table");
        assertEquals("Muster", bot.ask(() -> table.getItem(0).getText(0)));
        assertEquals(List.of(), bot.ask(() -> Walk.faults(bot)));
        new Picture(bot.ask(Display::getCurrent)).save("repositories");
        page.press("repositories.cancel").choose(DriverFile.NAME, "1.0.0", "Muster");
        new Picture(bot.ask(Display::getCurrent)).save("repositories-offered");
        page.press("drivers.fetch").agree().choose(DriverFile.LABEL, "1.0.0", WORKS, PUBLISHER);
        bot.until("it says where it came from", () -> page.prose().contains("Muster."));
        published(first, file.signed("1.1.0", PUBLISHER));
        page.press("drivers.look").choose(DriverFile.LABEL, WORKS, Words.of("1.1.0 verfügbar", "1.1.0 available"));
        bot.until("the button says which", () -> bot.found(Button.class, "drivers.update")
                .filter(one -> one.getText().contains("1.1.0")).isPresent());
        new Picture(bot.ask(Display::getCurrent)).save("repositories-update");
        page.press("drivers.update").agree().until(DriverFile.LABEL, "1.1.0", WORKS);
        bot.until("there is nothing newer", () -> page.rows().stream().noneMatch(row -> row.contains(
                Words.of("verfügbar", "available"))));
    }

    @Test
    void aRepositoryThatCannotBeReachedIsAQuietLineAndNoDialog() throws Exception {
        page.press("drivers.repositories");
        noted("Nowhere", folder.resolve("nowhere").toString());
        bot.until("the dialog says so", () -> bot.all().anyMatch(one -> one instanceof StyledText text
                && text.getText().contains("LW-DRIVERS-424")
                || one instanceof Label label && label.getText().contains(folder.resolve("nowhere").toString())));
        noted("Plain", "http://acme.example/");
        bot.widget(Shell.class, "dialog.troubles");
        new Picture(bot.ask(Display::getCurrent)).save("repositories-refused");
        page.press("troubles.cancel").press("repositories.cancel");
        bot.until("the page says it quietly", () -> bot.found(Label.class, "drivers.looked")
                .filter(one -> one.isVisible() && one.getText().contains("nowhere")).isPresent());
        assertTrue(bot.ask(() -> bot.all().noneMatch(one -> Ids.of(one).startsWith("dialog."))));
        new Picture(bot.ask(Display::getCurrent)).save("repositories-quiet");
    }

    @Test
    void aRepositoryThatNobodyWantsIsRemoved() throws Exception {
        page.press("drivers.repositories");
        noted("Muster", file.folder().toString());
        Table table = bot.widget(Table.class, "repositories.table");
        bot.until("it is listed", () -> table.getItemCount() == 1);
        bot.run(() -> table.select(0));
        bot.click(table);
        page.press("repositories.remove").press("forget.ok");
        bot.until("it is gone", () -> table.getItemCount() == 0);
        page.press("repositories.cancel");
        assertEquals(List.of(), shelf.drivers().repositories().result().orElseThrow());
    }
}
