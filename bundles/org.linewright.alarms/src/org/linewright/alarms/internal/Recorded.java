package org.linewright.alarms.internal;

import java.time.InstantSource;
import java.util.Optional;
import org.linewright.alarms.AlarmFace;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.Tracer;

/** Messages that are recorded while alarms are at work. A recording that a person began, or ended, stays as it is. */
record Recorded(Tracer tracer) {

    /** Records unless somebody does; the end of it ends only what began here. */
    Watch begin(AlarmFace face, Timers timers, InstantSource clock) {
        if (tracer.newest().filter(recording -> recording.figures().running()).isPresent()) {
            return () -> {
                // it is somebody else's
            };
        }
        Outcome<Recording> begun = tracer.begin(face.recording(), timers, clock);
        face.say(begun.troubles());
        Optional<Recording> own = begun.result();
        return () -> {
            if (own.isPresent() && own.equals(tracer.newest())) {
                tracer.end();
            }
        };
    }
}
