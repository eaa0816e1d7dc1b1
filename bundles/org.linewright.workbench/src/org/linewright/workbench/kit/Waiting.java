package org.linewright.workbench.kit;

import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicReference;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;

/** Waits on the UI thread for an answer without freezing the window. */
public final class Waiting {

    private static final int PATIENCE = 400;

    private final Shell parent;
    private final Text work;

    /** @param work what is waited for, shown in a small window when it takes longer than a blink */
    public Waiting(Shell parent, Text work) {
        this.parent = parent;
        this.work = work;
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

    private static void show(Shell notice, AtomicReference<?> answer) {
        if (!notice.isDisposed() && answer.get() == null) { // framework-driven null: no answer yet
            notice.open();
        }
    }

    private Shell notice() {
        Shell shell = Ids.named("waiting", new Shell(parent, SWT.TITLE | SWT.APPLICATION_MODAL));
        shell.setText(parent.getText());
        GridLayoutFactory.swtDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.GAP).applyTo(shell);
        Label words = new Label(shell, SWT.WRAP);
        words.setText(Words.plain(Words.of(work)));
        ProgressBar bar = new ProgressBar(shell, SWT.INDETERMINATE);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 50), SWT.DEFAULT).applyTo(words);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Dialog.applyDialogFont(shell);
        shell.pack();
        shell.setLocation(parent.getLocation().x + (parent.getSize().x - shell.getSize().x) / 2,
                parent.getLocation().y + (parent.getSize().y - shell.getSize().y) / 3);
        return shell;
    }
}
