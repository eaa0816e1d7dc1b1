package org.linewright.ui.trace;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.Swap;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.ui.pbx.PracticeLines;
import org.osgi.framework.Bundle;

/** The screens of the trace go and come back while the window is open. */
@ExtendWith(PictureOfFailure.class)
class TraceSwapTest {

    private static final String BUNDLE = "org.linewright.workbench.diagnostics";

    private final Bot bot = Bot.here();
    private final PracticeLines practice = new PracticeLines(bot);

    @AfterEach
    void clear() {
        practice.remove();
        WirePage.opened(bot).forget();
        new MainWindow(bot).turnTo(0);
    }

    @Test
    void whatWasRecordedIsThereAgainAndNoOldClassStays() throws Exception {
        WirePage wire = WirePage.opened(bot).record();
        practice.apply("520-521");
        wire.topic(0).choose("200 OK (REGISTER)");
        int rows = bot.ask(wire::rows).size();
        Bundle bundle = Swap.bundle(BUNDLE);
        List<WeakReference<ClassLoader>> loaders = new ArrayList<>(List.of(Swap.loader(bundle)));
        byte[] jar = Swap.jar(bundle);
        Swap.uninstall(bundle);
        bot.until("the view says what is missing", () -> bot.found(Table.class, "trace.table").isEmpty()
                && new MainWindow(bot).shows("empty.sentence"));
        Swap.installed(BUNDLE, jar);
        bot.until("what was recorded is there again", () -> wire.rows().size() >= rows);
        wire.record();
        bot.until("no old class is left", () -> Swap.left(loaders) == 0);
    }
}
