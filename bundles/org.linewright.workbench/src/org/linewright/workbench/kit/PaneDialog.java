package org.linewright.workbench.kit;

import java.util.Optional;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Text;

/** A dialog around one pane: a title, a sentence that says what it is about, the pane, and what to do. */
public final class PaneDialog extends Dialog {

    /** What stands in the middle. */
    public interface Pane {

        /** @param ready to be told whether the person may go on */
        Control draw(Composite parent, Mnemonics mnemonics, Ready ready);
    }

    /** Hears whether the person may go on. */
    public interface Ready {
        void ready(boolean possible);
    }

    private final String id;
    private final Text title;
    private final Text sentence;
    private final Pane pane;
    private final Optional<Text> action;
    private final Mnemonics mnemonics = new Mnemonics();
    private final int[] size;
    private boolean possible = true;

    /**
     * @param action the words of the default button; without one there is only a button that closes
     * @param size how many characters wide and lines high the pane wants to be
     */
    public PaneDialog(Shell parent, String id, Text title, Text sentence, Pane pane, Optional<Text> action,
            int... size) {
        super(parent);
        this.id = id;
        this.title = title;
        this.sentence = sentence;
        this.pane = pane;
        this.action = action;
        this.size = size.clone();
    }

    /** Opens it and waits. @return whether the person goes on */
    public boolean agreed() {
        return open() == OK && action.isPresent();
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        Ids.named("dialog." + id, shell).setText(Words.of(title));
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).spacing(0, Look.MARGIN).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        Label words = Ids.named("sentence", new Label(area, SWT.WRAP));
        words.setText(Words.plain(Words.of(sentence)));
        int width = Look.characters(words, size[0]);
        GridDataFactory.fillDefaults().grab(true, false).hint(width, SWT.DEFAULT).applyTo(words);
        Control content = pane.draw(area, mnemonics, this::ready);
        int lines = (int) Math.ceil(words.computeSize(SWT.DEFAULT, SWT.DEFAULT).y * (double) size[1]
                / Math.max(1, lines(words)));
        GridDataFactory.fillDefaults().grab(true, true).hint(width, size[1] == 0 ? SWT.DEFAULT : lines)
                .applyTo(content);
        applyDialogFont(area);
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        action.ifPresent(words -> Ids.named(id + ".ok",
                createButton(parent, IDialogConstants.OK_ID, mnemonics.on(Words.of(words)), true)));
        Ids.named(id + ".cancel", createButton(parent, IDialogConstants.CANCEL_ID, action.isPresent()
                ? mnemonics.on(Words.of("Abbrechen", "Cancel"))
                : mnemonics.on(Words.of("Schließen", "Close")), action.isEmpty()));
        ready(possible);
    }

    /** Never larger than the screen it opens on. */
    @Override
    protected Point getInitialSize() {
        Point wanted = super.getInitialSize();
        Rectangle screen = getShell().getMonitor().getClientArea();
        return new Point(Math.min(wanted.x, screen.width), Math.min(wanted.y, screen.height));
    }

    private void ready(boolean now) {
        possible = now;
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) { // framework-driven null: not drawn yet
            ok.setEnabled(now);
            grow();
        }
    }

    /** As high as what is said in it wants, and never out of the screen. */
    private void grow() {
        Rectangle now = getShell().getBounds();
        Rectangle screen = getShell().getMonitor().getClientArea();
        int wanted = getShell().computeSize(getShell().getClientArea().width, SWT.DEFAULT, true).y;
        int height = Math.min(Math.max(now.height, wanted), screen.height);
        if (getShell().isVisible() && height > now.height) {
            getShell().setBounds(now.x, Math.max(screen.y, Math.min(now.y, screen.y + screen.height - height)),
                    now.width, height);
        }
    }

    private static int lines(Label words) {
        return Math.max(1, words.getText().split("\n", -1).length);
    }
}
