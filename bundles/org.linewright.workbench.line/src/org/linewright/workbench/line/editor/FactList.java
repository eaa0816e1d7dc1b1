package org.linewright.workbench.line.editor;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Fact;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.FieldWords;

/** Facts about a PBX with their sources, and what it cannot do. */
final class FactList {

    private final Composite area;

    FactList(Composite parent, String id) {
        this.area = Ids.named(id, new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().spacing(0, Look.SMALL).applyTo(area);
    }

    Control control() {
        return area;
    }

    boolean gone() {
        return area.isDisposed();
    }

    /** Shows these and no others. */
    void show(Text heading, List<Fact> facts, List<Ability> limits) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        if (!facts.isEmpty()) {
            Look.heading(words(heading));
            facts.forEach(fact -> words(Text.of("• {0} {1}\n{2}", "• {0} {1}\n{2}", fact.sentence(),
                    fact.consequence(), FieldWords.source(fact.source()))));
        }
        if (!limits.isEmpty()) {
            Look.heading(words(new Text("Was sie nicht kann", "What it cannot do")));
            limits.forEach(limit -> words(
                    Text.of("• {0}: {1}", "• {0}: {1}", limit.capability().label(), limit.reason())));
        }
        area.requestLayout();
    }

    private Label words(Text words) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(label, 40), SWT.DEFAULT).applyTo(label);
        return label;
    }
}
