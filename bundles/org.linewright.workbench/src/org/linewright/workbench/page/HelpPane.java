package org.linewright.workbench.page;

import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
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

/** Explains the field that has the focus, or the page while none has. */
public final class HelpPane {

    private final StyledText text;

    public HelpPane(Composite parent) {
        this.text = AccessibleName.on(Ids.named("field.help",
                new StyledText(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER)),
                new Text("Erklärung", "Explanation"));
        text.setMargins(Look.GAP, Look.GAP, Look.GAP, Look.GAP);
        text.setLineSpacing(2);
        text.setAlwaysShowScrollBars(false);
        text.setCaret(null); // framework-driven null: nothing is typed here
    }

    public Control control() {
        return text;
    }

    /** Explains a field in these paragraphs. */
    public void explain(Text field, List<Text> paragraphs) {
        say(field, paragraphs.stream().map(Words::of).collect(Collectors.joining("\n\n")));
    }

    /** Says something about the page or a part of it. */
    public void say(Text heading, String words) {
        String title = Words.of(heading);
        if (!text.getText().equals(title + "\n\n" + words)) {
            text.setText(title + "\n\n" + words);
            StyleRange bold = new StyleRange(0, title.length(), text.getForeground(), text.getBackground());
            bold.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
            text.setStyleRange(bold);
            text.setTopPixel(0);
        }
    }
}
