package org.linewright.workbench.kit;

import org.eclipse.swt.widgets.Widget;

/** Stable names of widgets: tests find them and help pages are tied to them. */
public final class Ids {

    /** The key of {@link Widget#getData(String)}. */
    public static final String KEY = "linewright.id";

    private Ids() {
    }

    /** The same widget, named. */
    public static <T extends Widget> T named(String id, T widget) {
        widget.setData(KEY, id);
        return widget;
    }

    /** The name of a widget; empty when it has none. */
    public static String of(Widget widget) {
        return widget.getData(KEY) instanceof String id ? id : "";
    }
}
