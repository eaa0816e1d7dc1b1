package org.linewright.workbench.softphone.view;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;

/** The keys that work anywhere in the softphone. */
enum Key {
    TAKE(SWT.MOD1, SWT.CR, new Text("Strg+Eingabe", "Ctrl+Enter")),
    HANG_UP(SWT.NONE, SWT.ESC, Text.same("Esc")),
    HOLD(SWT.NONE, SWT.F9, Text.same("F9")),
    SWAP(SWT.NONE, SWT.F8, Text.same("F8")),
    NONE(SWT.NONE, SWT.NONE, Text.EMPTY);

    private static final int MODIFIERS = SWT.MOD1 | SWT.MOD2 | SWT.MOD3 | SWT.MOD4;

    private final int modifier;
    private final int code;
    private final Text words;

    Key(int modifier, int code, Text words) {
        this.modifier = modifier;
        this.code = code;
        this.words = words;
    }

    /** How it is called; empty for none. */
    Optional<Text> words() {
        return code == SWT.NONE ? Optional.empty() : Optional.of(words);
    }

    static Key of(Event event) {
        int pressed = event.keyCode == SWT.KEYPAD_CR ? SWT.CR : event.keyCode;
        return Arrays.stream(values())
                .filter(key -> key.code != SWT.NONE && key.code == pressed
                        && key.modifier == (event.stateMask & MODIFIERS))
                .findFirst()
                .orElse(NONE);
    }
}
