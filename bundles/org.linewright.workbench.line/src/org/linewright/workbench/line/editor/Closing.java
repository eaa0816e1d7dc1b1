package org.linewright.workbench.line.editor;

/** Ends what was begun. */
final class Closing {

    private Closing() {
    }

    /** Ends a watch; those of this product do not fail. */
    static void quietly(AutoCloseable watch) {
        try {
            watch.close();
        } catch (Exception bug) {
            throw new IllegalStateException("A watch does not end", bug);
        }
    }
}
