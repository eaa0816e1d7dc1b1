package org.linewright.workbench.screen;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The dialog that shows a wizard. */
@ProviderType
public interface WizardSlot {

    /** Where else to go, such as to the editor of what was made. */
    Stage stage();

    /** What was typed and neither finished nor given up before: the wizard opens with it. Empty starts afresh. */
    Map<String, String> draft();

    /** When that draft was typed last; empty without one. */
    Optional<Instant> draftFrom();

    /** To be called after every change: the draft is kept over a crash. Cheap, written at most once a second. */
    void changed();
}
