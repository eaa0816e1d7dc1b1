package org.linewright.workbench.line.field;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** A button that opens further fields below it; it opens by itself when one of them is wrong. */
final class Expander {

    private final Button button;
    private final Form form;
    private final Text title;
    private final Runnable resized;

    private Expander(Button button, Form form, Text title, Runnable resized) {
        this.button = button;
        this.form = form;
        this.title = title;
        this.resized = resized;
    }

    /** Draws it into {@code page}, closed. */
    static Expander in(Composite page, Mnemonics mnemonics, Text title, Runnable resized) {
        Composite area = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
        Button button = Ids.named("advanced", new Button(area, SWT.TOGGLE));
        button.setText(mnemonics.on("▸ " + Words.of(title)));
        Expander expander = new Expander(button, Form.in(area, mnemonics), title, resized);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(expander.form.control());
        expander.form.control().setVisible(false);
        button.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> expander.open(button.getSelection())));
        return expander;
    }

    Form form() {
        return form;
    }

    void say(List<Trouble> troubles) {
        form.show(troubles);
        if (troubles.stream().anyMatch(Trouble::severe) && !button.getSelection()) {
            button.setSelection(true);
            open(true);
        }
        button.setToolTipText(troubles.isEmpty()
                ? Words.of(title)
                : Words.of("{0}: {1} Hinweise", "{0}: {1} remarks", title, troubles.size()));
    }

    private void open(boolean wanted) {
        Control hidden = form.control();
        ((GridData) hidden.getLayoutData()).exclude = !wanted;
        hidden.setVisible(wanted);
        button.setText(button.getText().replace(wanted ? '▸' : '▾', wanted ? '▾' : '▸'));
        hidden.requestLayout();
        resized.run();
    }
}
