package org.linewright.workbench.kit;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.SelectionListener;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Text;

/** What stands where nothing is yet: one sentence, and what to do about it. */
public final class EmptyState {

    private final Icon icon;
    private final Text sentence;
    private final Optional<Text> label;
    private final Runnable action;

    private EmptyState(Icon icon, Text sentence, Optional<Text> label, Runnable action) {
        this.icon = icon;
        this.sentence = sentence;
        this.label = label;
        this.action = action;
    }

    public static EmptyState saying(Icon icon, Text sentence) {
        return new EmptyState(icon, sentence, Optional.empty(), () -> {
            // there is nothing to press
        });
    }

    /** The same with a button. */
    public EmptyState offering(Text words, Runnable pressed) {
        return new EmptyState(icon, sentence, Optional.of(words), pressed);
    }

    /** Draws it in the middle of {@code parent}. */
    public Composite in(Composite parent) {
        Composite page = Ids.named("empty", Look.as(Look.Role.PAGE, new Composite(parent, SWT.NONE)));
        GridLayoutFactory.fillDefaults().margins(Look.MARGIN, Look.MARGIN).applyTo(page);
        Composite middle = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, Look.GAP).applyTo(middle);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, true).applyTo(middle);
        Label picture = new Label(middle, SWT.NONE);
        picture.setImage(icon.image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, false).applyTo(picture);
        Label words = Ids.named("empty.sentence", new Label(middle, SWT.WRAP | SWT.CENTER));
        words.setText(Words.plain(Words.of(sentence)));
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 20), SWT.DEFAULT).applyTo(words);
        label.ifPresent(text -> button(middle, text));
        return page;
    }

    private void button(Composite parent, Text words) {
        Button button = Ids.named("empty.button", new Button(parent, SWT.PUSH));
        button.setText(new Mnemonics().on(Words.of(words)));
        button.addSelectionListener(SelectionListener.widgetSelectedAdapter(event -> action.run()));
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(button);
    }
}
