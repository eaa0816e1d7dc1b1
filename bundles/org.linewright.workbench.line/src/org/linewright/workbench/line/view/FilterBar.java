package org.linewright.workbench.line.view;

import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Above the table: what to show, how much of it is shown, and whether the details are. */
final class FilterBar {

    private static final int BREATH = 150;

    private final Composite area;
    private final Text words;
    private final Label count;
    private final Button details;

    FilterBar(Composite parent) {
        Mnemonics mnemonics = new Mnemonics();
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, 0)
                .applyTo(area);
        Label label = new Label(area, SWT.NONE);
        label.setText(mnemonics.on(Words.of("Filtern", "Filter")) + ":");
        this.words = Ids.named("lines.filter", new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
        words.setMessage(Words.of("Wörter, 200-220 oder 150;177", "words, 200-220 or 150;177"));
        this.count = Ids.named("lines.count", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        this.details = Ids.named("lines.details", new Button(area, SWT.CHECK));
        details.setText(mnemonics.on(Words.of("Einzelheiten", "Details")));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(words, 8), SWT.DEFAULT).hint(Look.characters(words, 36), SWT.DEFAULT)
                .applyTo(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(count, 12), SWT.DEFAULT).applyTo(count);
    }

    Composite control() {
        return area;
    }

    void focus() {
        words.setFocus();
        words.selectAll();
    }

    String words() {
        return words.getText();
    }

    void words(String remembered) {
        words.setText(remembered);
    }

    void details(boolean shown) {
        details.setSelection(shown);
    }

    void say(org.linewright.core.Text sentence) {
        String said = Words.plain(Words.of(sentence));
        if (!said.equals(count.getText())) {
            count.setText(said);
            count.requestLayout();
        }
    }

    /**
     * @param typed when the person has typed, after a breath
     * @param down when the person goes on to the table
     * @param shown when the details are wanted, or no longer
     */
    void listen(Runnable typed, Runnable down, Consumer<Boolean> shown) {
        words.addListener(SWT.Modify, event -> words.getDisplay().timerExec(BREATH, typed));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                words.setText("");
            } else if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                down.run();
            }
        });
        details.addSelectionListener(
                SelectionListener.widgetSelectedAdapter(event -> shown.accept(details.getSelection())));
    }
}
