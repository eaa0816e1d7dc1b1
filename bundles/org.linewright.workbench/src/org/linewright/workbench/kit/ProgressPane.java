package org.linewright.workbench.kit;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.linewright.core.Text;

/** What is being done, how far it is, and a button that cancels it. */
public final class ProgressPane {

    private final Composite area;
    private final Label words;
    private final ProgressBar bar;
    private final Button cancel;

    /**
     * @param mnemonics of the page that it stands on
     * @param cancelled called once, when the button is pressed
     */
    public ProgressPane(Composite parent, Text work, Mnemonics mnemonics, Runnable cancelled) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
        this.words = Ids.named("progress.words", new Label(area, SWT.WRAP));
        this.bar = Ids.named("progress.bar", new ProgressBar(area, SWT.SMOOTH));
        this.cancel = Ids.named("progress.cancel", new Button(area, SWT.PUSH));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(bar);
        words.setText(Words.plain(Words.of(work)));
        cancel.setText(mnemonics.on(Words.of("Abbrechen", "Cancel")));
        cancel.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
            cancel.setEnabled(false);
            cancelled.run();
        }));
    }

    public Control control() {
        return area;
    }

    /** So much of so much is done. */
    public void at(int done, int total) {
        bar.setMaximum(Math.max(1, total));
        bar.setSelection(done);
    }

    /** What is being done now. */
    public void say(Text work) {
        words.setText(Words.plain(Words.of(work)));
        words.requestLayout();
    }

    /** Whether the button can be pressed. */
    public void cancellable(boolean possible) {
        cancel.setEnabled(possible);
    }
}
