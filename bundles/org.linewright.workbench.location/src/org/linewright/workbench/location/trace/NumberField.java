package org.linewright.workbench.location.trace;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Where many numbers are typed or pasted, one on each line; Tab leads on. */
final class NumberField {

    private static final int BREATH = 200;

    private final Composite area;
    private final Text numbers;

    NumberField(Composite parent, Mnemonics mnemonics) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
        this.numbers = new Labelled(area, mnemonics).with("trace.numbers",
                new org.linewright.core.Text("Nummern", "Numbers"), NumberField::drawn);
        numbers.setToolTipText(Words.of("eine je Zeile", "one on each line"));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(numbers.getParent());
        numbers.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    }

    Composite control() {
        return area;
    }

    /** @param changed called after a breath */
    void listen(Runnable changed) {
        numbers.addModifyListener(event -> numbers.getDisplay().timerExec(BREATH, changed));
    }

    String typed() {
        return numbers.getText();
    }

    void put(List<String> lines) {
        numbers.setText(String.join("\n", lines));
    }

    void focus() {
        numbers.setFocus();
    }

    private static Text drawn(Composite parent) {
        Composite room = new Composite(parent, SWT.NONE);
        room.setLayout(new FixedRoom(new Point(Look.characters(parent, 18), Look.lines(parent, 4))));
        return new Text(room, SWT.MULTI | SWT.BORDER | SWT.V_SCROLL);
    }
}
