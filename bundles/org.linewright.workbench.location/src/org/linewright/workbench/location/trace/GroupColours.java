package org.linewright.workbench.location.trace;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
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

    private static final List<Color> ON_LIGHT = List.of(new Color(0x0b, 0x5c, 0xad), new Color(0xa1, 0x39, 0x0b),
            new Color(0x1b, 0x6e, 0x3c), new Color(0x7b, 0x2d, 0x99));
    private static final List<Color> ON_DARK = List.of(new Color(0x8f, 0xb8, 0xea), new Color(0xf0, 0xa2, 0x6b),
            new Color(0x8e, 0xd2, 0x9a), new Color(0xd3, 0xa4, 0xec));

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

    /** The colour of a group, from 1, on this background. */
    static Color of(int group, RGB background) {
        boolean dark = background.red * 299 + background.green * 587 + background.blue * 114 < 128_000;
        List<Color> colours = dark ? ON_DARK : ON_LIGHT;
        return colours.get((group - 1) % colours.size());
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
        RGB background = item.getParent().getBackground().getRGB();
        marks.forEach(mark -> {
            TextStyle style = selected
                    ? new TextStyle()
                    : new TextStyle(layout.getFont(), of(mark.group(), background), null); // framework-driven null: as it is
            style.underline = true;
            layout.setStyle(style, mark.from(), mark.to() - 1);
        });
        Rectangle place = item.getTextBounds(event.index);
        layout.draw(event.gc, place.x, place.y + (place.height - layout.getBounds().height) / 2);
    }

    private static List<GroupMark> marks(Event event) {
        return event.item.getData() instanceof RuleRow row ? row.marks(event.index) : List.of();
    }
}
