package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.pbx.Ability;
import org.linewright.pbx.Fact;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.field.FieldWords;

/** Facts about a PBX with their sources, and what it cannot do, in one text that can be copied. */
final class FactList {

    private static final Text LIMITS = new Text("Was sie nicht kann", "What it cannot do");
    private static final String PARAGRAPH = "\n\n";

    private final Text heading;
    private final StyledText text;

    FactList(Composite parent, String id, Text heading) {
        this.heading = heading;
        this.text = AccessibleName.on(
                Ids.named(id, new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP)), heading);
        text.setLineSpacing(2);
        text.setCaret(null); // framework-driven null: nothing is typed here
    }

    Control control() {
        return text;
    }

    boolean gone() {
        return text.isDisposed();
    }

    /** Shows these and no others. */
    void show(List<Fact> facts, List<Ability> limits) {
        List<String> paragraphs = new ArrayList<>();
        List<StyleRange> headings = new ArrayList<>();
        if (!facts.isEmpty()) {
            headings.add(heading(paragraphs, heading));
            facts.forEach(fact -> paragraphs.add(Words.of("• {0} {1}\n{2}", "• {0} {1}\n{2}", fact.sentence(),
                    fact.consequence(), FieldWords.source(fact.source()))));
        }
        if (!limits.isEmpty()) {
            headings.add(heading(paragraphs, LIMITS));
            limits.forEach(limit -> paragraphs.add(
                    Words.of("• {0}: {1}", "• {0}: {1}", limit.capability().label(), limit.reason())));
        }
        text.setText(String.join(PARAGRAPH, paragraphs));
        text.setStyleRanges(headings.toArray(StyleRange[]::new));
        text.requestLayout();
    }

    private static StyleRange heading(List<String> paragraphs, Text words) {
        int start = paragraphs.stream().mapToInt(String::length).sum() + paragraphs.size() * PARAGRAPH.length();
        paragraphs.add(Words.of(words));
        StyleRange bold = new StyleRange(start, Words.of(words).length(), null, null); // framework-driven null: as usual
        bold.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        return bold;
    }
}
