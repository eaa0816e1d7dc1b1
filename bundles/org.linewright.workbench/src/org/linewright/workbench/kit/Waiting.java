package org.linewright.workbench.kit;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.events.ShellListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;

/**
 * Waits on the UI thread for an answer without freezing the window. What takes longer than a blink is said in a small
 * window, with a button that cancels it where that is possible.
 */
public final class Waiting {

    private static final int PATIENCE = 400;
    private static final int CHARACTERS = 50;

    private final Shell parent;
    private final String title;
    private final Optional<Runnable> cancel;
    private Text work;
    private Optional<Label> words = Optional.empty();

    /** @param work what is waited for */
    public Waiting(Shell parent, Text work) {
        this(parent, parent.getText(), work, Optional.empty());
    }

    /**
     * For work that may be cancelled.
     *
     * @param work what is done first
     * @param cancel asks the work to end; the answer is waited for nevertheless. Once, on the UI thread
     */
    public Waiting(Shell parent, Text title, Text work, Runnable cancel) {
        this(parent, Words.of(title), work, Optional.of(cancel));
    }

    private Waiting(Shell parent, String title, Text work, Optional<Runnable> cancel) {
        this.parent = parent;
        this.title = title;
        this.work = work;
        this.cancel = cancel;
    }

    /** What is being done from now on. */
    public void say(Text stage) {
        work = stage;
        words.filter(label -> !label.isDisposed()).ifPresent(label -> label.setText(Words.plain(Words.of(work))));
    }

    /** The answer of a stage that never completes exceptionally, such as those of the desk. */
    public <T> T forAnswer(CompletionStage<T> stage) {
        AtomicReference<T> answer = new AtomicReference<>();
        Display display = parent.getDisplay();
        OnDisplay onDisplay = new OnDisplay(display);
        stage.thenAccept(value -> onDisplay.run(() -> answer.set(value)));
        boolean enabled = parent.isEnabled();
        Shell notice = notice();
        Runnable show = () -> show(notice, answer);
        parent.setEnabled(false);
        display.timerExec(PATIENCE, show);
        try {
            while (answer.get() == null && !display.isDisposed()) { // framework-driven null: no answer yet
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, show);
            notice.dispose();
            parent.setEnabled(enabled);
        }
        return answer.get();
    }

    private void show(Shell notice, AtomicReference<?> answer) {
        if (!notice.isDisposed() && answer.get() == null) { // framework-driven null: no answer yet
            cancel.ifPresent(possible -> parent.setEnabled(true)); // it takes clicks, and keeps its parent from them
            notice.pack();
            notice.setLocation(parent.getLocation().x + (parent.getSize().x - notice.getSize().x) / 2,
                    parent.getLocation().y + (parent.getSize().y - notice.getSize().y) / 3);
            notice.open();
        }
    }

    private Shell notice() {
        Shell shell = Ids.named("waiting", new Shell(parent, SWT.TITLE | SWT.APPLICATION_MODAL));
        shell.setText(title);
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(shell);
        Label label = new Label(shell, SWT.WRAP);
        words = Optional.of(label);
        say(work);
        ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, CHARACTERS),
                cancel.isPresent() ? Look.lines(label, 2) : SWT.DEFAULT).applyTo(label);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        cancel.ifPresent(possible -> cancelled(shell, possible));
        Dialog.applyDialogFont(shell);
        return shell;
    }

    /** Esc cancels too; the small window goes when the work is over. */
    private void cancelled(Shell shell, Runnable possible) {
        Button button = Ids.named("waiting.cancel", new Button(shell, SWT.PUSH));
        button.setText(new Mnemonics().on(Words.of("Abbrechen", "Cancel")));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            button.setEnabled(false);
            say(new Text("Wird abgebrochen …", "Cancelling …"));
            possible.run();
        }));
        shell.addShellListener(ShellListener.shellClosedAdapter(event -> {
            event.doit = false;
            if (button.isEnabled()) {
                button.notifyListeners(SWT.Selection, new Event());
            }
        }));
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(button);
    }
}
