package org.linewright.workbench.screen;

import java.util.Optional;
import org.linewright.core.Text;
import org.osgi.annotation.versioning.ProviderType;

/** The dialog that shows a page of the preferences. */
@ProviderType
public interface PreferenceSlot {

    /** Says what is wrong in the fields; while something is, nothing can be applied. */
    void say(Optional<Text> mistake);
}
