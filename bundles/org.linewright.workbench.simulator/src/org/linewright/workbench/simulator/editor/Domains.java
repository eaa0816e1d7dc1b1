package org.linewright.workbench.simulator.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.core.Outcome;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.simulator.box.Box;
import org.linewright.workbench.simulator.box.BoxState;

/** The domains that there are, and one more. */
final class Domains {

    private final Form form;
    private final Box box;
    private final Text name;
    private final Label known;
    private final Button add;

    Domains(Composite page, Form form, Mnemonics mnemonics, Box box) {
        this.form = form;
        this.box = box;
        this.name = form.text("domain", new org.linewright.core.Text("Neue Domäne", "New domain"));
        this.known = Ids.named("domains", form.hint(new org.linewright.core.Text("–", "–")));
        this.add = Ids.named("domain.add", new Button(page, SWT.PUSH));
        add.setText(mnemonics.on(Words.of("Domäne einrichten", "Set up domain")));
        add.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> open()));
        name.setMessage("estos.hfo-cloud.de");
        name.addListener(SWT.DefaultSelection, event -> open());
        GridDataFactory.swtDefaults().applyTo(add);
    }

    void show(BoxState now) {
        String words = Words.plain(
                Words.of("Eingerichtet: {0}", "Set up: {0}", String.join(", ", now.domains())));
        if (!known.getText().equals(words)) {
            known.setText(words);
            known.requestLayout();
        }
        name.setEnabled(now.running());
        add.setEnabled(now.running());
    }

    private void open() {
        box.ask(pbx -> pbx.open(name.getText().strip())).thenAccept(this::opened);
    }

    private void opened(Outcome<String> outcome) {
        if (!name.isDisposed()) {
            form.show(outcome.isDone() ? List.of() : outcome.troubles().stream().map(one -> one.at("domain")).toList());
            outcome.result().ifPresent(done -> name.setText(""));
        }
    }
}
