package org.linewright.drivers.internal.shelf;

import org.linewright.drivers.DriversTrouble;
import org.linewright.yaml.Form;

/** The version of our files. */
final class Schema {

    static final String KEY = "schema";
    static final int TODAY = 1;

    private Schema() {
    }

    /** Whether we know it; a trouble in the form when not. */
    static boolean known(Form form) {
        form.required(KEY);
        int found = form.whole(KEY, 1, Integer.MAX_VALUE).orElse(0);
        if (found > TODAY) {
            form.wrong(KEY, DriversTrouble.FUTURE_SCHEMA.about(form.place(KEY), found, TODAY));
        }
        return found == TODAY;
    }
}
