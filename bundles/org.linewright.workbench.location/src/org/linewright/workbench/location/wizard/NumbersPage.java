package org.linewright.workbench.location.wizard;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Form;

/** The numbers of the location's own. */
final class NumbersPage extends EntryPage {

    private org.eclipse.swt.widgets.Text base;
    private org.eclipse.swt.widgets.Text extensions;

    NumbersPage(Work work) {
        super(work, "numbers", new Text("Eigene Rufnummern", "Own numbers"),
                new Text("Welche Stammnummer und welche Durchwahlen hat der Standort?",
                        "Which base number and which extensions has the location?"),
                List.of(Typed.BASE, Typed.EXTENSIONS));
    }

    @Override
    void draw(Form form) {
        base = form.text(Typed.BASE, new Text("Stammnummer", "Base number"), 16);
        form.hint(new Text("Ohne Vorwahl: 12345 von +49 (30) 12345-222. Leer, wenn es keine gibt.",
                "Without the area code: 12345 of +49 (30) 12345-222. Empty when there is none."));
        extensions = form.text(Typed.EXTENSIONS, new Text("Durchwahlen", "Extensions"));
        form.hint(new Text("Zum Beispiel 10-99 oder 10-99;200;3000-3999.",
                "For example 10-99 or 10-99;200;3000-3999."));
        base.addModifyListener(event -> typed(Typed.BASE, base.getText()));
        extensions.addModifyListener(event -> typed(Typed.EXTENSIONS, extensions.getText()));
    }

    @Override
    void write(Typed typed) {
        base.setText(typed.value(Typed.BASE));
        extensions.setText(typed.value(Typed.EXTENSIONS));
        base.setFocus();
    }
}
