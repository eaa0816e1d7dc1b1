package org.linewright.operations.verify;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;

/**
 * What came of the codes of a driver at a PBX, at a certain time.
 *
 * @param ended when the last one was tried
 * @param pbx what the PBX calls itself; empty when it does not tell
 * @param registrar where it is
 * @param driver the driver's label and version
 * @param product who verified it
 * @param codes one for each code of the driver, in its order
 * @param remains what stayed switched because the PBX did not take it back
 */
public record Verification(Instant ended, Optional<String> pbx, String registrar, String driver, String product,
        List<VerifiedCode> codes, List<Text> remains) {

    public Verification {
        codes = List.copyOf(codes);
        remains = List.copyOf(remains);
    }

    /** Whether every code is. */
    public boolean verified() {
        return count(VerifiedCode.Verdict.VERIFIED) == codes.size();
    }

    public long count(VerifiedCode.Verdict verdict) {
        return codes.stream().filter(code -> code.verdict() == verdict).count();
    }
}
