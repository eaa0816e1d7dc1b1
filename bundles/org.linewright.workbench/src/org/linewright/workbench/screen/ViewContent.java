package org.linewright.workbench.screen;

import org.osgi.annotation.versioning.ConsumerType;

/** An open view. */
@ConsumerType
public interface ViewContent {

    /** Gives the keyboard focus to its main control. */
    void focus();

    /**
     * Takes back whatever it registered. Called exactly once, before its controls are disposed: the view was closed, or
     * the bundle goes and its classes can still be loaded.
     */
    void close();
}
