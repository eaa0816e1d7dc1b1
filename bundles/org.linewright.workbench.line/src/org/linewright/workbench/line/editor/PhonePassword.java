package org.linewright.workbench.line.editor;

import java.util.Optional;
import org.eclipse.swt.widgets.Button;
import org.linewright.core.Secret;
import org.linewright.core.Text;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Form;

/** A field for a password that is typed unseen, or generated and then seen for this once. */
final class PhonePassword {

    static final String FIELD = "phone.password";
    private static final char SEEN = '\0';

    private final org.eclipse.swt.widgets.Text field;
    private final Button generate;
    private final Button copy;
    private boolean generated;
    private boolean filling;

    /** @param hint what stands below the field */
    PhonePassword(Form form, Text hint, FreshPassword fresh) {
        field = form.secret(FIELD, PhoneSheet.PASSWORD);
        form.hint(hint);
        generate = form.button("phone.generate", new Text("Passwort erzeugen", "Generate a password"),
                () -> fresh(fresh.made()));
        copy = form.button("phone.copy", new Text("Passwort kopieren", "Copy the password"),
                () -> new CopyAction(PhoneSheet.PASSWORD, field::getText).run());
        char dot = field.getEchoChar();
        field.addModifyListener(event -> {
            generated = filling;
            field.setEchoChar(filling ? SEEN : dot);
        });
    }

    private void fresh(Secret password) {
        filling = true;
        field.setText(password.reveal());
        filling = false;
    }

    void changed(Runnable told) {
        field.addModifyListener(event -> told.run());
    }

    void enable(boolean on) {
        field.setEnabled(on);
        generate.setEnabled(on);
        copy.setEnabled(on && generated);
    }

    /** Empty when nothing is typed. */
    Optional<Secret> typed() {
        return Optional.of(field.getText()).filter(words -> !words.isEmpty()).map(Secret::new);
    }

    /** The one that may be seen, if there is one. */
    Optional<Secret> seen() {
        return typed().filter(any -> generated);
    }
}
