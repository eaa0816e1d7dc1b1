package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.GroupId;
import org.linewright.operations.Wish;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;

/** The first button of the welcome page: Next until Finish, and the lines go green. */
@ExtendWith(PictureOfFailure.class)
class PracticeTest {

    private final Bot bot = Bot.here();
    private final MainWindow window = new MainWindow(bot);
    private final Desk desk = PlatformUI.getWorkbench().getService(Desk.class);

    @AfterEach
    void tidy() {
        window.closeEditors();
        bot.begin(() -> desk
                .plan(Wish.remove(desk.now().configuration().groups().keySet().toArray(GroupId[]::new)))
                .thenAccept(plan -> plan.result().ifPresent(desk::apply)));
        bot.until("no group is left", () -> desk.now().configuration().groups().isEmpty());
    }

    @Test
    void nextUntilFinishMakesTwentyThreeLinesGreen() {
        bot.until("the configuration is open", () -> desk.now().current().isPresent());
        Stage stage = bot.ask(() -> PlatformUI.getWorkbench().getService(Stage.class));
        assumeTrue(bot.ask(() -> stage.offers(ActionScreen.TRY_WIZARD)), "There is no PBX to practise on");
        bot.begin(() -> stage.run(ActionScreen.TRY_WIZARD));
        bot.widget(Shell.class, "wizard." + ActionScreen.TRY_WIZARD);
        WizardPages wizard = new WizardPages(bot);
        assertTrue(bot.ask(() -> window.shows("banner")));
        bot.until("the PBX type is chosen", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        wizard.picture("practice-1");
        for (int page = 1; page < 6; page++) {
            wizard.next();
            wizard.picture("practice-" + (page + 1));
        }
        wizard.finish();
        bot.until("all lines are green", () -> desk.now().registered() == 23);
        wizard.picture("practice-green");
        assertEquals(1, desk.now().configuration().groups().size());
    }
}
