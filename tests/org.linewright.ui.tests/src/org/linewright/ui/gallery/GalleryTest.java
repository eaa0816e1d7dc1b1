package org.linewright.ui.gallery;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.CodeAction;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.lines.CodesPage;
import org.linewright.ui.lines.LinesPage;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pages.NavigatorTree;
import org.linewright.ui.pages.PreferencesDialog;
import org.linewright.ui.pbx.PracticeLines;
import org.linewright.workbench.kit.PracticePbx.Offer;

/** Opens every page, takes its picture and looks for what a person would stumble over. */
@ExtendWith(PictureOfFailure.class)
class GalleryTest {

    private static final int LIGHT = 1;
    private static final int DARK = 2;
    private static final String USERS = "150;177;300-320";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Administration administration = new Administration(bot);
    private final PracticeLines practice = new PracticeLines(bot);
    private Offer offer;
    private final List<String> faults = new ArrayList<>();

    @BeforeEach
    void configure() {
        window.turnTo(0);
        offer = practice.apply(USERS, "HFO München");
        administration.put(administration.group("nord", "HFO Nord", 4));
        administration.put(administration.group("ost", "HFO Ost", 2)
                .withLines(administration.group("ost", "HFO Ost", 2)
                        .lines()
                        .stream()
                        .map(line -> line.withEnabled(true))
                        .toList()));
    }

    @AfterEach
    void clear() {
        window.closeEditors();
        PreferencesDialog.opened(bot).appearance(LIGHT).apply();
        administration.remove("nord");
        administration.remove("ost");
        practice.remove();
        window.turnTo(0);
    }

    @Test
    void nothingIsStumbledOverInTheLight() throws IOException, InterruptedException {
        assertEquals(List.of(), walked("light", LIGHT));
    }

    @Test
    void nothingIsStumbledOverInTheDark() throws IOException, InterruptedException {
        assumeTrue(Gallery.SIZE.isEmpty(), "Large letters are looked at in the light");
        assertEquals(List.of(), walked("dark", DARK));
    }

    private List<String> walked(String theme, int appearance) throws IOException, InterruptedException {
        Gallery gallery = new Gallery(bot, theme, faults);
        PreferencesDialog.opened(bot).appearance(appearance).apply();
        LinesPage lines = LinesPage.opened(bot);
        bot.until("23 lines are registered", () -> lines.count().contains("23 ")
                && lines.count().replaceAll(".*, ", "").startsWith("23"));
        window(gallery);
        new FrameRoom(gallery, window).walk();
        new WizardRoom(gallery).walk();
        new EditorRoom(gallery, window, administration).walk();
        new LocationRoom(gallery, window).walk();
        new TraceRoom(gallery, window).walk();
        new PbxRoom(gallery, window, offer).walk();
        new FindingsRoom(gallery, window).walk();
        new DriversRoom(gallery).walk();
        return faults;
    }

    /** The picture of the README: the navigator, the editor of a group, its lines. */
    private void window(Gallery gallery) {
        NavigatorTree tree = new NavigatorTree(bot);
        TreeItem group = tree.node("HFO München");
        tree.unfold(group);
        GroupEditorPage.opened(bot, "practice");
        gallery.shot("window");
        window.closeEditors();
        LinesPage lines = LinesPage.opened(bot);
        lines.select(1);
        gallery.shot("lines");
        CodesPage codes = CodesPage.opened(bot, lines).select(CodeAction.FORWARD_AFTER.ordinal());
        gallery.shot("codes");
        codes.close();
    }
}
