package org.linewright.workbench.page;

import java.util.Optional;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.linewright.core.Text;
import org.linewright.workbench.kit.EmptyState;
import org.linewright.workbench.kit.Icon;

/** Says in place of an editor why there is none. */
public final class Placeholder {

    private final Composite parent;
    private Optional<Text> said = Optional.empty();

    public Placeholder(Composite parent) {
        this.parent = parent;
    }

    public void say(Text sentence) {
        if (said.filter(sentence::equals).isEmpty()) {
            clear();
            said = Optional.of(sentence);
            EmptyState.saying(Icon.NOTE, sentence).in(parent);
            parent.layout(true, true);
        }
    }

    /** Makes room for something else. */
    public void clear() {
        said = Optional.empty();
        for (Control child : parent.getChildren()) {
            child.dispose();
        }
    }
}
