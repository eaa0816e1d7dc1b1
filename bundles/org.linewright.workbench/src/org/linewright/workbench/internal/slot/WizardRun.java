package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.wizard.IWizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardScreen;
import org.linewright.workbench.screen.WizardSlot;

/** One wizard, from its opening to its end; when its bundle goes, the dialog closes and the draft stays. */
final class WizardRun implements WizardSlot {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Text LEFT = new Text(
            "Der Programmteil dieses Assistenten wurde gerade beendet. Was Sie eingegeben haben, ist aufgehoben, außer "
                    + "den Passwörtern: öffnen Sie den Assistenten wieder, sobald der Teil gestartet ist.",
            "The part of the program with this wizard was just stopped. What you typed is kept, but for the passwords: "
                    + "open the wizard again as soon as that part is started.");
    private static final Text READING = new Text("Die Entwürfe werden gelesen …", "Reading the drafts …");

    /** Kept while it is open, or put aside. */
    private interface Keeping {
        void keep(Place place, String title, Map<String, String> fields);
    }

    private final Screens screens;
    private final Screen screen;
    private final Stage stage;
    private final Unfinished unfinished;
    private final Place place;
    private final Consumer<String> writing;
    private Optional<WizardContent> content = Optional.empty();
    private Optional<WizardDialog> dialog = Optional.empty();
    private boolean left;

    WizardRun(Screens screens, Screen screen, Stage stage, Unfinished unfinished, OnDisplay onDisplay) {
        this.screens = screens;
        this.screen = screen;
        this.stage = stage;
        this.unfinished = unfinished;
        this.place = Place.wizard(screen.id());
        this.writing = onDisplay.newest(PACE, id -> keep(unfinished::keep));
    }

    /** Opens the dialog and returns when it is closed. */
    void open(Shell parent) {
        new Waiting(parent, READING).forAnswer(unfinished.read());
        content = screens.service(screen, WizardScreen.class).map(service -> service.open(this));
        try (Watch watching = screens.watch(this::look)) {
            content.ifPresent(opened -> shown(parent, opened));
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
        keep(unfinished::putAside);
        end();
        if (left) {
            MessageDialog.openInformation(parent, Words.of(screen.label()), Words.of(LEFT));
        }
    }

    @Override
    public Stage stage() {
        return stage;
    }

    @Override
    public Map<String, String> draft() {
        return unfinished.at(place).map(Left::fields).orElse(Map.of());
    }

    @Override
    public Optional<Instant> draftFrom() {
        return unfinished.at(place).map(Left::at);
    }

    @Override
    public void changed() {
        writing.accept(screen.id());
    }

    private void shown(Shell parent, WizardContent opened) {
        WizardDialog shown = new WizardDialog(parent, opened.wizard());
        dialog = Optional.of(shown);
        shown.create();
        Ids.named("wizard." + screen.id(), shown.getShell());
        shown.open();
    }

    private void look(List<Screen> here) {
        if (!here.contains(screen) && content.isPresent()) {
            left = true;
            keep(unfinished::putAside);
            dialog.map(WizardDialog::getShell).ifPresent(Shell::dispose); // closing would ask, and nobody may be asked now
            content.map(WizardContent::wizard).ifPresent(IWizard::dispose);
            end();
        }
    }

    private void keep(Keeping keeping) {
        content.map(WizardContent::draft).ifPresent(draft -> {
            if (draft.isEmpty()) {
                unfinished.forget(place);
            } else {
                keeping.keep(place, Words.of(screen.label()), draft);
            }
        });
    }

    private void end() {
        content.ifPresent(ending -> {
            content = Optional.empty();
            dialog = Optional.empty();
            ending.close();
            screens.giveBack(screen);
        });
    }
}
