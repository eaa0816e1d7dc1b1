package org.linewright.ui;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Picture;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceRegistration;

/** A bundle is here, but its screens lack a service. */
@ExtendWith(PictureOfFailure.class)
class MissingServiceTest {

    private static final String VIEW = "note.view";

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);

    @AfterEach
    void close() {
        window.closeEditors();
        window.closeView("org.linewright.workbench.slot:" + VIEW);
    }

    @Test
    void whereTheScreenWouldBeItIsSaidWhichServiceItLacksUntilThatComes() throws Exception {
        window.show(VIEW);
        bot.until("the view is not here", this::away);
        Bundle bundle = NoteBundle.needing(Callable.class);
        window.edit("note", "two");
        bot.until("the editor says what it lacks", () -> lacks("note"));
        bot.until("the view does, without being opened anew", () -> lacks(VIEW));
        new Picture(bot.ask(Display::getCurrent)).save("missing-service");
        Callable<String> ink = () -> "ink";
        ServiceRegistration<?> offered = Swap.context().registerService(Callable.class.getName(), ink, null); // framework-driven null: no properties
        bot.until("both are here", () -> window.shows("note.view") && window.shows("note"));
        assertFalse(bot.ask(this::away));
        offered.unregister();
        bot.until("both say it again", () -> lacks("note") && lacks(VIEW));
        Swap.uninstall(bundle);
        bot.until("nothing of it is left", () -> !lacks("note") && !lacks(VIEW));
        assertTrue(bot.ask(this::away));
    }

    private boolean away() {
        return sentences().anyMatch(sentence -> sentence.contains(Words.of("gerade nicht da", "not here now")));
    }

    private boolean lacks(String component) {
        String told = Words.of("Die Komponente {0} läuft nicht: niemand stellt ihr {1} bereit.",
                "The component {0} does not work: nobody provides {1} to it.", component, Callable.class.getName());
        return sentences().anyMatch(sentence -> sentence.contains(told));
    }

    private Stream<String> sentences() {
        return bot.all().filter(Label.class::isInstance).map(Label.class::cast)
                .filter(label -> Ids.of(label).equals("empty.sentence")).map(Label::getText);
    }
}
