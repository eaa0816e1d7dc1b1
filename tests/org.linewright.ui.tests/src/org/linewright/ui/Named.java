package org.linewright.ui;

import java.lang.reflect.Field;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/** Whether a screen reader can tell what a control is called. On the UI thread. */
final class Named {

    private Named() {
    }

    /** By itself, by the label before it, or, a filter of the platform, by the words that stand in it. */
    static boolean by(Control control) {
        return bySelf(control) || byLabel(control) || filter(control);
    }

    /** Asks those whom the toolkit would ask; it has no open way to do so. */
    private static boolean bySelf(Control control) {
        AccessibleEvent event = new AccessibleEvent(control);
        event.childID = ACC.CHILDID_SELF;
        listeners(control.getAccessible()).forEach(listener -> listener.getName(event));
        return !Walk.blank(event.result);
    }

    private static List<AccessibleListener> listeners(Accessible accessible) {
        try {
            Field field = Accessible.class.getDeclaredField("accessibleListeners");
            field.setAccessible(true);
            return Stream.ofNullable((List<?>) field.get(accessible)) // framework-driven null
                    .flatMap(List::stream)
                    .map(AccessibleListener.class::cast)
                    .toList();
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError(changed);
        }
    }

    private static boolean byLabel(Control control) {
        Control[] brothers = control.getParent().getChildren();
        int place = List.of(brothers).indexOf(control);
        return place > 0 && brothers[place - 1] instanceof Label label && !Walk.blank(label.getText());
    }

    private static boolean filter(Control control) {
        return Stream.iterate(control.getParent(), Objects::nonNull, Composite::getParent)
                .anyMatch(parent -> parent.getClass().getSimpleName().contains("Filtered"));
    }
}
