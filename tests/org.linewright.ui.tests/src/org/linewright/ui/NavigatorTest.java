package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.operations.Roster;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;
import org.linewright.ui.pages.MenuBar;
import org.linewright.ui.pages.NavigatorTree;
import org.linewright.workbench.kit.Words;

/** The tree of everything there is. */
@ExtendWith(PictureOfFailure.class)
class NavigatorTest {

    private final Bot bot = Bot.here();
    private final NavigatorTree tree = new NavigatorTree(bot);

    @Test
    void showsTheDriversThatAreHere() {
        assertTrue(bot.ask(tree.node("HFO – HFO Crown")::getText).contains("HFO Crown"));
    }

    @Test
    void showsAGroupAndItsLinesAsSoonAsTheyAreApplied() {
        apply(Wish.put(group("munich", "HFO München", 3)));
        TreeItem group = tree.node("HFO München");
        tree.unfold(group);
        TreeItem line = tree.node("200");
        new Picture(bot.ask(group::getDisplay)).save("navigator");
        assertTrue(bot.ask(() -> line.getParentItem().equals(group)));
        apply(Wish.remove(new GroupId("munich")));
        bot.until("the group is gone", group::isDisposed);
    }

    @Test
    void whereThingsOfAKindStandTheirWizardsAreOffered() {
        TreeItem locations = tree.node(Words.of("Standorte", "Locations"));
        List<String> offered = bot.ask(() -> {
            locations.getParent().setSelection(locations);
            return MenuBar.labels(locations.getParent().getMenu());
        });
        assertEquals(List.of(Words.of("Standort …", "Location …"),
                Words.of("Standort aus Datei …", "Location from file …")), offered.subList(0, 2));
    }

    private void apply(Wish wish) {
        new Administration(bot).apply(wish);
    }

    private LineGroup group(String id, String name, int count) {
        List<Line> lines = IntStream.range(200, 200 + count)
                .mapToObj(user -> new Line(String.valueOf(user), SecretReference.secret(id + "/<USER>")))
                .toList();
        Roster roster = bot.ask(() -> PlatformUI.getWorkbench().getService(Roster.class));
        return roster
                .ask("hfo.crown", driver -> driver.profile().draft(new GroupId(id), name, "nowhere.invalid", lines))
                .result()
                .orElseThrow();
    }
}
