package org.linewright.ui.bot;

import java.util.stream.Stream;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.Widget;

/** A visible widget and everything visible in it. */
final class Parts {

    private Parts() {
    }

    static Stream<Widget> of(Widget widget) {
        return Stream.concat(Stream.of(widget), inside(widget));
    }

    private static Stream<Widget> inside(Widget widget) {
        Stream<Widget> items = switch (widget) {
            case ToolBar bar -> Stream.of(bar.getItems());
            case CTabFolder folder -> Stream.of(folder.getItems());
            default -> Stream.of();
        };
        return widget instanceof Composite composite
                ? Stream.concat(items, Stream.of(composite.getChildren()).filter(Control::isVisible).flatMap(Parts::of))
                : items;
    }
}
