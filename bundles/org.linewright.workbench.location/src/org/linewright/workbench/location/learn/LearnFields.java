package org.linewright.workbench.location.learn;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;

/**
 * The fields of the dialog.
 *
 * @param examples one on each line
 * @param number a number as it is dialled
 * @param seen what the list sees of it
 * @param add makes an example of it
 */
record LearnFields(org.eclipse.swt.widgets.Text examples, org.eclipse.swt.widgets.Text number, Label seen, Button add) {

    private static final Text EXAMPLES = new Text("Beispiele", "Examples");
    private static final Text HOW = new Text(
            "Je Zeile eins: Nummer → was daraus werden soll. Statt des Pfeils auch ->, Semikolon, Komma, oder zwei Spalten "
                    + "aus einer Tabelle einfügen. Nichts dahinter: die Nummer wird unterdrückt.",
            "One on each line: number → what must become of it. Instead of the arrow also ->, a semicolon, a comma, or "
                    + "paste two columns of a table. Nothing behind it: the number is suppressed.");
    private static final Text ADD = new Text("Als Beispiel", "As an example");
    private static final int LINES = 6;

    /** @param added called when the number is to become an example */
    static LearnFields in(Composite parent, Mnemonics mnemonics, RuleKind list, Runnable added) {
        Form form = Form.in(parent, mnemonics);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        org.eclipse.swt.widgets.Text examples = form.own("learn.examples", EXAMPLES,
                area -> new org.eclipse.swt.widgets.Text(area, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL));
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(Look.characters(examples, 30), examples.getLineHeight() * LINES).applyTo(examples);
        examples.addTraverseListener(event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        form.hint(ListInput.words(list));
        form.hint(HOW);
        org.eclipse.swt.widgets.Text number = form.text("learn.number", ListInput.number(list));
        Label seen = Ids.named("learn.seen", form.hint(Text.same("…")));
        Button add = form.button("learn.add", ADD, added);
        number.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && add.isEnabled()) {
                event.doit = false;
                added.run();
            }
        });
        return new LearnFields(examples, number, seen, add);
    }

    /** Where the rules go, and whether the examples stay as expectations. */
    record Choices(Combo where, Button keep) {

        static Choices in(Composite parent, Mnemonics mnemonics, Spots spots, Runnable changed) {
            Form form = Form.in(parent, mnemonics);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
            Combo where = form.choice("learn.where", new Text("Einfügen", "Insert"), spots.words());
            where.select(0);
            where.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> changed.run()));
            Button keep = form.check("learn.keep", new Text("Beispiele als Erwartungen des Standorts behalten",
                    "Keep the examples as expectations of the location"));
            form.hint(new Text("Festgehalten wird, was am Ende herauskommt. Beispiele, bei denen das nicht feststeht, "
                    + "bleiben weg.",
                    "What comes out at the end is kept. Examples for which that is not known are left out."));
            return new Choices(where, keep);
        }
    }
}
