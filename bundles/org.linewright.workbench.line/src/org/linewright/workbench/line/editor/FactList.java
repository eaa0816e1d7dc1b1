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
            Look.heading(words(heading, false));
            facts.forEach(fact -> {
                words(Text.of("• {0} {1}", "• {0} {1}", fact.sentence(), fact.consequence()), false);
                words(FieldWords.source(fact.source()), true);
            });
        }
        if (!limits.isEmpty()) {
            Look.heading(words(new Text("Was sie nicht kann", "What it cannot do"), false));
            limits.forEach(limit -> words(
                    Text.of("• {0}: {1}", "• {0}: {1}", limit.capability().label(), limit.reason()), false));
        }
        area.requestLayout();
    }

    private Label words(Text words, boolean subdued) {
        Label label = new Label(area, SWT.WRAP);
        label.setText(Words.plain(Words.of(words)));
        GridDataFactory.fillDefaults().grab(true, false).indent(subdued ? Look.MARGIN : 0, 0)
                .hint(Look.characters(label, 40), SWT.DEFAULT).applyTo(label);
        return subdued ? Look.as(Look.Role.SUBDUED, label) : label;
    }
}
