package org.linewright.ui.pages;

import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.linewright.core.Text;
import org.linewright.ui.bot.Bot;
import org.linewright.workbench.kit.Words;

/** The question of the workbench whether to save. */
public record Prompt(Bot bot) {

    public static final Text SAVE = new Text("Speichern", "Save");
    public static final Text DISCARD = new Text("Nicht speichern", "Don't Save");
    public static final Text CANCEL = new Text("Abbrechen", "Cancel");

    /** Waits until it asks. */
    public void asks() {
        bot.until("it asks whether to save", () -> labelled(DISCARD).findFirst().isPresent());
    }

    public void answer(Text words) {
        asks();
        Button button = bot.ask(() -> labelled(words).findFirst().orElseThrow());
        bot.begin(() -> button.notifyListeners(SWT.Selection, new Event()));
        bot.until("it is answered", () -> labelled(DISCARD).findFirst().isEmpty());
    }

    private Stream<Button> labelled(Text words) {
        return bot.all().filter(Button.class::isInstance).map(Button.class::cast)
                .filter(button -> button.getText().replace("&", "").equals(Words.of(words)));
    }
}
