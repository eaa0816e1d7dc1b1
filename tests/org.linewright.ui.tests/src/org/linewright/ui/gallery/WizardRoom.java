package org.linewright.ui.gallery;

import java.util.List;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.ui.wizard.Crown;
import org.linewright.ui.wizard.WizardPages;
import org.linewright.workbench.kit.Words;

/** The wizard for a new group. */
record WizardRoom(Gallery gallery) {

    private static final String REFUSED = Words.of(new Text("Abgelehnt", "Refused"));
    private static final String DISCARD = Words.of(new Text("Verwerfen", "Discard"));

    void walk() {
        try (Crown crown = Crown.started()) {
            WizardPages wizard = WizardPages.opened(gallery.bot());
            wizard.choose("Crown");
            for (String page : List.of("type", "registrar", "credentials", "media", "name", "plan")) {
                fill(wizard, crown, page);
                gallery.shot("wizard-" + page);
                if (page.equals("credentials")) {
                    trial(wizard);
                }
                if (!page.equals("plan")) {
                    wizard.next();
                }
            }
            wizard.cancel();
            gallery.bot().until("it asks", () -> wizard.enabled(DISCARD));
            gallery.shot("wizard-cancel");
            wizard.pressLabelled(DISCARD);
            gallery.bot().until("it is closed", () -> !wizard.open());
        }
    }

    private void fill(WizardPages wizard, Crown crown, String page) {
        switch (page) {
            case "registrar" -> {
                wizard.type("registrar.host", crown.host());
                wizard.type("registrar.port", crown.port());
                wizard.toggle("advanced");
                wizard.type("registrar.domain", Crown.DOMAIN);
            }
            case "credentials" -> {
                wizard.type("lines.names", "500-522");
                wizard.type("lines.password", Crown.PASSWORD.reveal());
                gallery.bot().until("23 lines are counted", () -> wizard.says("23 "));
            }
            case "media" -> wizard.toggle("advanced");
            case "plan" ->
                gallery.bot().until("the plan is there", () -> wizard.enabled(IDialogConstants.FINISH_LABEL));
            default -> gallery.bot().until("it goes on", () -> wizard.enabled(IDialogConstants.NEXT_LABEL));
        }
    }

    private void trial(WizardPages wizard) {
        wizard.press("lines.test");
        wizard.press("trial.start");
        Label sentence = gallery.bot().widget(Label.class, "trial.sentence");
        gallery.bot().until("the registrar refused", () -> sentence.getText().startsWith(REFUSED));
        gallery.shot("wizard-trial");
        wizard.press("trial.close");
    }
}
