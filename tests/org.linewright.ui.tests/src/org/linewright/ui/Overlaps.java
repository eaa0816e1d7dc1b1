package org.linewright.ui;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;

/** Controls that stand on one another. On the UI thread. */
final class Overlaps {

    private Overlaps() {
    }

    /** Those direct children that stand on one before them. */
    static List<Control> in(Composite area) {
        List<Control> shown = Stream.of(area.getChildren()).filter(Overlaps::counts).toList();
        return IntStream.range(1, shown.size())
                .filter(place -> shown.subList(0, place)
                        .stream()
                        .anyMatch(before -> before.getBounds().intersects(shown.get(place).getBounds())))
                .mapToObj(shown::get)
                .toList();
    }

    private static boolean counts(Control control) {
        Rectangle place = control.getBounds();
        return control.isVisible() && place.width > 0 && place.height > 0
                && (control instanceof Label || control instanceof Button || control instanceof Text
                        || control instanceof Combo || control instanceof Spinner || control instanceof Link
                        || control instanceof Table);
    }
}
