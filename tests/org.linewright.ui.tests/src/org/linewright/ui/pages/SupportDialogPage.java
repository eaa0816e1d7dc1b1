package org.linewright.ui.pages;

import java.nio.file.Path;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.ui.bot.Bot;

/** The dialog that makes a file for support. */
public record SupportDialogPage(Bot bot, Shell dialog) {

    private static final String COMMAND = "org.linewright.workbench.supportFile";

    /** Opens it as the menu does. */
    public static SupportDialogPage opened(Bot bot) {
        bot.begin(SupportDialogPage::asked);
        return new SupportDialogPage(bot, bot.widget(Shell.class, "support"));
    }

    /** With numbers and names, or without again. */
    public SupportDialogPage toggleOpen() {
        widgets().toggle("support.open");
        return this;
    }

    /** Makes this file, until its sentence begins like this. */
    public SupportDialogPage make(Path file, String sentence) {
        widgets().pressingForFile("support.make", file);
        bot.until("it says " + sentence, () -> bot.found(Label.class, "support.sentence").orElseThrow().getText()
                .startsWith(sentence));
        return this;
    }

    /** What is in the file, and what is not. */
    public String story() {
        return widgets().text("support.story");
    }

    public void close() {
        widgets().answer(dialog, "support.close");
    }

    private GroupEditorPage widgets() {
        return new GroupEditorPage(bot);
    }

    private static void asked() {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(COMMAND, null); // framework-driven null
        } catch (CommandException missing) {
            throw new AssertionError(missing);
        }
    }
}
