package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** A file for support is made from the menu. */
@ExtendWith(PictureOfFailure.class)
class SupportFileTest {

    private static final String COMMAND = "org.linewright.workbench.supportFile";
    private static final String MAKE = "support.make";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @TempDir
    private Path folder;

    @Test
    void theFileHoldsEverythingButPasswordsAndIsNotOverwritten() throws IOException {
        Path file = folder.resolve("support.zip");
        GroupEditorPage widgets = new GroupEditorPage(nord.bot());
        nord.bot().begin(SupportFileTest::asked);
        Shell dialog = nord.bot().widget(Shell.class, "support");
        nord.picture("support-begin");
        widgets.pressingForFile(MAKE, file);
        nord.bot().until("it is made", () -> sentence().startsWith("support.zip: "));
        nord.picture("support-made");
        String story = widgets.text("support.story");
        assertTrue(story.contains("health.txt") && story.contains("bundles.txt"), story);
        List<String> texts = texts(file);
        assertTrue(texts.stream().anyMatch(text -> text.contains("hfo.crown")), story);
        assertFalse(texts.stream().anyMatch(text -> text.contains("correct horse")), story);
        byte[] before = Files.readAllBytes(file);
        widgets.pressingForFile(MAKE, file);
        nord.bot().until("it is refused", () -> sentence().equals(Words.of("Es gibt keine Datei.",
                "There is no file.")));
        assertTrue(widgets.text("support.story").contains("LW-DIAG-301"), widgets.text("support.story"));
        assertEquals(before.length, Files.readAllBytes(file).length);
        widgets.answer(dialog, "support.close");
    }

    private static void asked() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null); // framework-driven null
        } catch (CommandException missing) {
            throw new AssertionError(missing);
        }
    }

    private String sentence() {
        return nord.bot().found(Label.class, "support.sentence").orElseThrow().getText();
    }

    private static List<String> texts(Path file) throws IOException {
        List<String> texts = new ArrayList<>();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry entry : zip.stream().toList()) {
                texts.add(new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
