package org.linewright.workbench.location.editor;

import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.location.editor.field.Field;
import org.linewright.workbench.location.editor.field.Fields;
import org.linewright.workbench.location.editor.words.LocationEdit;

/** A number to try, and what the list makes of it. */
final class TryLine {

    private static final Field NUMBER = new Field("rules.try", new Text("Probe-Nummer", "Trial number"),
            new Text(
                    "Eine Nummer, wie sie zu dieser Liste kommt. Darunter steht nach jedem Tastendruck, was die Liste aus "
                            + "ihr macht; den ganzen Weg einer Nummer zeigt «Wahlregeln prüfen».",
                    "A number as it comes to this list. Below stands after every key stroke what the list makes of it; "
                            + "the whole way of a number is shown by the rule tracer."));
    private static final Text OFFER = new Text("Geben Sie eine Nummer ein, um die Liste zu erproben.",
            "Enter a number to try the list.");

    private final org.eclipse.swt.widgets.Text number;
    private final Label result;

    TryLine(Form form, Fields<LocationEdit> fields, Runnable typed) {
        this.number = fields.explained(NUMBER, form.text(NUMBER.id(), NUMBER.label()));
        this.result = Ids.named("rules.tried", form.hint(OFFER));
        number.addModifyListener(event -> typed.run());
    }

    String number() {
        return number.getText();
    }

    void show(Shown shown, RuleKind kind) {
        boolean answered = shown.learnt().trial().equals(new Trial(kind, number()));
        if (answered || number().isBlank()) {
            String words = Words.plain(Words.of(number().isBlank() ? OFFER : TriedWords.of(shown.learnt().tried())));
            if (!result.getText().equals(words)) {
                result.setText(words);
            }
        }
    }
}
