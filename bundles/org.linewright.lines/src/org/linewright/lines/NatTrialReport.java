package org.linewright.lines;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * A NAT trial at one instant. A value: a newer one replaces it.
 *
 * @param stage where it stands
 * @param story what happened so far, in sentences for a person; never empty
 * @param most how long it measures at most, from when it began to measure; zero before
 * @param result how it ended; empty before
 */
public record NatTrialReport(Stage stage, List<Text> story, Duration most, Optional<NatTrialResult> result) {

    /** Where a NAT trial stands. */
    public enum Stage {
        /** Finds the registrar, and out which way of measuring works. */
        ASKING,
        /** Is silent, and tries after each silence. */
        MEASURING,
        /** Has a result. */
        OVER
    }

    public NatTrialReport {
        story = List.copyOf(story);
    }

    /** The newest sentence. */
    public Text words() {
        return story.getLast();
    }
}
