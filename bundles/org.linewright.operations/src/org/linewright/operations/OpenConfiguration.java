package org.linewright.operations;

import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;
import org.linewright.core.time.Timers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;

/** A configuration opened for work. For any thread; every verb may wait for the disk, none for the network. */
public interface OpenConfiguration extends AutoCloseable {

    Outcome<Current> current();

    /** Says what would happen; changes nothing. Refused when it cannot work, with every reason. */
    Outcome<Plan> plan(Wish wish);

    /**
     * Does this plan: saves it, then moves the running lines there. Refused, with everything as it was, when the
     * configuration changed since the plan was made.
     *
     * @return the configuration afterwards
     */
    Outcome<Current> apply(Plan plan);

    /** A secret as of now; for the faces' own checks only. */
    Outcome<Secret> secret(SecretReference reference);

    /**
     * Runs the configured lines from now on, and keeps them in step with every {@link #apply}.
     *
     * @return the running lines; refused when the SIP port cannot be opened or the configuration is somebody else's
     */
    Outcome<Lines> run(LinesOptions options, Timers timers);

    /** The running lines; empty before {@link #run}. */
    Optional<Lines> lines();

    /** Ends the running lines at once, without un-registering, and lets go of the configuration. */
    @Override
    void close();
}
