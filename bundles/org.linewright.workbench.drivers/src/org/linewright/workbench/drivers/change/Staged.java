package org.linewright.workbench.drivers.change;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
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
import org.linewright.core.Outcome;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.OnDisplay;
import org.linewright.workbench.kit.Words;

/** Work of seconds on a thread of its own: what is being done, and a button that cancels it. For the UI thread. */
record Staged(Shell parent, OnDisplay onDisplay, Text title) {

    /** Shorter work shows nothing. */
    private static final int PATIENCE = 400;
    private static final Duration PACE = Duration.ofMillis(100);
    private static final int CHARACTERS = 60;

    /** What the work answered; empty when a person cancelled it and nothing was done. */
    <T> Optional<Outcome<T>> outcome(Text first, Function<Consumer<Text>, Outcome<T>> work) {
        AtomicReference<Outcome<T>> answer = new AtomicReference<>();
        AtomicBoolean over = new AtomicBoolean();
        AtomicBoolean cancelled = new AtomicBoolean();
        Shell shell = Ids.named("staged", new Shell(parent, SWT.TITLE | SWT.APPLICATION_MODAL));
        Label words = Ids.named("staged.words", new Label(shell, SWT.WRAP));
        words.setText(Words.plain(Words.of(first)));
        Consumer<Text> told = onDisplay.newest(PACE, stage -> say(words, stage));
        Thread worker = Thread.ofVirtual().name("drivers page").start(() -> {
            try {
                answer.set(work.apply(told));
                onDisplay.run(() -> over.set(true));
            } catch (RuntimeException bug) {
                onDisplay.run(() -> {
                    throw bug;
                });
            }
        });
        fill(shell, words, () -> {
            cancelled.set(true);
            worker.interrupt();
        });
        waited(shell, over);
        return Optional.ofNullable(answer.get()) // framework-driven null: the display is gone
                .filter(outcome -> outcome.isDone() || !cancelled.get());
    }

    private void waited(Shell shell, AtomicBoolean over) {
        Display display = shell.getDisplay();
        Runnable show = () -> open(shell, over);
        boolean enabled = parent.isEnabled();
        parent.setEnabled(false);
        display.timerExec(PATIENCE, show);
        try {
            while (!over.get() && !display.isDisposed()) {
                if (!display.readAndDispatch()) {
                    display.sleep();
                }
            }
        } finally {
            display.timerExec(-1, show);
            shell.dispose();
            parent.setEnabled(enabled);
        }
    }

    /** From now on the dialog takes what is typed and clicked, and can be cancelled. */
    private void open(Shell shell, AtomicBoolean over) {
        if (!shell.isDisposed() && !over.get()) {
            parent.setEnabled(true);
            shell.pack();
            shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2,
                    parent.getLocation().y + (parent.getSize().y - shell.getSize().y) / 3);
            shell.open();
        }
    }

    private void fill(Shell shell, Label words, Runnable cancelled) {
        shell.setText(Words.of(title));
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(shell);
        ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
        Button cancel = Ids.named("staged.cancel", new Button(shell, SWT.PUSH));
        cancel.setText(new Mnemonics().on(Words.of("Abbrechen", "Cancel")));
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            cancel.setEnabled(false);
            say(words, new Text("Wird abgebrochen …", "Cancelling …"));
            cancelled.run();
        }));
        shell.addShellListener(ShellListener.shellClosedAdapter(event -> {
            event.doit = false; // Esc cancels; the window goes when the work is over
            if (cancel.isEnabled()) {
                cancel.notifyListeners(SWT.Selection, new Event());
            }
        }));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Look.characters(words, CHARACTERS), Look.lines(words, 2)).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        GridDataFactory.swtDefaults().align(SWT.END, SWT.CENTER).applyTo(cancel);
        Dialog.applyDialogFont(shell);
    }

    private static void say(Label words, Text stage) {
        if (!words.isDisposed()) {
            words.setText(Words.plain(Words.of(stage)));
        }
    }
}
