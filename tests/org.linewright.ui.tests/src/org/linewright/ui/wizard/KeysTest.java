package org.linewright.ui.wizard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.linewright.ui.bot.Bot;
import org.linewright.ui.bot.Keyboard;
import org.linewright.ui.bot.PictureOfFailure;
import org.linewright.ui.pages.MainWindow;

/** A group is set up by someone who has no mouse. */
@ExtendWith(PictureOfFailure.class)
class KeysTest {

    private final Office office = Office.opened();
    private final Bot bot = office.bot();
    private final Keyboard keys = new Keyboard(bot);
    private final MainWindow window = office.window();
    private final Crown crown = office.crown();

    @AfterEach
    void tidy() {
        office.close();
    }

    @Test
    void aGroupIsSetUpByKeysAlone() {
        window.toFront();
        keys.chord(SWT.CTRL, 'n');
        Table types = bot.widget(Table.class, "types");
        bot.until("the list has the focus", types::isFocusControl);
        bot.until("there are types", () -> types.getItemCount() > 0);
        int place = bot.ask(() -> WizardPages.row(types, "Crown"));
        keys.key(SWT.HOME);
        for (int row = 0; row < place; row++) {
            keys.key(SWT.ARROW_DOWN);
        }
        keys.press(' ');
        next();
        fill("registrar.host", crown.host());
        fill("registrar.port", crown.port());
        keys.push(bot.widget(Button.class, "advanced"));
        fill("registrar.domain", Crown.DOMAIN);
        next();
        fill("lines.names", Crown.USERS);
        Text password = bot.widget(Text.class, "lines.password");
        keys.tabTo(password);
        keys.type(Crown.PASSWORD.reveal());
        next();
        bot.widget(Table.class, "media.pbx.list");
        next();
        bot.widget(Text.class, "name");
        next();
        keys.push(button(IDialogConstants.FINISH_LABEL));
        bot.until("the editor of the group is open", () -> window.shows("editor.group"));
        bot.until("all lines are green", () -> office.desk().now().registered() == 23);
        assertEquals(23, crown.bound());
    }

    private void fill(String field, String words) {
        Text text = bot.widget(Text.class, field);
        keys.goTo(text);
        keys.chord(SWT.CTRL, 'a');
        keys.type(words);
        bot.until("it is typed", () -> text.getText().equals(words));
    }

    private void next() {
        keys.push(button(IDialogConstants.NEXT_LABEL));
    }

    private Button button(String words) {
        bot.until("there is " + words, () -> bot.all().anyMatch(widget -> widget instanceof Button button
                && button.getText().equals(words)));
        return bot.ask(() -> bot.all()
                .filter(Button.class::isInstance)
                .map(Button.class::cast)
                .filter(button -> button.getText().equals(words))
                .findFirst()
                .orElseThrow());
    }
}
