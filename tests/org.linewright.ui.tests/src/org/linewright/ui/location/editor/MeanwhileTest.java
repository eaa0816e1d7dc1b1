package org.linewright.ui.location.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.core.runtime.ILogListener;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.location.RuleKind;
import org.linewright.operations.Wish;
import org.linewright.ui.Swap;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.LocationEditorPage;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;

/** What happens to an open editor of a location from outside: other hands, another bundle. */
@ExtendWith(PictureOfFailure.class)
class MeanwhileTest {

    private static final String BUNDLE = "org.linewright.workbench.location";
    private static final int ROUNDS = 4;

    @RegisterExtension
    final Berlin berlin = new Berlin(Bot.here());

    @Test
    void whatIsNotSavedOutlivesTheBundleAndNoClassOfItStays() throws Exception {
        List<String> troubles = new CopyOnWriteArrayList<>();
        ILogListener listener = (status, plugin) -> troubles.add(status.toString());
        Platform.addLogListener(listener);
        LocationEditorPage editor = berlin.opened().type("name", "Not saved");
        editor.list(RuleKind.FINAL.ordinal()).select("rule.table", 1).type("rule.comment", "a\tb");
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>();
        Bundle bundle = Swap.bundle(BUNDLE);
        for (int round = 0; round < ROUNDS; round++) {
            bundle = swapped(bundle, loaders);
        }
        berlin.bot().until("no old class is left", () -> Swap.left(loaders) == 0);
        Platform.removeLogListener(listener);
        assertEquals(List.of(), troubles);
    }

    @Test
    void whatOthersChangedIsFollowedWhileNothingIsTypedAndBroughtTogetherAfterwards() {
        LocationEditorPage editor = berlin.opened();
        berlin.administration().apply(Wish.put(berlin.saved().withName("Berlin Mitte")));
        berlin.bot().until("it follows", () -> berlin.bot().found(Text.class, "name")
                .filter(name -> name.getText().equals("Berlin Mitte")).isPresent());
        assertFalse(berlin.window().dirty());
        editor.type("name", "Mine").turnTo("trunk").type("trunk.internal", "9");
        berlin.administration().apply(Wish.put(berlin.saved().withName("Theirs").withAreaCode("331")));
        berlin.bot().until("the editor says it", () -> editor.widgets().said()
                .contains(Words.of("von anderer Seite geändert", "changed by somebody else")));
        Shell merge = editor.widgets().opening("editor.save", "merge");
        berlin.picture("location-conflict");
        assertTrue(editor.widgets().rows("merge.table").contains("Berlin Mitte | Theirs | Mine"));
        editor.widgets().press("merge.mine").answer(merge, "merge.ok");
        editor.widgets().answer(berlin.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        berlin.bot().until("it is saved", () -> berlin.saved().name().equals("Mine"));
        assertEquals("331", berlin.saved().areaCode());
        assertEquals("9", berlin.saved().trunk().internal());
    }

    @Test
    void whatOthersChangeWhileThePlanIsReadIsBroughtTogetherToo() throws Exception {
        LocationEditorPage editor = berlin.opened().turnTo("trunk").type("trunk.internal", "9");
        Shell plan = editor.widgets().opening("editor.save", "plan");
        Path file = Path.of(berlin.desk().now().folder(), "locations", "berlin.yaml");
        Files.writeString(file, Files.readString(file).replace("name: Berlin", "name: Theirs"));
        editor.widgets().answer(plan, "plan.ok");
        Shell merge = berlin.bot().widget(Shell.class, "dialog.merge");
        String coming = editor.widgets().rows("merge.table");
        assertTrue(coming.contains("Theirs"), coming);
        editor.widgets().answer(merge, "merge.ok");
        editor.widgets().answer(berlin.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        berlin.bot().until("it is saved", () -> berlin.saved().trunk().internal().equals("9"));
        assertEquals("Theirs", berlin.saved().name());
        assertFalse(berlin.window().dirty());
    }

    @Test
    void aLocationThatIsGoneIsSaidAndSavingBringsItBack() {
        LocationEditorPage editor = berlin.opened().type("name", "Mine");
        berlin.administration().apply(Wish.remove(Berlin.ID));
        berlin.bot().until("the editor says it", () -> editor.widgets().said()
                .contains(Words.of("von anderer Seite gelöscht", "deleted by somebody else")));
        editor.widgets().answer(editor.widgets().opening("editor.save", "plan"), "plan.ok");
        berlin.bot().until("it is back", () -> berlin.desk().now().configuration().location(Berlin.ID).isPresent());
        assertEquals("Mine", berlin.saved().name());
    }

    private Bundle swapped(Bundle bundle, List<WeakReference<ClassLoader>> loaders) throws Exception {
        loaders.add(Swap.loader(bundle));
        byte[] jar = Swap.jar(bundle);
        Swap.uninstall(bundle);
        berlin.bot().until("the editor says what is missing", () -> berlin.window().shows("empty.sentence"));
        assertTrue(berlin.window().dirty());
        Bundle fresh = Swap.installed(BUNDLE, jar);
        berlin.bot().widget(Table.class, "pages");
        assertTrue(berlin.window().dirty());
        LocationEditorPage editor = new LocationEditorPage(berlin.bot()).turnTo("general");
        assertEquals("Not saved", editor.widgets().text("name"));
        editor.list(RuleKind.FINAL.ordinal()).select("rule.table", 1);
        assertEquals("a\tb", editor.widgets().text("rule.comment"));
        return fresh;
    }
}
