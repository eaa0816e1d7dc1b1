package org.linewright.workbench.diagnostics.view;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.diagnostics.trace.Shown;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.TraceAim.Target;

/** In place of the trace while nothing was recorded: says what is missing, and offers to record. */
final class Unrecorded implements SightView.Page {

    private static final Text USUAL = new Text(
            "Hier steht jede SIP-Nachricht der Leitungen, sobald Sie aufzeichnen. Rufnummern, Namen und Kennwörter "
                    + "sind ersetzt.",
            "Every SIP message of the lines stands here once you record. Numbers, names and passwords are replaced.");

    private final Composite area;
    private final Runnable record;
    private Optional<Text> said = Optional.empty();

    Unrecorded(Composite parent, Runnable record) {
        this.area = new Composite(parent, SWT.NONE);
        this.record = record;
        area.setLayout(new FillLayout());
    }

    @Override
    public Control control() {
        return area;
    }

    @Override
    public Control focus() {
        return area;
    }

    @Override
    public boolean draw(Shown now) {
        Text sentence = now.missing().map(Unrecorded::missing).orElse(USUAL);
        if (!said.equals(Optional.of(sentence))) {
            said = Optional.of(sentence);
            for (Control old : area.getChildren()) {
                old.dispose();
            }
            EmptyState.saying(Icon.SUPPORT, sentence).offering(new Text("Aufzeichnen", "Record"), record).in(area);
            area.layout(true, true);
        }
        return true;
    }

    private static Text missing(Target target) {
        return switch (target) {
            case Target.OfLine line -> Text.of(
                    "Von der Leitung {0} ist nichts zu sehen, weil nicht aufgezeichnet wird. Zeichnen Sie auf, und "
                            + "sehen Sie dann noch einmal nach.",
                    "There is nothing to be seen of the line {0}, because nothing is recorded. Record, and then look "
                            + "again.",
                    line.addressOfRecord());
            case Target.OfCall call -> Text.of(
                    "Dieser Anruf von {0} wurde nicht aufgezeichnet. Zeichnen Sie auf, und rufen Sie noch einmal an.",
                    "This call of {0} was not recorded. Record, and then call again.", call.addressOfRecord());
            case Target.OfConversation one -> Text.of(
                    "Das Gespräch {0} wurde nicht aufgezeichnet. Zeichnen Sie auf, und wiederholen Sie es.",
                    "The conversation {0} was not recorded. Record, and then do it again.", one.callId());
        };
    }
}
