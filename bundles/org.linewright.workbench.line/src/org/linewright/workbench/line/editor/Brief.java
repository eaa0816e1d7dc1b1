package org.linewright.workbench.line.editor;

/** Long words cut short, so that they fit a line. */
final class Brief {

    private static final int MOST = 80;

    private Brief() {
    }

    static String of(String words) {
        return words.length() > MOST ? words.substring(0, MOST) + " …" : words;
    }
}
