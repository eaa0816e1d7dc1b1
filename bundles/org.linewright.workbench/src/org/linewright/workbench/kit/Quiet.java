package org.linewright.workbench.kit;

import java.util.function.Consumer;

/** Tells what a person types, and nothing of what the program itself writes into a field. */
public final class Quiet {

    private final Consumer<String> listener;
    private boolean quiet;

    public Quiet(Consumer<String> listener) {
        this.listener = listener;
    }

    /** Passes it on, unless the program is writing. */
    public void tell(String value) {
        if (!quiet) {
            listener.accept(value);
        }
    }

    /** Nothing is passed on meanwhile. */
    public void during(Runnable writing) {
        quiet = true;
        try {
            writing.run();
        } finally {
            quiet = false;
        }
    }
}
