package org.linewright.workbench.location.trace;

import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Brings one of several questions to the front. */
final class TabSwitch {

    private final List<Button> buttons;

    /** @param turned told the place of the one that a person chose */
    TabSwitch(Composite area, Mnemonics mnemonics, List<TraceTab.Name> names, IntConsumer turned) {
        this.buttons = names.stream().map(name -> button(area, mnemonics, name)).toList();
        IntStream.range(0, buttons.size())
                .forEach(place -> buttons.get(place)
                        .addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> {
                            if (buttons.get(place).getSelection()) {
                                turned.accept(place);
                            }
                        })));
    }

    void select(int front) {
        IntStream.range(0, buttons.size()).forEach(place -> buttons.get(place).setSelection(place == front));
    }

    private static Button button(Composite area, Mnemonics mnemonics, TraceTab.Name name) {
        Button button = Ids.named(name.id(), new Button(area, SWT.RADIO));
        button.setText(mnemonics.on(Words.of(name.label())));
        return button;
    }
}
