package org.linewright.workbench.softphone.journal;

import org.linewright.core.Text;
import org.linewright.workbench.kit.TroubleDialog;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.softphone.phone.Dialling;
import org.linewright.workbench.softphone.phone.EmergencyQuestion;
import org.linewright.workbench.softphone.phone.JournalEntry;

/** Calls somebody again. */
record Again(Dialling dialling, Stage stage) {

    private static final String SOFTPHONE = "softphone";

    void call(JournalEntry entry) {
        stage.view(SOFTPHONE);
        dialling.dial(new Dialling.Wanted(entry.line(), entry.number(), false),
                what -> EmergencyQuestion.agreed(stage.shell(), what)).thenAccept(why -> {
                    if (!why.isEmpty()) {
                        new TroubleDialog(stage.shell(), new Text("Anrufen", "Call"),
                                Text.of("{0} wurde nicht angerufen.", "{0} was not called.", entry.number()), why)
                                .open();
                    }
                });
    }

    void softphone() {
        stage.view(SOFTPHONE);
    }
}
