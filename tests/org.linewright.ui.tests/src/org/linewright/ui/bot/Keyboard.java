package org.linewright.ui.bot;

import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/** Presses keys as hands do: they go where the focus is. */
public record Keyboard(Bot bot) {

    private static final long REST = 25_000_000;
    private static final int MOST = 30;

    /** Types these words, letter by letter. */
    public void type(String words) {
        words.chars().forEach(letter -> {
            if (Character.isUpperCase(letter)) {
                held(SWT.SHIFT, () -> press((char) Character.toLowerCase(letter)));
            } else {
                press((char) letter);
            }
        });
    }

    /** Presses a letter while a key such as Ctrl or Alt is held. */
    public void chord(int modifier, char letter) {
        held(modifier, () -> press(letter));
    }

    /** Presses a key that types nothing, such as Tab. */
    public void key(int code) {
        post(SWT.KeyDown, code, '\0');
        post(SWT.KeyUp, code, '\0');
    }

    /** Presses such a key while another such as Ctrl is held. */
    public void held(int modifier, int code) {
        held(modifier, () -> key(code));
    }

    /** Presses a letter. */
    public void press(char letter) {
        post(SWT.KeyDown, 0, letter);
        post(SWT.KeyUp, 0, letter);
    }

    /** Goes to a field by the underlined letter of the label before it. */
    public void goTo(Control field) {
        chord(SWT.ALT, bot.ask(() -> letter(labelBefore(field))));
        bot.until("the focus is in the field", field::isFocusControl);
    }

    /** Goes on with Tab until the focus is in this field. */
    public void tabTo(Control field) {
        for (int step = 0; step < MOST && !bot.ask(field::isFocusControl); step++) {
            key(SWT.TAB);
        }
        bot.until("the focus is in the field", field::isFocusControl);
    }

    /** Presses a button by its underlined letter, once it can be. */
    public void push(Button button) {
        bot.until("the button can be pressed", button::isEnabled);
        chord(SWT.ALT, bot.ask(() -> letter(button.getText())));
    }

    private void held(int modifier, Runnable pressing) {
        post(SWT.KeyDown, modifier, '\0');
        pressing.run();
        post(SWT.KeyUp, modifier, '\0');
    }

    private void post(int type, int code, char letter) {
        bot.run(() -> {
            Event event = new Event();
            event.type = type;
            event.keyCode = code;
            event.character = letter;
            if (!Display.getCurrent().post(event)) {
                throw new AssertionError("The display takes no keys");
            }
        });
        LockSupport.parkNanos(REST);
    }

    private static String labelBefore(Control field) {
        Control[] brothers = field.getParent().getChildren();
        int place = IntStream.range(0, brothers.length).filter(one -> brothers[one] == field).findFirst().orElseThrow();
        return Stream.of(brothers)
                .limit(place)
                .filter(Label.class::isInstance)
                .map(label -> ((Label) label).getText())
                .filter(words -> words.contains("&"))
                .reduce((one, later) -> later)
                .orElseThrow();
    }

    private static char letter(String words) {
        String plain = words.replace("&&", "");
        return plain.toLowerCase(Locale.ROOT).charAt(plain.indexOf('&') + 1);
    }
}
