package org.linewright.workbench.location.learn;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.core.location.RuleKind;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.Form;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

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
            "Je Zeile Nummer → Ziel, auch mit ->, Semikolon, Komma oder als zwei eingefügte Spalten. Nichts dahinter heißt: "
                    + "unterdrücken. {0}",
            "On each line number → result, also with ->, a semicolon, a comma or as two pasted columns. Nothing behind it "
                    + "means: suppress. {0}");
    private static final Text ADD = new Text("Als Beispiel", "As an example");
    private static final int LINES = 5;

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
        form.hint(HOW.with(ListInput.words(list)));
        org.eclipse.swt.widgets.Text number = form.own("learn.number", ListInput.number(list),
                LearnFields::besideButton);
        Button add = Buttons.in(number.getParent(), mnemonics).with("learn.add", ADD, added);
        Label seen = Ids.named("learn.seen", form.hint(Text.same("…")));
        number.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_RETURN && add.isEnabled()) {
                event.doit = false;
                added.run();
            }
        });
        return new LearnFields(examples, number, seen, add);
    }

    private static org.eclipse.swt.widgets.Text besideButton(Composite area) {
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        return new org.eclipse.swt.widgets.Text(row, SWT.BORDER | SWT.SINGLE);
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
            keep.setToolTipText(Words.of("Festgehalten wird, was am Ende herauskommt. Beispiele, bei denen das nicht "
                    + "feststeht, bleiben weg.",
                    "What comes out at the end is kept. Examples for which that is not known are left out."));
            return new Choices(where, keep);
        }
    }
}
