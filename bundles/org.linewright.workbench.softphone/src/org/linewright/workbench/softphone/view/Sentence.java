package org.linewright.workbench.softphone.view;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** Words behind an icon; takes no room while there is nothing to say. */
final class Sentence {

    private final Composite area;
    private final Label icon;
    private final Label words;

    Sentence(Composite parent, String id, Look.Role role) {
        this.area = Look.as(role, new Composite(parent, role == Look.Role.CARD ? SWT.BORDER : SWT.NONE));
        int margin = role == Look.Role.CARD ? Look.GAP : 0;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(margin, margin).spacing(Look.SMALL, 0).applyTo(area);
        this.icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        this.words = Ids.named(id, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 20), SWT.DEFAULT).applyTo(words);
    }

    Control control() {
        return area;
    }

    Label label() {
        return words;
    }

    /** Lays it out over so many columns. */
    Sentence over(int columns) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).span(columns, 1).grab(true, false).applyTo(area);
        return this;
    }

    /** @return whether the page needs another layout */
    boolean say(Icon sign, Text sentence) {
        String said = Words.plain(Words.of(sentence));
        boolean same = said.equals(words.getText()) && shown();
        words.setText(said);
        icon.setImage(sign.image());
        show(true);
        return !same;
    }

    /** @return whether the page needs another layout */
    boolean clear() {
        boolean was = shown();
        words.setText("");
        show(false);
        return was;
    }

    private boolean shown() {
        return area.getLayoutData() instanceof GridData data && !data.exclude;
    }

    private void show(boolean on) {
        if (area.getLayoutData() instanceof GridData data) {
            data.exclude = !on;
        }
        area.setVisible(on);
    }
}
