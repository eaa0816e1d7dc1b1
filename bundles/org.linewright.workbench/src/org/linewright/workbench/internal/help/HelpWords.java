package org.linewright.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.workbench.internal.help.HelpPage.Kind;
import org.linewright.workbench.internal.help.HelpPage.Line;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Words;

/** The words of a help page, to be read and scrolled. */
final class HelpWords {

    private static final Text NAME = new Text("Hilfe", "Help");
    private static final Text FIELD = new Text("Dieses Feld", "This field");

    private final StyledText text;

    HelpWords(Composite parent) {
        text = AccessibleName.on(Ids.named("help.words",
                Look.as(Look.Role.PAGE, new StyledText(parent, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL))), NAME);
        text.setMargins(Look.GAP, Look.GAP, Look.GAP, Look.GAP);
        text.setCaret(null); // framework-driven null: nothing is typed here
    }

    StyledText control() {
        return text;
    }

    /** Says this instead of a page. */
    void say(String sentence) {
        text.setText(sentence);
    }

    /**
     * @param field what the field says about itself, first of all; nothing when it says nothing
     * @param sought the words to mark; the first of them comes into sight
     */
    void show(HelpPage page, String field, List<String> sought) {
        List<Line> lines = Stream.concat(about(field), page.lines().stream()).toList();
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        for (Line line : lines) {
            styles.addAll(style(line, all.length()));
            all.append(line.kind() == Kind.ITEM ? "•  " : "").append(line.words()).append('\n');
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        for (int number = 0; number < lines.size(); number++) {
            if (lines.get(number).kind() == Kind.ITEM) {
                text.setLineIndent(number, 1, Look.GAP);
                text.setLineWrapIndent(number, 1, Look.MARGIN + Look.GAP);
            }
        }
        text.setTopIndex(0);
        new Marks(sought).in(text);
    }

    private static Stream<Line> about(String field) {
        return field.isBlank()
                ? Stream.of()
                : Stream.of(Stream.of(new Line(Kind.HEADING, Words.of(FIELD))),
                        field.lines().map(line -> new Line(Kind.WORDS, line)), Stream.of(new Line(Kind.WORDS, "")))
                        .flatMap(lines -> lines);
    }

    private static List<StyleRange> style(Line line, int start) {
        if (line.kind() != Kind.TITLE && line.kind() != Kind.HEADING) {
            return List.of();
        }
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = line.words().length();
        style.font = line.kind() == Kind.TITLE
                ? JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT)
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        return List.of(style);
    }
}
