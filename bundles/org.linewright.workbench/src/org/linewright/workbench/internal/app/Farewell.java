package org.linewright.workbench.internal.app;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;
import org.linewright.lines.LineState;
import org.linewright.workbench.internal.desk.FolderDesk;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/**
 * Takes the lines off their registrars when the window is closed: says how far that is once it takes longer than a
 * blink, and can be cut short; what is left then expires at the registrar.
 */
public final class Farewell {

    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int PATIENCE = 400;
    private static final int PACE = 100;
    private static final Text END = new Text("&Sofort beenden", "&End now");

    private final FolderDesk desk;
    private final Display display;
    private final int count;
    private final CompletableFuture<Integer> ended = new CompletableFuture<>();

    public Farewell(FolderDesk desk, Display display) {
        this.desk = desk;
        this.display = display;
        this.count = desk.running();
    }

    /** Returns when the lines are gone, the person has cut it short, or half a minute is over. On the UI thread. */
    public void say() {
        if (count == 0) {
            return;
        }
        CompletionStage<Integer> leaving = desk.leave(LIMIT).exceptionally(late -> count);
        OnDisplay onDisplay = new OnDisplay(display);
        leaving.thenAccept(left -> onDisplay.run(() -> ended.complete(left)));
        Shell shell = drawn();
        display.timerExec(PATIENCE, () -> show(shell));
        while (!ended.isDone() && !display.isDisposed()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
        shell.dispose();
    }

    private static void show(Shell shell) {
        if (!shell.isDisposed()) {
            shell.open();
        }
    }

    private Shell drawn() {
        Shell shell = Ids.named("farewell", new Shell(display, SWT.TITLE | SWT.CLOSE));
        shell.setText("Linewright");
        shell.setImage(Icon.LINEWRIGHT.image());
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(shell);
        Label words = Ids.named("farewell.words", new Label(shell, SWT.WRAP));
        ProgressBar bar = new ProgressBar(shell, SWT.SMOOTH);
        bar.setMaximum(count);
        Button end = Ids.named("farewell.end", new Button(shell, SWT.PUSH));
        end.setText(Words.of(END));
        end.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> ended.complete(count)));
        shell.addListener(SWT.Close, event -> ended.complete(count));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 56), SWT.DEFAULT).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(end);
        tell(words, bar);
        Dialog.applyDialogFont(shell);
        shell.pack();
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setLocation(screen.x + (screen.width - shell.getSize().x) / 2,
                screen.y + (screen.height - shell.getSize().y) / 3);
        return shell;
    }

    private void tell(Label words, ProgressBar bar) {
        if (!words.isDisposed()) {
            int gone = Math.max(0, count - staying());
            words.setText(Words.of("{0} von {1} Leitungen haben sich abgemeldet …",
                    "{0} of {1} lines have un-registered …", gone, count));
            bar.setSelection(gone);
            display.timerExec(PACE, () -> tell(words, bar));
        }
    }

    /** How many are registered, or were and still wait for the answer of their registrar. */
    private int staying() {
        return (int) desk.now()
                .statuses()
                .stream()
                .filter(status -> status.registered() || status.state() == LineState.LEAVING)
                .count();
    }
}
