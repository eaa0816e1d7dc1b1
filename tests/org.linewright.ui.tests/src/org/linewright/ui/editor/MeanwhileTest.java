package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;
import org.osgi.framework.FrameworkUtil;

/** What happens to an open editor from outside: other hands, another driver, another bundle. */
@ExtendWith(PictureOfFailure.class)
class MeanwhileTest {

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @Test
    void whatOthersChangedMeanwhileIsDecidedFieldByField() throws IOException {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type("registrar.host", "mine.invalid");
        String file = Files.readString(nord.administration().file("nord"));
        Files.writeString(nord.administration().file("nord"),
                file.replace("nord.invalid", "theirs.invalid").replace("HFO Nord", "HFO Nordwest"));
        nord.bot().until("the desk has seen it", () -> nord.saved().name().equals("HFO Nordwest"));
        nord.bot().until("the editor says it", () -> nord.said().contains(
                Words.of("von anderer Seite geändert", "changed by somebody else")));
        nord.picture("editor-changed-underneath");
        Shell merge = editor.opening("editor.save", "merge");
        String rows = editor.rows("merge.table");
        assertTrue(rows.contains("nord.invalid | theirs.invalid | mine.invalid"), rows);
        assertTrue(rows.contains("HFO Nordwest"), rows);
        nord.picture("editor-conflict");
        editor.press("merge.mine");
        nord.picture("editor-conflict-decided");
        editor.answer(merge, "merge.ok");
        Shell plan = nord.bot().widget(Shell.class, "dialog.plan");
        editor.answer(plan, "plan.ok");
        nord.bot().until("it is saved", () -> nord.saved().registrar().host().equals("mine.invalid"));
        assertEquals("HFO Nordwest", nord.saved().name());
    }

    @Test
    void whatIsTypedOutlivesTheBundleButNoPasswordDoes() throws BundleException {
        GroupEditorPage editor = nord.opened().turnTo("lines");
        Shell add = editor.opening("lines.add", "lines.add");
        editor.type("lines.names", "700").type("passwords.one", "correct horse battery");
        editor.answer(add, "lines.add.ok");
        editor.turnTo("registrar").type("registrar.host", "other.invalid");
        Bundle bundle = Stream.of(FrameworkUtil.getBundle(GroupEditorTest.class).getBundleContext().getBundles())
                .filter(one -> one.getSymbolicName().equals("org.linewright.workbench.line"))
                .findFirst()
                .orElseThrow();
        bundle.stop();
        nord.bot().until("the editor says what is missing", () -> nord.window().shows("empty.sentence"));
        assertTrue(nord.window().dirty());
        bundle.start();
        nord.bot().widget(Table.class, "pages");
        assertTrue(nord.window().dirty());
        nord.bot().until("it says which password to type again",
                () -> nord.said().contains("700") && nord.said().contains(Words.of("Noch einmal", "typed again")));
        nord.picture("editor-after-swap");
        assertEquals("other.invalid", editor.turnTo("registrar").text("registrar.host"));
    }

    @Test
    void aMissingDriverIsSaidAndKeepsTheData() throws IOException {
        Path file = nord.administration().file("nord");
        Files.writeString(file, Files.readString(file).replace("driver: hfo.crown", "driver: acme.gone"));
        nord.bot().until("the desk has seen it", () -> nord.saved().driver().equals("acme.gone"));
        GroupEditorPage editor = nord.opened();
        nord.bot().until("the editor says it", () -> nord.said().contains("acme.gone"));
        nord.picture("editor-driver-missing");
        editor.turnTo("registrar");
        nord.bot().until("the page says it",
                () -> nord.said().contains(Words.of("nicht installiert", "not installed")));
        editor.turnTo("general").type("name", "HFO Nord ohne Treiber");
        editor.answer(editor.opening("editor.save", "plan"), "plan.ok");
        nord.bot().until("it is saved", () -> nord.saved().name().equals("HFO Nord ohne Treiber"));
        assertEquals(Duration.ofSeconds(600), nord.saved().registrar().reregister());
    }
}
