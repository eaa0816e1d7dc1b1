package org.linewright.workbench.internal.help;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.part.ViewPart;
import org.linewright.workbench.internal.help.HelpPage.Kind;
import org.linewright.workbench.internal.help.HelpPage.Line;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The help pages, one at a time. */
public final class HelpView extends ViewPart {

    public static final String ID = "org.linewright.workbench.help";

    private Optional<StyledText> words = Optional.empty();

    @Override
    public void createPartControl(Composite parent) {
        Composite page = Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE));
        GridLayoutFactory.swtDefaults().numColumns(2).margins(Look.GAP, Look.GAP).applyTo(page);
        Label label = new Label(page, SWT.NONE);
        label.setText(new Mnemonics().on(Words.of("Thema", "Topic")) + ":");
        Combo topics = Ids.named("help.topics", new Combo(page, SWT.READ_ONLY | SWT.DROP_DOWN));
        for (HelpPage topic : HelpPage.values()) {
            topics.add(Words.of(topic.label()));
        }
        GridDataFactory.fillDefaults().grab(true, false).applyTo(topics);
        StyledText text = Ids.named("help.words",
                Look.as(Look.Role.PAGE, new StyledText(page, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL)));
        text.setMargins(Look.GAP, Look.GAP, Look.GAP, Look.GAP);
        text.setCaret(null); // framework-driven null: nothing is typed here
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).applyTo(text);
        topics.addSelectionListener(SelectionListener
                .widgetSelectedAdapter(event -> show(text, HelpPage.values()[topics.getSelectionIndex()])));
        topics.select(0);
        show(text, HelpPage.START);
        words = Optional.of(text);
    }

    @Override
    public void setFocus() {
        words.ifPresent(StyledText::setFocus);
    }

    private static void show(StyledText text, HelpPage page) {
        StringBuilder all = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        List<Integer> items = new ArrayList<>();
        int number = 0;
        for (Line line : page.lines()) {
            if (line.kind() == Kind.ITEM) {
                items.add(number);
            } else if (line.kind() != Kind.WORDS) {
                styles.add(style(line, all.length()));
            }
            all.append(line.kind() == Kind.ITEM ? "•  " : "").append(line.words()).append('\n');
            number++;
        }
        text.setText(all.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        items.forEach(item -> {
            text.setLineIndent(item, 1, Look.GAP);
            text.setLineWrapIndent(item, 1, Look.MARGIN + Look.GAP);
        });
        text.setTopIndex(0);
    }

    private static StyleRange style(Line line, int start) {
        StyleRange style = new StyleRange();
        style.start = start;
        style.length = line.words().length();
        style.font = line.kind() == Kind.TITLE
                ? JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT)
                : JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT);
        return style;
    }
}
