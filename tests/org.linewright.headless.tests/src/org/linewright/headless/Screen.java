package org.linewright.headless;

import java.util.Locale;

/** A terminal whose two outputs can be read back. */
public final class Screen {

    private final StringBuilder out = new StringBuilder();
    private final StringBuilder err = new StringBuilder();

    /** A screen that can draw a line again, with colours or without. */
    public Terminal interactive(boolean colours) {
        return new Terminal(out::append, err::append, Locale.ENGLISH, true, colours, 60);
    }

    /** A pipe or a file. */
    public Terminal plain(Locale locale) {
        return new Terminal(out::append, err::append, locale, false, false, 80);
    }

    public String out() {
        return out.toString();
    }

    public String err() {
        return err.toString();
    }
}
