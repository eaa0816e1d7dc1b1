package org.linewright.workbench.line.wizard;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.events.FocusListener;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.draft.LineBlock;

/** One block of lines: user names with a preview, passwords, authentication name. */
final class BlockForm {

    static final String NAMES = "names";
    static final String PASSWORDS = "passwords";

    private static final String PREFIX = "lines.";
    private static final Text USERS = new Text("Benutzername(n)", "User name(s)");
    private static final Text PASSWORD = new Text("Passwort", "Password");

    private final PbxProfile profile;
    private final Form form;
    private final org.eclipse.swt.widgets.Text names;
    private final Label preview;
    private final PasswordArea passwords;
    private final AuthName authName;
    private final Quiet typed;

    /**
     * @param changed told which part changed and how
     * @param explained told which setting the person is at
     */
    BlockForm(Composite parent, PbxProfile profile, Mnemonics mnemonics,
            BiConsumer<String, UnaryOperator<LineBlock>> changed, Consumer<Setting> explained) {
        this.profile = profile;
        this.form = Form.in(parent, mnemonics);
        this.names = form.text(PREFIX + NAMES, label(Keys.USER, USERS));
        this.preview = Ids.named("lines.preview",
                form.hint(new Text("Beispiele: 123   100-199   150;177;200-220",
                        "Examples: 123   100-199   150;177;200-220")));
        PasswordArea[] drawn = new PasswordArea[1];
        form.own(PREFIX + PASSWORDS, label(Keys.PASSWORD, PASSWORD), area -> {
            drawn[0] = new PasswordArea(area, mnemonics,
                    now -> changed.accept(PASSWORDS, block -> block.withPasswords(now)));
            return drawn[0].control();
        });
        this.passwords = drawn[0];
        this.authName = new AuthName(form, profile.field(Keys.AUTH_USER),
                name -> changed.accept(PASSWORDS, block -> block.withAuthName(name)));
        this.typed = new Quiet(words -> changed.accept(NAMES, block -> block.withNames(words)));
        listen(explained);
    }

    Control control() {
        return form.control();
    }

    void focus() {
        names.setFocus();
    }

    /** Draws this block; nobody is told. */
    void show(LineBlock block) {
        typed.during(() -> {
            if (!names.getText().equals(block.names())) {
                names.setText(block.names());
            }
        });
        authName.show(block.authName());
        passwords.show(block.passwords());
    }

    /** Draws what the block comes to and says its troubles; {@code number} is its place, from one. */
    void say(Judged.Block block, int number, List<Trouble> troubles) {
        if (!names.getText().isBlank()) {
            preview.setText(Words.plain(Words.of(new NamesPreview(block.names()).words())));
            preview.requestLayout();
        }
        passwords.show(block.rows());
        form.show(troubles.stream()
                .filter(trouble -> !trouble.field().matches("lines\\.\\d+\\..*")
                        || trouble.field().startsWith(PREFIX + number + "."))
                .map(trouble -> trouble.at(trouble.field().replaceFirst("^lines\\.\\d+\\.", PREFIX)))
                .map(trouble -> trouble.field().equals(Keys.USER) ? trouble.at(PREFIX + NAMES) : trouble)
                .toList());
    }

    private void listen(Consumer<Setting> explained) {
        names.addModifyListener(event -> typed.tell(names.getText()));
        explain(names, Keys.USER, explained);
        authName.controls().forEach(control -> explain(control, Keys.AUTH_USER, explained));
        for (Control child : passwords.control().getChildren()) {
            explain(child, Keys.PASSWORD, explained);
        }
    }

    private void explain(Control control, String key, Consumer<Setting> explained) {
        profile.field(key).ifPresent(setting -> {
            control.addFocusListener(FocusListener.focusGainedAdapter(event -> explained.accept(setting)));
            control.setToolTipText(Words.of(setting.help()));
        });
    }

    private Text label(String key, Text otherwise) {
        return profile.field(key).map(Setting::label).orElse(otherwise);
    }
}
