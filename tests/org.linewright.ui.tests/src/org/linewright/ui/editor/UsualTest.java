package org.linewright.ui.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.linewright.core.line.Defaults;
import org.linewright.core.line.LineGroup;
import org.linewright.operations.LocationWish;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.GroupEditorPage;
import org.linewright.workbench.kit.Words;

/** Where the values of a group come from, and how one becomes the default. */
@ExtendWith(PictureOfFailure.class)
class UsualTest {

    private static final String TIME = "registrar.reregister";
    private static final String ORIGIN = TIME + ".origin";

    @RegisterExtension
    final Nord nord = new Nord(Bot.here());

    @BeforeEach
    void enter() {
        nord.administration().put(nord.administration().group("other", "HFO Other", 1));
    }

    @AfterEach
    void leave() {
        nord.administration().remove("other");
        nord.administration().apply(Wish.of(LocationWish.NONE).with(Defaults.NONE));
    }

    @Test
    void aValueOfTheGroupIsMarkedAndTakenBack() {
        GroupEditorPage editor = nord.opened().turnTo("registrar");
        assertEquals("", note());
        String usual = editor.text(TIME);
        Text time = nord.bot().widget(Text.class, TIME);
        nord.bot().run(time::setFocus);
        nord.bot().until("the layers are explained",
                () -> help().contains("→ " + Words.of("Treiber", "driver") + ": " + usual));
        editor.type(TIME, "900 s");
        nord.bot().until("it is marked", () -> note().contains(usual));
        assertTrue(help().contains("→ " + Words.of("nur diese Gruppe", "this group only") + ": 900 s"), help());
        nord.picture("editor-origin");
        follow("FOLLOW");
        nord.bot().until("it is usual again", () -> time.getText().equals(usual) && note().isEmpty());
        assertFalse(nord.window().dirty());
    }

    @Test
    void aValueBecomesTheDefaultAndTheOthersFollow() {
        GroupEditorPage editor = nord.opened().turnTo("registrar").type(TIME, "900 s");
        nord.bot().until("it is marked", () -> !note().isEmpty());
        Link link = nord.bot().widget(Link.class, ORIGIN);
        begin(link, "MAKE_USUAL");
        Shell asking = nord.bot().widget(Shell.class, "dialog.usual");
        nord.picture("editor-usual");
        editor.answer(asking, "usual.ok");
        Shell plan = nord.bot().widget(Shell.class, "dialog.plan");
        nord.bot().until("the plan says who follows", () -> nord.said().contains("HFO Other"));
        nord.picture("editor-usual-plan");
        editor.answer(plan, "plan.ok");
        nord.bot().until("both have it", () -> seconds("nord") == 900 && seconds("other") == 900);
        nord.bot().until("it is told as a default of one's own",
                () -> note().contains(Words.of("Eigene Vorgabe", "Own default")));
        nord.picture("editor-usual-done");
        begin(link(), "DROP");
        editor.answer(nord.bot().widget(Shell.class, "dialog.plan"), "plan.ok");
        nord.bot().until("the driver counts again",
                () -> seconds("other") < 900 && seconds("other") == seconds("nord") && note().isEmpty());
        assertFalse(nord.window().dirty());
    }

    private long seconds(String group) {
        LineGroup now = nord.administration().now(group);
        return now.registrar().reregister().toSeconds();
    }

    private Link link() {
        return nord.bot().widget(Link.class, ORIGIN);
    }

    private String note() {
        return nord.bot().ask(() -> nord.bot().found(Link.class, ORIGIN).filter(Link::isVisible).map(Link::getText)
                .orElse(""));
    }

    private String help() {
        return nord.bot().ask(() -> nord.bot().found(StyledText.class, "field.help").orElseThrow().getText());
    }

    private void follow(String wish) {
        Link link = link();
        nord.bot().run(() -> link.notifyListeners(SWT.Selection, followed(wish)));
    }

    private void begin(Link link, String wish) {
        nord.bot().begin(() -> link.notifyListeners(SWT.Selection, followed(wish)));
    }

    private static Event followed(String wish) {
        Event event = new Event();
        event.text = wish;
        return event;
    }
}
