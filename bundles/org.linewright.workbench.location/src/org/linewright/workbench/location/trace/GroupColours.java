package org.linewright.workbench.location.trace;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.graphics.TextLayout;
import org.eclipse.swt.graphics.TextStyle;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.linewright.numbers.GroupMark;

/**
 * Draws what the brackets of a rule found in a colour of its own, the same wherever it stands. It is underlined too, and
 * named in words, for whoever sees no colours.
 */
final class GroupColours {

    private final TextLayout layout;

    private GroupColours(TextLayout layout) {
        this.layout = layout;
    }

    /** Draws the rules of this tree so. */
    static void on(Tree tree) {
        GroupColours colours = new GroupColours(new TextLayout(tree.getDisplay()));
        tree.addListener(SWT.EraseItem, event -> {
            if (!marks(event).isEmpty()) {
                event.detail &= ~SWT.FOREGROUND;
            }
        });
        tree.addListener(SWT.PaintItem, colours::paint);
        tree.addListener(SWT.Dispose, event -> colours.layout.dispose());
    }

    private void paint(Event event) {
        List<GroupMark> marks = marks(event);
        if (marks.isEmpty()) {
            return;
        }
        TreeItem item = (TreeItem) event.item;
        layout.setText(item.getText(event.index));
        layout.setFont(item.getFont(event.index));
        boolean selected = (event.detail & SWT.SELECTED) != 0;
        Color back = item.getParent().getBackground();
        GroupShade behind = new GroupShade(back.getRed(), back.getGreen(), back.getBlue());
        marks.forEach(mark -> {
            TextStyle style = selected
                    ? new TextStyle()
                    : new TextStyle(layout.getFont(), colour(GroupShade.of(mark.group(), behind)), null); // framework-driven null: as it is
            style.underline = true;
            layout.setStyle(style, mark.from(), mark.to() - 1);
        });
        Rectangle place = item.getTextBounds(event.index);
        layout.draw(event.gc, place.x, place.y + (place.height - layout.getBounds().height) / 2);
    }

    private static Color colour(GroupShade shade) {
        return new Color(shade.red(), shade.green(), shade.blue());
    }

    private static List<GroupMark> marks(Event event) {
        return event.item.getData() instanceof RuleRow row ? row.marks(event.index) : List.of();
    }
}
