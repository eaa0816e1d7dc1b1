package org.linewright.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/** Words that were sought: they stand out in a text wherever they occur. */
record Marks(List<String> sought) {

    void in(StyledText text) {
        List<StyleRange> marks = all(text.getText());
        marks.forEach(text::setStyleRange);
        marks.stream().findFirst()
                .ifPresent(first -> text.setTopIndex(Math.max(0, text.getLineAtOffset(first.start) - 1)));
    }

    private List<StyleRange> all(String words) {
        List<StyleRange> found = new ArrayList<>();
        if (!sought.isEmpty()) {
            Matcher matcher = Pattern.compile(sought.stream().map(Pattern::quote).collect(Collectors.joining("|")),
                    Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE).matcher(words);
            while (matcher.find()) {
                found.add(mark(matcher.start(), matcher.end()));
            }
        }
        return found;
    }

    private static StyleRange mark(int from, int to) {
        StyleRange mark = new StyleRange();
        mark.start = from;
        mark.length = to - from;
        mark.underline = true;
        mark.font = JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        return mark;
    }
}
