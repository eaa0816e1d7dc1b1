package org.linewright.workbench.internal.slot;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.core.Watch;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardContent;
import org.linewright.workbench.screen.WizardScreen;
import org.linewright.workbench.screen.WizardSlot;

/** One wizard, from its opening to its end; when its bundle goes, the dialog closes and the draft stays. */
final class WizardRun implements WizardSlot {

    private static final Duration PACE = Duration.ofSeconds(1);
    private static final Text LEFT = new Text(
            "Der Programmteil dieses Assistenten wurde gerade beendet. Ihre Eingaben sind aufgehoben: öffnen Sie den "
                    + "Assistenten wieder, sobald der Teil gestartet ist.",
            "The part of the program with this wizard was just stopped. What you typed is kept: open the wizard again "
                    + "as soon as that part is started.");

    private final Screens screens;
    private final Screen screen;
    private final Stage stage;
    private final Drafts drafts;
    private final Consumer<String> writing;
    private Optional<WizardContent> content = Optional.empty();
    private Optional<WizardDialog> dialog = Optional.empty();
    private boolean left;

    WizardRun(Screens screens, Screen screen, Stage stage, OnDisplay onDisplay) {
        this.screens = screens;
        this.screen = screen;
        this.stage = stage;
        this.drafts = new Drafts(screen.id());
        this.writing = onDisplay.newest(PACE, id -> keep());
    }

    /** Opens the dialog and returns when it is closed. */
    void open(Shell parent) {
        content = screens.service(screen, WizardScreen.class).map(service -> service.open(this));
        int answer = Window.CANCEL;
        try (Watch watching = screens.watch(this::look)) {
            answer = content.map(opened -> shown(parent, opened)).orElse(Window.CANCEL);
        } catch (RuntimeException bug) {
            Log.bug(bug);
        }
        if (answer == Window.OK) {
            drafts.write(Map.of());
        } else {
            keep();
        }
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
        return drafts.read();
    }

    @Override
    public void changed() {
        writing.accept(screen.id());
    }

    private int shown(Shell parent, WizardContent opened) {
        WizardDialog shown = new WizardDialog(parent, opened.wizard());
        dialog = Optional.of(shown);
        shown.create();
        Ids.named("wizard." + screen.id(), shown.getShell());
        return shown.open();
    }

    private void look(List<Screen> here) {
        if (!here.contains(screen) && content.isPresent()) {
            left = true;
            keep();
            dialog.ifPresent(WizardDialog::close);
            end();
        }
    }

    private void keep() {
        content.map(WizardContent::draft).ifPresent(drafts::write);
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
