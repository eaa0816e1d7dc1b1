package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.core.line.LineGroup;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.editor.Administration;

/** Somebody else changes the configuration while the plan of the wizard is read. */
@ExtendWith(PictureOfFailure.class)
class ChangedSinceTest {

    private final Office office = Office.opened();
    private final Bot bot = office.bot();
    private final Administration administration = new Administration(bot);

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void finishRefusesTheOldPlanShowsTheNewOneAndLosesNothing() {
        administration.put(administration.group("nord", "HFO Nord", 3));
        WizardPages wizard = office.atPlan();
        Path file = administration.file("nord");
        bot.begin(() -> {
            renamed(file);
            wizard.finishNow();
        });
        bot.until("it says that this is the new plan",
                () -> wizard.says(Office.words("Das ist der neue Plan", "This is the new plan")));
        wizard.picture("changed-since");
        assertEquals(1, office.desk().now().configuration().groups().size());
        bot.until("the new plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
        office.finish(wizard);
        bot.until("all lines are green", () -> office.desk().now().registered() == 23);
        assertEquals("HFO Nordwest", administration.now("nord").name());
    }

    @Test
    void aNameThatIsTakenMeanwhileIsSaidAndTheProposalFollows() {
        WizardPages wizard = office.atPlan();
        LineGroup other = administration.group("other", "HFO-" + Crown.DOMAIN, 2);
        administration.put(other);
        bot.until("the plan is that of another name",
                () -> wizard.says("HFO-" + Crown.DOMAIN + " (2)") && wizard.enabled(IDialogConstants.FINISH_LABEL));
        office.finish(wizard);
        bot.until("all lines are green", () -> office.desk().now().registered() == 23);
        assertTrue(administration.saved("other"));
    }

    private static void renamed(Path file) {
        try {
            Files.writeString(file, Files.readString(file).replace("HFO Nord", "HFO Nordwest"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
