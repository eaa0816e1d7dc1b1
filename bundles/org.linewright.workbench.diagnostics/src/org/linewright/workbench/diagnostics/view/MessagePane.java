package org.linewright.workbench.diagnostics.view;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.diagnostics.TraceEntry;
import org.linewright.workbench.diagnostics.trace.KnownHeader;
import org.linewright.workbench.diagnostics.trace.Marked;
import org.linewright.workbench.diagnostics.trace.Marked.Part;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.kit.AccessibleName;
import org.linewright.workbench.kit.Buttons;
import org.linewright.workbench.kit.CopyAction;
import org.linewright.workbench.kit.Ids;
import org.linewright.workbench.kit.Look;
import org.linewright.workbench.kit.Mnemonics;
import org.linewright.workbench.kit.Words;

/** The chosen message, and what the header at the cursor is for. */
final class MessagePane {

    private static final Text NAME = new Text("Gewählte Nachricht", "Chosen message");
    private static final Text HELP = new Text("Wozu die Kopfzeile dient", "What the header is for");
    private static final Text NONE = new Text("Wählen Sie links eine Nachricht.", "Choose a message on the left.");
    private static final Text HINT = new Text("Setzen Sie den Cursor auf eine Kopfzeile: hier steht, wozu sie dient.",
            "Put the cursor on a header: here stands what it is for.");
    private static final Text UNKNOWN = new Text("{0}: zu dieser Kopfzeile steht hier nichts.",
            "{0}: nothing stands here about this header.");

    private final Composite area;
    private final StyledText text;
    private final org.eclipse.swt.widgets.Text help;
    private Optional<TraceEntry> entry = Optional.empty();
    private Optional<Marked> marked = Optional.empty();
    private Optional<Ink> coloured = Optional.empty();

    MessagePane(Composite parent, Mnemonics mnemonics) {
        this.area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(Look.GAP, Look.SMALL).spacing(Look.GAP, Look.SMALL)
                .applyTo(area);
        this.text = AccessibleName.on(Ids.named("trace.message",
                new StyledText(area, SWT.READ_ONLY | SWT.H_SCROLL | SWT.V_SCROLL)), NAME);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(Look.SMALL, Look.SMALL, Look.SMALL, Look.SMALL);
        this.help = AccessibleName.on(Ids.named("trace.help", new org.eclipse.swt.widgets.Text(area,
                SWT.MULTI | SWT.WRAP | SWT.READ_ONLY | SWT.V_SCROLL)), HELP);
        Buttons buttons = Buttons.in(area, mnemonics);
        buttons.with("trace.copy", new Text("Kopieren", "Copy"),
                new CopyAction(NAME, text::getText)::run);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, true).hint(Look.characters(text, 30), Look.lines(text, 4))
                .applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(Look.characters(help, 10), Look.lines(help, 3))
                .applyTo(help);
        text.addCaretListener(event -> explain(event.caretOffset));
        text.addListener(SWT.Paint, event -> colour());
        write();
    }

    Control control() {
        return area;
    }

    void show(Shown now) {
        if (!now.message().equals(entry)) {
            entry = now.message();
            marked = entry.map(one -> Marked.of(one.message()));
            write();
        }
    }

    private void write() {
        text.setText(marked.map(Marked::text).orElse(Words.of(NONE)));
        coloured = Optional.empty();
        explain(0);
        text.redraw();
    }

    private void explain(int place) {
        String said = marked.map(one -> one.header(place)
                .map(name -> KnownHeader.named(name).map(KnownHeader::sentence).orElse(UNKNOWN.with(name)))
                .orElse(HINT)).map(Words::of).orElse("");
        if (!said.equals(help.getText())) {
            help.setText(said);
        }
    }

    /** Once for each message, and again when the theme has changed. */
    private void colour() {
        Optional<Ink> ink = Optional.of(Ink.on(text));
        if (!ink.equals(coloured)) {
            coloured = ink;
            ink.ifPresent(one -> text.setStyleRanges(marked.stream().flatMap(all -> all.spans().stream())
                    .map(span -> style(span, one)).toArray(StyleRange[]::new)));
        }
    }

    private static StyleRange style(Marked.Span span, Ink ink) {
        return new StyleRange(span.start(), span.length(), switch (span.part()) {
            case START -> ink.words();
            case NAME -> ink.asked();
            case BODY -> ink.good();
        }, null, span.part() == Part.START ? SWT.BOLD : SWT.NORMAL); // framework-driven null: the same ground
    }
}
