package org.linewright.workbench.line.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;
import org.linewright.workbench.line.rows.LineStory;
import org.linewright.workbench.line.rows.LineStory.Paragraph;

/** Beside the table: everything about the line that is selected, to read and to copy. */
final class StoryPane {

    private static final Text NAME = new Text("Einzelheiten", "Details");
    private static final Text NOTHING = new Text("Wählen Sie eine Leitung aus, um alles über sie zu lesen.",
            "Select a line to read everything about it.");

    private final StyledText text;

    StoryPane(Composite parent) {
        this.text = AccessibleName.on(Ids.named("lines.story",
                new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL)), NAME);
        text.setMargins(Look.GAP, Look.GAP, Look.GAP, Look.GAP);
        text.setLineSpacing(Look.SMALL);
        text.setCaret(null); // framework-driven null: nothing is typed here
    }

    Control control() {
        return text;
    }

    /** Tells it; what is already said is not said again, so that what somebody marked stays marked. */
    void tell(Optional<LineStory> story) {
        List<Paragraph> paragraphs = story.map(LineStory::paragraphs)
                .orElse(List.of(new Paragraph(NOTHING, false, false)));
        StringBuilder words = new StringBuilder();
        List<StyleRange> bold = new ArrayList<>();
        for (Paragraph paragraph : paragraphs) {
            String said = (paragraph.warning() ? Words.of("Achtung: ", "Attention: ") : "")
                    + Words.of(paragraph.words());
            if (paragraph.heading() || paragraph.warning()) {
                bold.add(new StyleRange(words.length(), said.length(), null, null, SWT.BOLD)); // framework-driven null
            }
            words.append(said).append("\n");
        }
        if (!words.toString().equals(text.getText())) {
            int top = text.getTopPixel();
            text.setText(words.toString());
            text.setStyleRanges(bold.toArray(StyleRange[]::new));
            text.setTopPixel(top);
        }
    }
}
