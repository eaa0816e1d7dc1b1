package org.linewright.workbench.line.view;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;
import org.linewright.workbench.kit.Snapshot;
import org.linewright.workbench.screen.Stage;

/** The table when there are lines, else one sentence that says why there are none. */
final class Pages {

    private static final String WIZARD = "group.new";

    private static final EmptyState OPENING = EmptyState.saying(Icon.LINE_WAITING,
            new Text("Die Konfiguration wird geöffnet …", "The configuration is being opened …"));

    private final Composite area;
    private final StackLayout stack = new StackLayout();
    private final EmptyState none;
    private Optional<Text> said = Optional.empty();

    Pages(Composite parent, Stage stage) {
        this.area = new Composite(parent, SWT.NONE);
        this.none = EmptyState.saying(Icon.GROUP,
                new Text("Hier erscheinen Ihre Leitungen mit ihrem Zustand. Es gibt noch keine.",
                        "Your lines appear here with their state. There are none yet."))
                .offering(new Text("Leitungsgruppe einrichten", "Set up a line group"), () -> stage.wizard(WIZARD));
        area.setLayout(stack);
    }

    Composite area() {
        return area;
    }

    /** Whether the table is shown. */
    boolean filled() {
        return said.isEmpty();
    }

    void focus() {
        area.setFocus();
    }

    /** @param filled what to show when there are lines */
    void show(Snapshot now, Composite filled) {
        boolean lines = now.configuration().groups().values().stream().anyMatch(group -> !group.lines().isEmpty());
        Optional<Text> sentence = lines ? Optional.empty() : Optional.of(key(now));
        if (stack.topControl != null && sentence.equals(said)) { // framework-driven null: nothing is shown yet
            return;
        }
        said = sentence;
        Optional.ofNullable(stack.topControl) // framework-driven null: nothing is shown yet
                .filter(top -> top != filled)
                .ifPresent(top -> top.dispose());
        stack.topControl = sentence.isEmpty() ? filled : state(now).in(area);
        area.layout(true, true);
    }

    private EmptyState state(Snapshot now) {
        if (now.current().isPresent()) {
            return none;
        }
        return now.troubles().isEmpty() ? OPENING : EmptyState.saying(Icon.ERROR, key(now));
    }

    /** What is said, as far as it makes a difference. */
    private static Text key(Snapshot now) {
        return now.current().isPresent()
                ? new Text("keine", "none")
                : now.troubles().stream().findFirst().map(Trouble::sentence).orElse(new Text("öffnet", "opening"));
    }
}
