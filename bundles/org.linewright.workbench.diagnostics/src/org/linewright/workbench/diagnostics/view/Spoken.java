package org.linewright.workbench.diagnostics.view;

import java.util.function.Supplier;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Canvas;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Words;

/** A drawing for who cannot see it: its name, and all of it in words. */
public final class Spoken extends AccessibleAdapter {

    private final Text name;
    private final Supplier<String> words;

    private Spoken(Text name, Supplier<String> words) {
        this.name = name;
        this.words = words;
    }

    /** @param words what is drawn, asked whenever somebody listens */
    public static void on(Canvas canvas, Text name, Supplier<String> words) {
        canvas.getAccessible().addAccessibleListener(new Spoken(name, words));
    }

    @Override
    public void getName(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            event.result = Words.of(name);
        }
    }

    @Override
    public void getDescription(AccessibleEvent event) {
        if (event.childID == ACC.CHILDID_SELF) {
            event.result = words.get();
        }
    }
}
