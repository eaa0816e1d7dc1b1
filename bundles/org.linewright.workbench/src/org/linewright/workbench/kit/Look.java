package org.linewright.workbench.kit;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Widget;

/** How things look: sizes from the font, colours from the theme's style sheet by the role of a widget. */
public final class Look {

    /** The space between related things. */
    public static final int SMALL = 4;

    /** The space between unrelated things. */
    public static final int GAP = 8;

    /** The space around a page. */
    public static final int MARGIN = 16;

    private static final String CSS_CLASS = "org.eclipse.e4.ui.css.CssClassName";

    /** What the style sheets know. */
    public enum Role {
        /** A page of a document: the background of editors and views. */
        PAGE("page"),
        /** The first words of a page. */
        TITLE("title"),
        /** What can be left unread. */
        SUBDUED("subdued"),
        /** A framed area. */
        CARD("card");

        private final String cssClass;

        Role(String cssClass) {
            this.cssClass = cssClass;
        }
    }

    private Look() {
    }

    /** The same widget in this role. */
    public static <T extends Widget> T as(Role role, T widget) {
        widget.setData(CSS_CLASS, role.cssClass);
        return widget;
    }

    /** Sets the large font of titles. */
    public static <T extends Control> T title(T control) {
        control.setFont(JFaceResources.getFontRegistry().get(JFaceResources.HEADER_FONT));
        return as(Role.TITLE, control);
    }

    /** Sets the bold font of headings. */
    public static <T extends Control> T heading(T control) {
        control.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DIALOG_FONT));
        return control;
    }

    /** So many average characters of this control's font, in pixels. */
    public static int characters(Control control, int count) {
        GC gc = new GC(control);
        try {
            return (int) Math.ceil(gc.getFontMetrics().getAverageCharacterWidth() * count);
        } finally {
            gc.dispose();
        }
    }

    /** So many lines of this control's font, in pixels. */
    public static int lines(Control control, int count) {
        GC gc = new GC(control);
        try {
            return gc.getFontMetrics().getHeight() * count;
        } finally {
            gc.dispose();
        }
    }
}
