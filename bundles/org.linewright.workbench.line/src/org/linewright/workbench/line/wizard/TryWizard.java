package org.linewright.workbench.line.wizard;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.WizardDialog;
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.lines.RegistrarLookups;
import org.linewright.operations.Roster;
import org.linewright.workbench.kit.Desk;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.PracticePbx;
import org.linewright.workbench.kit.TroubleList;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.ScreenInfo;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardSlot;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/** The wizard, filled in for the embedded PBX; there while a PBX to practise on is there. */
@Component
@ScreenInfo(id = ActionScreen.TRY_WIZARD, german = "Assistenten ausprobieren", english = "Try the wizard")
public final class TryWizard implements ActionScreen {

    private static final String USERS = "150;177;200-220";
    private static final Text STARTS = new Text("Die eingebaute Telefonanlage startet …",
            "The embedded PBX is starting …");

    private static final Duration LEAVING = Duration.ofSeconds(2);

    private final Services services;
    private final PracticePbx pbx;
    private Optional<WizardDialog> open = Optional.empty();

    @Activate
    public TryWizard(@Reference Desk desk, @Reference Roster roster, @Reference RegistrarLookups lookups,
            @Reference OnDisplay onDisplay,
            @Reference PracticePbx pbx) {
        this.services = new Services(desk, roster, lookups, onDisplay);
        this.pbx = pbx;
    }

    @Deactivate
    void leave() {
        services.onDisplay().runAndWait(() -> open.ifPresent(WizardDialog::close), LEAVING);
    }

    @Override
    public void run(Stage stage) {
        Outcome<PracticePbx.Offer> offer = new Waiting(stage.shell(), STARTS).forAnswer(pbx.offer(USERS));
        if (offer.result().isPresent()) {
            shown(stage, new PracticeOpening(offer.result().orElseThrow()).opening());
        } else {
            MessageDialog.openError(stage.shell(), Words.of(STARTS), TroubleList.text(offer.troubles()));
        }
    }

    private void shown(Stage stage, Opening opening) {
        LineWizardContent content = new LineWizardContent(services, new Practice(stage), opening).begin();
        WizardDialog dialog = new WizardDialog(stage.shell(), content.wizard());
        open = Optional.of(dialog);
        dialog.create();
        Ids.named("wizard." + TRY_WIZARD, dialog.getShell());
        dialog.open();
        open = Optional.empty();
        content.close();
    }

    /** Practice is not kept: it can be offered again at any time. */
    private record Practice(Stage stage) implements WizardSlot {

        @Override
        public Map<String, String> draft() {
            return Map.of();
        }

        @Override
        public Optional<Instant> draftFrom() {
            return Optional.empty();
        }

        @Override
        public void changed() {
            // nothing is kept
        }
    }
}
