package org.linewright.workbench.softphone.view;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.Stage;
import org.linewright.workbench.softphone.phone.Standing;

/** The telephone, or one sentence that says why there is none and what to do. */
final class Pages {

    private final Composite area;
    private final Stage stage;
    private final StackLayout stack = new StackLayout();
    private Optional<Text> said = Optional.empty();

    Pages(Composite parent, Stage stage) {
        this.area = new Composite(parent, SWT.NONE);
        this.stage = stage;
        area.setLayout(stack);
    }

    Composite area() {
        return area;
    }

    /** Whether the telephone is shown. */
    boolean filled() {
        return said.isEmpty();
    }

    /**
     * @param telephone shown when there is a line to call from
     * @param busy whether there are calls, which stay in sight whatever the lines do
     */
    void show(Snapshot now, Control telephone, boolean busy) {
        Standing standing = busy ? Standing.READY : Standing.of(now);
        Optional<Text> sentence = standing == Standing.READY ? Optional.empty() : Optional.of(standing.words(now));
        if (stack.topControl != null && sentence.equals(said)) { // framework-driven null: nothing is shown yet
            return;
        }
        said = sentence;
        Optional.ofNullable(stack.topControl) // framework-driven null: nothing is shown yet
                .filter(top -> top != telephone)
                .ifPresent(Control::dispose);
        stack.topControl = sentence.map(words -> (Control) state(standing, words).in(area)).orElse(telephone);
        area.layout(true, true);
    }

    private EmptyState state(Standing standing, Text words) {
        return switch (standing) {
            case READY, OPENING -> EmptyState.saying(Icon.LINE_WAITING, words);
            case BROKEN -> EmptyState.saying(Icon.ERROR, words);
            case NO_LINE -> EmptyState.saying(Icon.PHONE, words)
                    .offering(new Text("Leitungsgruppe einrichten", "Set up a line group"),
                            () -> stage.wizard("group.new"));
            case ELSEWHERE -> EmptyState.saying(Icon.LOCK, words);
            case NONE_REGISTERED -> EmptyState.saying(Icon.LINE_DOWN, words)
                    .offering(new Text("Leitungen zeigen", "Show the lines"), () -> stage.view("lines"));
        };
    }
}
