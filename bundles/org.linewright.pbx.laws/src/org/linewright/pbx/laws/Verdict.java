package org.linewright.pbx.laws;

import java.util.List;
import org.linewright.core.Trouble;

/**
 * What became of one law.
 *
 * @param findings what is wrong and what to mend; none when the driver obeys
 */
public record Verdict(DriverLaw law, List<Trouble> findings) {

    public Verdict {
        findings = List.copyOf(findings);
    }

    public boolean obeyed() {
        return findings.isEmpty();
    }
}
