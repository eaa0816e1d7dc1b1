package org.linewright.ui.editor;

import org.eclipse.swt.widgets.Display;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.linewright.core.line.LineGroup;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.ui.pages.MainWindow;

/** A group of a hundred and twenty lines, to be edited in the window; there before each test and gone after it. */
record Nord(Bot bot) implements BeforeEachCallback, AfterEachCallback {

    static final String ID = "nord";
    static final int LINES = 120;
    private static final long DRAWING = 300_000_000;

    @Override
    public void beforeEach(ExtensionContext test) {
        administration().put(fresh());
    }

    @Override
    public void afterEach(ExtensionContext test) {
        window().closeEditors();
        administration().remove(ID);
    }

    LineGroup fresh() {
        return administration().group(ID, "HFO Nord", LINES);
    }

    Administration administration() {
        return new Administration(bot);
    }

    /** The group as it is saved. */
    LineGroup saved() {
        return administration().now(ID);
    }

    MainWindow window() {
        return new MainWindow(bot);
    }

    GroupEditorPage opened() {
        return GroupEditorPage.opened(bot, ID);
    }

    String said() {
        return new GroupEditorPage(bot).said();
    }

    void picture(String name) {
        long drawn = System.nanoTime() + DRAWING;
        bot.until("it is drawn", () -> System.nanoTime() > drawn);
        new Picture(bot.ask(Display::getCurrent)).save(name);
    }
}
