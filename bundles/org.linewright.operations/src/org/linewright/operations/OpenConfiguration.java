package org.linewright.operations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Watch;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.core.location.LocationId;
import org.linewright.core.time.Timers;
import org.linewright.lines.Lines;
import org.linewright.lines.LinesOptions;
import org.linewright.lines.RunningTrial;
import org.linewright.lines.TrialReport;
import org.linewright.operations.verify.Party;
import org.linewright.operations.verify.TestLines;

/** A configuration opened for work. For any thread; every verb may wait for the disk, none for the network. */
public interface OpenConfiguration extends KeptAlarms, AutoCloseable {

    /** The one secret that no line refers to: what the tokens in our Contacts are made with. */
    SecretReference OWN_KEY = SecretReference.secret("linewright/contact-tokens");

    Outcome<Current> current();

    /**
     * Looks at everything as it stands: files, groups, passwords, and the rules of every location. Changes nothing; asks
     * every driver, so up to some seconds.
     */
    Outcome<Checkup> check();

    /**
     * Says what would happen; changes nothing. Refused when it cannot work, with every reason. Passwords of a group's
     * own, {@code secret:<group>/…}, that no line refers to afterwards are forgotten with it, and the plan says so.
     */
    Outcome<Plan> plan(Wish wish);

    /**
     * Does this plan: saves it, then moves the running lines there. Refused, with everything as it was, when the
     * configuration changed since the plan was made.
     *
     * @return the configuration afterwards
     */
    Outcome<Current> apply(Plan plan);

    /** The last twenty applies through this configuration, the newest first; each can be undone. At once. */
    List<ChangeSet> history();

    /**
     * Plans to restore exactly what was before an apply: groups, secrets, and the texts of the files that nobody touched
     * since, byte by byte. What was changed since elsewhere in the same groups is kept. Like any plan it changes nothing
     * until it is applied; that is an apply itself, and can be undone.
     *
     * @return refused when it is not in the {@link #history}, or when the same values were changed since
     */
    Outcome<Plan> undo(String changeSet);

    /** The text of a location's file with its comments, as of the last look, plan or apply; empty when there is none. */
    Optional<String> wording(LocationId location);

    /** A secret as of now; for the faces' own checks only. */
    @Override
    Outcome<Secret> secret(SecretReference reference);

    /**
     * Runs the configured lines from now on, and keeps them in step with every {@link #apply}.
     *
     * @return the running lines; refused when the SIP port cannot be opened or the configuration is somebody else's
     */
    Outcome<Lines> run(LinesOptions options, Timers timers);

    /**
     * The same with these lines alone, switched on or not: for a moment's work, such as dialling a code.
     *
     * @return the running lines; refused also when lines run from here already
     */
    Outcome<Lines> run(Set<LineId> only, LinesOptions options, Timers timers);

    /** The running lines; empty before {@link #run}. */
    Optional<Lines> lines();

    /**
     * Tells {@code listener} how the configuration stands now, then after every {@link #apply} and whenever its files
     * changed underneath; of many changes in a row perhaps only the last. When it cannot be read at all, it is told the
     * last one that could, with the troubles. Nothing that runs changes by itself, see {@link #follow}.
     *
     * <p>Returns at once. The listener is called on a thread of its own, one call at a time, until this is closed.
     *
     * @return ends it; nothing is told afterwards
     */
    Watch watch(Consumer<Current> listener);

    /** The version the running lines follow; empty before {@link #run}. Another one than current: the files changed. */
    Optional<String> followed();

    /**
     * Moves the running lines to what the files say, after somebody changed them underneath; without running lines
     * nothing happens. May wait for the disk.
     *
     * @param version the version that was looked at; refused when it is another one by now
     */
    Outcome<Current> follow(String version);

    /**
     * Registers one line for a look, as a dry run; nothing has to be stored before, and nothing is. May wait for the
     * disk, never for the network.
     *
     * @param group where it registers
     * @param line which account
     * @param typed the password as typed; empty takes the one that the line refers to
     * @param listener told every step, on a thread of its own, one call at a time; the last report has a result
     * @return the running trial; refused when the password cannot be had
     */
    Outcome<RunningTrial> tryOut(LineGroup group, Line line, Optional<Secret> typed, Consumer<TrialReport> listener);

    /** The feature codes of its lines. */
    LineCodes codes();

    /** The calls of its lines. */
    LineCalls calls();

    /**
     * Running lines as a verification uses them: it calls between them, and takes every call that comes in meanwhile.
     *
     * @param parties which line is who; the tested one among them
     * @return refused when nothing runs, or a line is not there
     */
    Outcome<TestLines> testLines(Map<Party, LineId> parties);

    /** Ends the running lines at once, without un-registering, and lets go of the configuration. */
    @Override
    void close();
}
