package org.linewright.ui;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.linewright.ui.bot.Bot;

/**
 * Goes from control to control as the Tab key does, and back again: a part that is entered chooses itself where the
 * focus begins. On the UI thread.
 */
public final class FocusWalk {

    private static final int MOST = 400;

    private FocusWalk() {
    }

    /** What can be used in the front window but is never reached. */
    public static List<String> faults() {
        Shell front = front();
        front.forceActive();
        Set<Control> reached = reached(front);
        return Bot.within(front)
                .filter(Control.class::isInstance)
                .map(Control.class::cast)
                .filter(FocusWalk::usable)
                .filter(control -> !reached.contains(control) && !radioOf(reached, control))
                .map(control -> "is not reached by Tab: " + Walk.described(control))
                .toList();
    }

    private static Shell front() {
        List<Shell> shells = List.of(Display.getCurrent().getShells()).stream().filter(Shell::isVisible).toList();
        return shells.stream()
                .filter(shell -> (shell.getStyle() & (SWT.APPLICATION_MODAL | SWT.PRIMARY_MODAL)) != 0)
                .reduce((one, other) -> other)
                .orElseGet(shells::getFirst);
    }

    private static Set<Control> reached(Shell front) {
        Display display = front.getDisplay();
        Set<Control> reached = new LinkedHashSet<>();
        Control start = focused(display, front);
        Control now = start;
        for (int step = 0; step < MOST && reached.add(now); step++) {
            now.traverse(SWT.TRAVERSE_TAB_NEXT);
            now = focused(display, front);
        }
        Set<Control> back = new LinkedHashSet<>();
        for (int step = 0; step < MOST && back.add(now); step++) {
            now.traverse(SWT.TRAVERSE_TAB_PREVIOUS);
            now = focused(display, front);
        }
        reached.addAll(back);
        if (!start.isDisposed()) {
            start.setFocus();
        }
        return reached;
    }

    private static Control focused(Display display, Shell front) {
        Control focus = display.getFocusControl();
        return focus == null ? front : focus; // framework-driven null
    }

    private static boolean usable(Control control) {
        return control.isEnabled() && (control.getStyle() & SWT.NO_FOCUS) == 0 && switch (control) {
            case Button button -> (button.getStyle() & SWT.ARROW) == 0;
            case Text text -> text.getEditable();
            case Combo combo -> combo.isVisible();
            case Spinner spinner -> spinner.isVisible();
            case Table table -> table.isVisible();
            case Tree tree -> tree.isVisible();
            case Link link -> link.getText().contains("<a");
            case StyledText text -> text.getEditable();
            default -> false;
        };
    }

    /** Of radio buttons one is reached; the arrow keys go to the others. */
    private static boolean radioOf(Set<Control> reached, Control control) {
        return (control.getStyle() & SWT.RADIO) != 0 && reached.stream()
                .anyMatch(one -> one.getParent() == control.getParent() && (one.getStyle() & SWT.RADIO) != 0);
    }
}
