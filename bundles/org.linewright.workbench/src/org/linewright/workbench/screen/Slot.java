package org.linewright.workbench.screen;

import org.osgi.annotation.versioning.ProviderType;

/** The part that shows a content. Usable until the content is closed; afterwards its methods do nothing. */
@ProviderType
public interface Slot {

    /** Where else to go. */
    Stage stage();

    /** Replaces the label of the part, such as by the name of the group that is edited. Already in the reader's language. */
    void title(String words);

    /** The words beside the label in the tooltip of the part. */
    void hint(String words);
}
