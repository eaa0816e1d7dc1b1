package org.linewright.workbench.diagnostics.findings;

import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Above the list: how much of it, and how it stands in numbers. */
final class FindingsBar {

    private final Composite area;
    private final Combo breadth;
    private final Label sum;
    private final Consumer<Breadth> wanted;

    FindingsBar(Composite parent, Mnemonics mnemonics, Consumer<Breadth> wanted,
            Consumer<String> words, Runnable again, CopyAction copy) {
        this.wanted = wanted;
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL).applyTo(area);
        Buttons row = Buttons.in(area, mnemonics);
        this.breadth = Ids.named("findings.breadth", new Combo(
                labelled(row.area(), mnemonics.on(Words.of("Zeigen", "Show"))), SWT.DROP_DOWN | SWT.READ_ONLY));
        breadth.setItems(Stream.of(Breadth.values()).map(one -> Words.of(one.label())).toArray(String[]::new));
        breadth.select(0);
        breadth.addSelectionListener(SelectionListener.widgetSelectedAdapter(
                event -> wanted.accept(Breadth.values()[Math.max(0, breadth.getSelectionIndex())])));
        filter(labelled(row.area(), mnemonics.on(Words.of("Filtern", "Filter"))), words);
        row.with("findings.again", new org.linewright.core.Text("Noch einmal prüfen", "Check again"), again);
        row.with("findings.copyAll", new org.linewright.core.Text("Liste kopieren", "Copy list"), copy::run);
        this.sum = Ids.named("findings.sum", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row.area());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(sum, 30), SWT.DEFAULT).applyTo(sum);
    }

    /** Where a field goes that stands behind its label, whatever else is in the row. */
    private static Composite labelled(Composite row, String label) {
        Composite both = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.SMALL, 0).applyTo(both);
        new Label(both, SWT.NONE).setText(label + ":");
        return both;
    }

    private static void filter(Composite parent, Consumer<String> words) {
        Text filter = Ids.named("findings.filter", new Text(parent, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
        filter.setMessage(Words.of("steht im Befund …", "stands in the finding …"));
        filter.addModifyListener(event -> words.accept(filter.getText()));
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(Look.characters(filter, 24), SWT.DEFAULT)
                .applyTo(filter);
    }

    Control control() {
        return area;
    }

    /** Lists so much from now on, as if a person had chosen it. */
    void choose(Breadth other) {
        breadth.select(other.ordinal());
        wanted.accept(other);
    }

    void show(Listed now) {
        String words = now.report().map(FindingText::sum).orElse(Words.of("Es wird geprüft …", "Checking …"))
                + now.report().filter(one -> !one.recorded())
                        .map(one -> " " + Words.of("Es wird nicht aufgezeichnet: vieles ist so nicht zu beurteilen.",
                                "Nothing is recorded: so much cannot be judged."))
                        .orElse("");
        if (!Words.plain(words).equals(sum.getText())) {
            sum.setText(Words.plain(words));
            sum.requestLayout();
        }
    }
}
