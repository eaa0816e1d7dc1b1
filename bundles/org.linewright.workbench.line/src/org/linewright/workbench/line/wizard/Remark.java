package org.linewright.workbench.line.wizard;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** Some lines of words with an icon; it takes no room while there is nothing to say. */
final class Remark {

    private final Composite area;
    private final Label icon;
    private final Label words;

    Remark(String id, Composite parent) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, 0).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(area);
        this.icon = new Label(area, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        this.words = Ids.named(id, new Label(area, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 20), SWT.DEFAULT).applyTo(words);
        area.setVisible(false);
    }

    void say(Icon picture, List<Text> lines) {
        icon.setImage(picture.image());
        words.setText(Words.plain(String.join("\n", lines.stream().map(Words::of).toList())));
        ((GridData) area.getLayoutData()).exclude = lines.isEmpty();
        area.setVisible(!lines.isEmpty());
    }
}
