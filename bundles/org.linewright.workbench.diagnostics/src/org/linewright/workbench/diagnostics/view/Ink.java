package org.linewright.workbench.diagnostics.view;

import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Control;

/**
 * Colours that can be read on the ground of a control, whichever theme it has.
 *
 * @param ground what is drawn on
 * @param words what is written
 * @param quiet what can be left unread
 * @param asked what was asked for
 * @param good what went well
 * @param warm what goes on elsewhere
 * @param bad what failed
 * @param chosen below what is chosen
 * @param sound below what is heard
 */
public record Ink(Color ground, Color words, Color quiet, Color asked, Color good, Color warm, Color bad, Color chosen,
        Color sound) {

    private static final double MIDDLE = 0.5;

    /** The theme may change while the control is there: ask whenever it is drawn. */
    public static Ink on(Control control) {
        Color ground = control.getBackground();
        return brightness(ground.getRGB()) < MIDDLE
                ? new Ink(ground, colour(0xe3e7ec), colour(0xa9b4c0), colour(0x8fb8ea), colour(0x8fd19e),
                        colour(0xe5b567), colour(0xff8a80), colour(0x33475f), colour(0x2a4030))
                : light(ground);
    }

    /** For a picture that is to be printed. */
    public static Ink onPaper() {
        return light(colour(0xffffff));
    }

    private static Ink light(Color ground) {
        return new Ink(ground, colour(0x1f2933), colour(0x5b6570), colour(0x1f4e8c), colour(0x2e7d32), colour(0x8a5a00),
                colour(0xb3261e), colour(0xd8e6f7), colour(0xe3f1e5));
    }

    private static double brightness(RGB colour) {
        return (0.299 * colour.red + 0.587 * colour.green + 0.114 * colour.blue) / 255;
    }

    private static Color colour(int rgb) {
        return new Color(rgb >> 16 & 0xff, rgb >> 8 & 0xff, rgb & 0xff);
    }
}
