package org.linewright.pbx.note;

import org.linewright.core.Outcome;
import org.osgi.annotation.versioning.ProviderType;

/** Reads integration notes. A service. */
@ProviderType
public interface NoteReader {

    /**
     * What this note says, and a profile with it. Pure, on any thread, a second at most. Refused when the text is too
     * long, or is no text.
     *
     * @param note the text as it was copied, German or English
     * @param name what the person calls it, such as its file name
     */
    Outcome<NoteDraft> read(String note, String name);
}
