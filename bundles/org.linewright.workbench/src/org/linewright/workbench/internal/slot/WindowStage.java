package org.linewright.workbench.internal.slot;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.linewright.core.Text;
import org.linewright.workbench.internal.Log;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Waiting;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.ActionScreen;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.screen.WizardScreen;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The window of the workbench as a stage. */
@Component(service = { Stage.class, WindowStage.class })
public final class WindowStage implements Stage {

    private static final Text AWAY = new Text(
            "Dieser Assistent gehört zu einem Programmteil, der gerade nicht da ist. Was Sie darin eingegeben haben, "
                    + "bleibt aufgehoben.",
            "This wizard belongs to a part of the program that is not here now. What you entered in it stays kept.");

    private static final Text LOOKING = new Text("Der Grund wird gesucht …", "Looking for the reason …");

    private final Screens screens;
    private final Unfinished unfinished;
    private final OnDisplay onDisplay;

    @Activate
    public WindowStage(@Reference Screens screens, @Reference Unfinished unfinished, @Reference OnDisplay onDisplay) {
        this.screens = screens;
        this.unfinished = unfinished;
        this.onDisplay = onDisplay;
    }

    @Override
    public void view(String id) {
        try {
            page().showView(SlotView.ID, id, IWorkbenchPage.VIEW_ACTIVATE);
        } catch (PartInitException bug) {
            Log.bug(bug);
        }
    }

    @Override
    public void editor(String kind, String thing) {
        Thing input = new Thing(kind, thing);
        Optional<SlotEditor> editor = opened(input);
        unfinished.at(Place.editor(input)).filter(Left::orphaned)
                .ifPresent(left -> editor.ifPresent(open -> onDisplay.later(() -> ask(open, left))));
    }

    /** Opens the editor with what an earlier window left. */
    static void goOn(Thing thing, Map<String, String> words) {
        opened(thing).ifPresent(editor -> editor.goOn(words));
    }

    @Override
    public void wizard(String id) {
        screens.find(WizardScreen.class, id)
                .ifPresentOrElse(screen -> new WizardRun(screens, screen, this, unfinished, onDisplay).open(shell()),
                        () -> MessageDialog.openInformation(shell(), "Linewright", Words.of(away(id))));
    }

    private Text away(String wizard) {
        return new Waiting(shell(), LOOKING).forAnswer(screens.why(WizardScreen.class, wizard))
                .map(why -> Text.of("{0}\n\n{1}", "{0}\n\n{1}", AWAY, why))
                .orElse(AWAY);
    }

    @Override
    public boolean offers(String action) {
        return screens.find(ActionScreen.class, action).isPresent();
    }

    @Override
    public void run(String action) {
        screens.find(ActionScreen.class, action).ifPresent(screen -> {
            screens.service(screen, ActionScreen.class).ifPresent(service -> service.run(this));
            screens.giveBack(screen);
        });
    }

    @Override
    public Shell shell() {
        return window().getShell();
    }

    private void ask(SlotEditor editor, Left left) {
        switch (new LeftDialog(shell(), List.of(left)).answer()) {
            case CONTINUE -> editor.goOn(left.fields());
            case DISCARD -> unfinished.forget(left.place());
            case LATER -> page().closeEditor(editor, true); // what is typed there now would take its place
        }
    }

    private static Optional<SlotEditor> opened(Thing thing) {
        try {
            return Optional.of(page().openEditor(thing, SlotEditor.ID))
                    .filter(SlotEditor.class::isInstance)
                    .map(SlotEditor.class::cast);
        } catch (PartInitException bug) {
            Log.bug(bug);
            return Optional.empty();
        }
    }

    private static IWorkbenchPage page() {
        return window().getActivePage();
    }

    private static IWorkbenchWindow window() {
        IWorkbenchWindow active = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        return active == null ? PlatformUI.getWorkbench().getWorkbenchWindows()[0] : active; // framework-driven null
    }
}
