package org.linewright.workbench.location.exchange;

import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.Configuration;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Mnemonics;

/** The fields of the import: which file, what becomes of a location that is there already, and whether a check bars it. */
record ImportFields(Form form, org.eclipse.swt.widgets.Text file, Combo target, Button insist) {

    private static final String TARGET = "target";
    private static final int REPLACE = 1;

    /**
     * Draws them.
     *
     * @param first what was typed before
     * @param changed called after every change
     */
    static ImportFields in(Composite parent, Map<String, String> first, Runnable changed) {
        Form form = Form.in(parent, Mnemonics.inWizard());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        org.eclipse.swt.widgets.Text file = form.text(Asked.FILE, new Text("Datei", "File"));
        form.hint(new Text("XML, CSV oder YAML, wie der Export sie schreibt.",
                "XML, CSV or YAML as the export writes it."));
        form.button("browse", new Text("Durchsuchen …", "Browse …"), () -> new FileQuestion(file.getShell()).toRead()
                .ifPresent(path -> file.setText(path.toString())));
        Combo target = form.choice(TARGET, new Text("Gibt es ihn schon", "If it is there already"), List.of(
                new Text("Daneben anlegen, unter freiem Namen", "Add it beside, under a free name"),
                new Text("Den vorhandenen ersetzen", "Replace the one that is there")));
        Button insist = form.check("insist", new Text("Auch, wenn die Prüfung der Regeln abrät",
                "Even if the check of the rules advises against it"));
        target.select(String.valueOf(REPLACE).equals(first.get(TARGET)) ? REPLACE : 0);
        file.setText(first.getOrDefault(Asked.FILE, ""));
        file.addModifyListener(event -> changed.run());
        target.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        insist.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
        return new ImportFields(form, file, target, insist);
    }

    void focus() {
        file.setFocus();
    }

    void show(List<Trouble> troubles) {
        form.show(Asked.placed(troubles));
    }

    Asked asked(Configuration beside) {
        return new Asked(file.getText(), target.getSelectionIndex() == REPLACE, insist.getSelection(), beside);
    }

    /** Everything typed; empty when no file is named, and when they are gone. */
    Map<String, String> typed() {
        return file.isDisposed() || file.getText().isBlank()
                ? Map.of()
                : Map.of(Asked.FILE, file.getText(), TARGET, String.valueOf(target.getSelectionIndex()));
    }
}
