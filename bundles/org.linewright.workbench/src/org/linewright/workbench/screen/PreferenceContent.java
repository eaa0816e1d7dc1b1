package org.linewright.workbench.screen;

import org.osgi.annotation.versioning.ConsumerType;

/** An open page of the preferences. */
@ConsumerType
public interface PreferenceContent extends ViewContent {

    /**
     * Keeps what stands in the fields; may open dialogs.
     *
     * @return whether it is kept; when not, the content has said why and the dialog stays open
     */
    boolean apply();

    /** Puts into the fields what stands there at the first start; nothing is kept before {@link #apply}. */
    void restore();
}
