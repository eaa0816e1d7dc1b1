package org.linewright.workbench.kit;

/** Long words cut short, so that they fit a line. */
public final class Brief {

    private static final int MOST = 80;

    private Brief() {
    }

    public static String of(String words) {
        return words.length() > MOST ? words.substring(0, MOST) + " …" : words;
    }
}
