package org.linewright.diagnostics.check;

import java.util.List;
import org.linewright.core.Text;

/**
 * Answers one question about the lines, without state: the same {@link Examined} gives the same answer, unless it is about
 * the machine or the program itself. For any thread, never the UI thread; waits for nothing, and takes time about linear
 * to what it looks at. What it throws is a bug and told as a finding of its own. A bundle brings one as a service, and
 * takes it away again.
 */
public interface Check {

    /** Names it for good, such as {@code exclusive}; unique among all checks. */
    String id();

    /** What it looks at and why, in one sentence. */
    Text purpose();

    /**
     * What it finds: each thing it judged is told, also when it is fine ({@link Verdict#PASSED}) or cannot be judged
     * ({@link Verdict#UNKNOWN}). Left out is only what was not wanted to work, and what another check explains better.
     */
    List<Finding> findings(Examined examined);
}
