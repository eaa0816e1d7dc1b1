package org.linewright.workbench.line.wizard;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.pbx.Keys;
import org.linewright.pbx.Setting;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Quiet;
import org.linewright.workbench.line.field.FieldWords;

/** Whether the lines authenticate by their user names, and by what else; fixed where the PBX knows one name only. */
final class AuthName {

    private static final Text SAME_NAME = new Text("Auth.-Benutzername gleich Benutzername",
            "Authentication name equals user name");
    private static final String OTHER = "<USER>";

    private final Button same;
    private final Optional<org.eclipse.swt.widgets.Text> other;
    private final Quiet typed;

    /** @param chosen told the other name, or nothing for the user name itself */
    AuthName(Form form, Optional<Setting> setting, Consumer<Optional<String>> chosen) {
        this.same = form.check(Keys.AUTH_USER, setting.map(Setting::label).orElse(SAME_NAME));
        Optional<Text> fixed = setting.flatMap(field -> new FieldWords(field).fixed());
        fixed.ifPresent(form::hint);
        same.setEnabled(fixed.isEmpty());
        this.other = fixed.isPresent()
                ? Optional.empty()
                : Optional.of(form.text("lines.authName", new Text("Auth.-Benutzername", "Authentication name")));
        this.typed = new Quiet(name -> chosen.accept(Optional.of(name)));
        other.ifPresent(text -> text.addModifyListener(event -> typed.tell(text.getText())));
        same.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> chosen.accept(same.getSelection() ? Optional.empty() : Optional.of(OTHER))));
    }

    /** Where a person can be. */
    Stream<Control> controls() {
        return Stream.concat(Stream.of(same), other.stream());
    }

    /** Draws it; nobody is told. */
    void show(Optional<String> name) {
        same.setSelection(other.isEmpty() || name.isEmpty());
        typed.during(() -> other.ifPresent(text -> {
            text.setEnabled(name.isPresent());
            if (!text.getText().equals(name.orElse(""))) {
                text.setText(name.orElse(""));
            }
        }));
    }
}
