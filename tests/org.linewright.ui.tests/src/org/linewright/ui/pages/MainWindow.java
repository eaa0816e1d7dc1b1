package org.linewright.ui.pages;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IViewReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.screen.Stage;

/** The main window. */
public record MainWindow(Bot bot) {

    public static final List<Text> PERSPECTIVES = List.of(new Text("Verwaltung", "Administration"),
            new Text("Fehlersuche", "Support"), new Text("Telefon", "Phone"));

    private static final List<String> IDS = List.of("org.linewright.workbench.administration",
            "org.linewright.workbench.support", "org.linewright.workbench.phone");

    /** The labels of the perspectives at the top. */
    public List<String> perspectives() {
        List<String> labels = PERSPECTIVES.stream().map(Words::of).toList();
        return bot.ask(() -> bot.all()
                .filter(ToolItem.class::isInstance)
                .map(item -> ((ToolItem) item).getText())
                .filter(labels::contains)
                .toList());
    }

    /** Goes to one of the perspectives. */
    public void turnTo(int perspective) {
        bot.run(() -> page().setPerspective(PlatformUI.getWorkbench()
                .getPerspectiveRegistry()
                .findPerspectiveWithId(IDS.get(perspective))));
    }

    /** The labels of all tabs that can be seen. */
    public Stream<String> tabs() {
        return bot.all().filter(CTabItem.class::isInstance).map(tab -> ((CTabItem) tab).getText());
    }

    /** What the status line says about this; on the UI thread. */
    public String status(String id) {
        return bot.found(CLabel.class, "status." + id).map(CLabel::getText).orElse("");
    }

    public Shell shell() {
        return bot.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
    }

    /** Opens an editor as a double click does. */
    public void edit(String kind, String thing) {
        bot.run(() -> PlatformUI.getWorkbench().getService(Stage.class).editor(kind, thing));
    }

    /** Keys and commands go where the system's focus is; what was there before may have left it elsewhere. */
    public void toFront() {
        Shell shell = shell();
        bot.run(shell::forceActive);
        bot.until("the window is in front", () -> bot.front().filter(shell::equals).isPresent());
    }

    /** Runs a command, as its key does: in this window, once somebody there takes it. */
    public void command(String id) {
        bot.run(shell()::forceActive); // a dialog that has just closed may have left the focus elsewhere
        bot.until("somebody takes " + id, () -> PlatformUI.getWorkbench().getService(ICommandService.class)
                .getCommand(id).isHandled());
        bot.run(() -> {
            try {
                PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
            } catch (CommandException missing) {
                throw new AssertionError(missing);
            }
        });
    }

    /** Brings the view of this screen to the front. */
    public void show(String screen) {
        bot.run(() -> PlatformUI.getWorkbench().getService(Stage.class).view(screen));
    }

    /** Closes the view of this id. */
    public void closeView(String id) {
        bot.run(() -> view(id).forEach(page()::hideView));
    }

    /** Gives the view of this id the whole window, or takes it back, as a double click on its tab does. */
    public void enlarge(String id) {
        bot.run(() -> view(id).forEach(page()::toggleZoom));
    }

    /** Closes all editors, whatever is not saved in them. */
    public void closeEditors() {
        bot.run(() -> page().closeAllEditors(false));
    }

    /** Closes the editor in front as its cross does, and returns before it is closed: it may ask. */
    public void closeFront() {
        bot.begin(() -> page().closeEditor(page().getActiveEditor(), true));
    }

    /** Closes the window as its cross does, and returns before it is closed: it may ask. */
    public void close() {
        bot.begin(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].close());
    }

    /** Whether the editor in front has something to save. */
    public boolean dirty() {
        return bot.ask(() -> page().getActiveEditor().isDirty());
    }

    /** Whether something with this id can be seen; on the UI thread. */
    public boolean shows(String id) {
        return bot.all().anyMatch(widget -> Ids.of(widget).equals(id));
    }

    /** A view that several screens share has a second id behind a colon. */
    private static Stream<IViewReference> view(String id) {
        return Stream.of(page().getViewReferences())
                .filter(view -> id.equals(view.getId()) || id.equals(view.getId() + ":" + view.getSecondaryId()));
    }

    private static IWorkbenchPage page() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
    }
}
