package org.linewright.workbench.kit;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.core.Trouble;

/** Troubles with their remedies, the severe ones first; takes no room when there are none. */
public final class TroubleList {

    private final Composite area;

    public TroubleList(Composite parent) {
        this.area = Ids.named("troubles", new Composite(parent, SWT.NONE));
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(Look.GAP, Look.SMALL).applyTo(area);
    }

    public Control control() {
        return area;
    }

    /** Shows these and no others. */
    public void show(List<Trouble> troubles) {
        for (Control child : area.getChildren()) {
            child.dispose();
        }
        troubles.stream().sorted(Comparator.comparing(Trouble::severity).reversed()).forEach(this::row);
        area.requestLayout();
    }

    /** The word for how much a trouble weighs. */
    public static Text word(Severity severity) {
        return switch (severity) {
            case NOTE -> new Text("Hinweis", "Note");
            case WARNING -> new Text("Warnung", "Warning");
            case ERROR -> new Text("Fehler", "Error");
        };
    }

    public static Icon icon(Severity severity) {
        return switch (severity) {
            case NOTE -> Icon.NOTE;
            case WARNING -> Icon.WARNING;
            case ERROR -> Icon.ERROR;
        };
    }

    /** All of it as plain text, for the clipboard. */
    public static String text(List<Trouble> troubles) {
        return troubles.stream().map(TroubleList::text).collect(Collectors.joining("\n"));
    }

    private static String text(Trouble trouble) {
        String detail = trouble.detail().isEmpty() ? "" : " [" + trouble.detail() + "]";
        return "%s %s: %s %s%s".formatted(trouble.code(), Words.of(word(trouble.severity())),
                Words.of(trouble.sentence()), Words.of(trouble.remedy()), detail);
    }

    private void row(Trouble trouble) {
        Label icon = new Label(area, SWT.NONE);
        icon.setImage(icon(trouble.severity()).image());
        GridDataFactory.swtDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(icon);
        Label words = new Label(area, SWT.WRAP);
        words.setText(Words.plain("%s: %s %s".formatted(Words.of(word(trouble.severity())),
                Words.of(trouble.sentence()), Words.of(trouble.remedy()))));
        words.setToolTipText(trouble.detail().isEmpty() ? trouble.code() : trouble.code() + "\n" + trouble.detail());
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(words, 40), SWT.DEFAULT).applyTo(words);
    }
}
