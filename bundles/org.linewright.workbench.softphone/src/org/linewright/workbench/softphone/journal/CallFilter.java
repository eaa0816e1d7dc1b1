package org.linewright.workbench.softphone.journal;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** Above the journal: which calls to show, and how many are. */
final class CallFilter {

    private final Composite area;
    private final Text words;
    private final Label count;

    /** @param typed told when other calls are wanted */
    CallFilter(Composite parent, Runnable typed) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, 0)
                .applyTo(area);
        new Label(area, SWT.NONE).setText(new Mnemonics().on(Words.of("Filtern", "Filter")) + ":");
        this.words = Ids.named("journal.filter", new Text(area, SWT.SEARCH | SWT.ICON_CANCEL | SWT.ICON_SEARCH));
        words.setMessage(Words.of("Nummer, Leitung, verpasst …", "number, line, missed …"));
        this.count = Ids.named("journal.count", Look.as(Look.Role.SUBDUED, new Label(area, SWT.WRAP)));
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(words, 8), SWT.DEFAULT).hint(Look.characters(words, 30), SWT.DEFAULT)
                .applyTo(words);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false)
                .minSize(Look.characters(count, 12), SWT.DEFAULT).applyTo(count);
        words.addModifyListener(event -> typed.run());
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ESC) {
                words.setText("");
            }
        });
    }

    Control control() {
        return area;
    }

    String words() {
        return words.getText();
    }

    void say(org.linewright.core.Text sentence) {
        String said = Words.plain(Words.of(sentence));
        if (!said.equals(count.getText())) {
            count.setText(said);
            count.requestLayout();
        }
    }
}
