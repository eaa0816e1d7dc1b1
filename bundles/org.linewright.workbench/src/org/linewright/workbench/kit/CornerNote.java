package org.linewright.workbench.kit;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.linewright.core.Severity;
import org.linewright.core.Text;

/**
 * A note in the upper corner of the screen; it rings in the lower one. It leaves the focus where it is, and closes by
 * itself, or with Esc; it stays while the pointer is on it.
 */
public final class CornerNote {

    private static final int MILLISECONDS_SHOWN = 15_000;
    private static final int CHARACTERS = 44;

    private static final String ID = "note";

    private final Shell shell;
    private final Listener escape = this::typed;
    private final Text more;
    private final Runnable chosen;

    /**
     * @param about what it is about, in a word
     * @param more the words of the button that shows more
     * @param chosen called when the person wants to see more
     */
    public CornerNote(Display display, Text about, Text more, Runnable chosen) {
        this.shell = Ids.named(ID, new Shell(display, SWT.ON_TOP | SWT.NO_FOCUS | SWT.TITLE | SWT.TOOL));
        shell.setText(Words.of(about));
        this.more = more;
        this.chosen = chosen;
    }

    public void show(Severity weight, String title, String text) {
        draw(weight, title, text);
        Display display = shell.getDisplay();
        display.addFilter(SWT.KeyDown, escape);
        shell.addDisposeListener(event -> display.removeFilter(SWT.KeyDown, escape));
        Rectangle screen = display.getPrimaryMonitor().getClientArea();
        shell.setSize(shell.computeSize(Look.characters(shell, CHARACTERS), SWT.DEFAULT));
        shell.setLocation(screen.x + screen.width - shell.getSize().x - Look.MARGIN, below(display, screen.y));
        Optional<Shell> before = Optional.ofNullable(display.getActiveShell()); // framework-driven null
        shell.setVisible(true); // opening it would take the focus
        before.ifPresent(Shell::forceActive); // some window managers give it the focus all the same
        display.timerExec(MILLISECONDS_SHOWN, this::over);
    }

    public void close() {
        if (!shell.isDisposed()) {
            shell.dispose();
        }
    }

    /** Under the notes that others show. */
    private static int below(Display display, int top) {
        return Stream.of(display.getShells()).filter(one -> one.isVisible() && Ids.of(one).equals(ID))
                .mapToInt(one -> one.getLocation().y + one.getSize().y).reduce(top, Math::max) + Look.MARGIN;
    }

    private void draw(Severity weight, String title, String text) {
        shell.setLayout(new FillLayout());
        Composite card = Look.as(Look.Role.CARD, new Composite(shell, SWT.BORDER));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.MARGIN, Look.MARGIN).applyTo(card);
        Label icon = new Label(card, SWT.NONE);
        icon.setImage(TroubleList.icon(weight).image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Look.heading(words(card, "note.title", title));
        if (!text.equals(title)) {
            new Label(card, SWT.NONE);
            words(card, "note.text", text);
        }
        new Label(card, SWT.NONE);
        Buttons buttons = Buttons.in(card, new Mnemonics());
        buttons.with("note.more", more, this::choose);
        buttons.with("note.close", new Text("Schließen", "Close"), this::close);
    }

    private Label words(Composite card, String id, String words) {
        Label label = Ids.named(id, new Label(card, SWT.WRAP));
        label.setText(Words.plain(words));
        label.addListener(SWT.MouseUp, event -> choose());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, CHARACTERS - 8), SWT.DEFAULT)
                .applyTo(label);
        return label;
    }

    private void choose() {
        close();
        chosen.run();
    }

    private void typed(Event event) {
        if (event.keyCode == SWT.ESC) {
            close();
        }
    }

    private void over() {
        if (shell.isDisposed()) {
            return;
        }
        Control under = shell.getDisplay().getCursorControl();
        boolean looked = under != null && under.getShell() == shell; // framework-driven null: nothing of ours
        if (looked) {
            shell.getDisplay().timerExec(MILLISECONDS_SHOWN, this::over);
        } else {
            close();
        }
    }
}
