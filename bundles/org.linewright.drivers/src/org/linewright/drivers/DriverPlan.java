package org.linewright.drivers;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.pbx.PbxProfile;

/**
 * What a wish would do. A value; nothing of it has happened.
 *
 * @param wish what was wished
 * @param driver the bundle's symbolic name
 * @param from the version in force so far; empty when there is none
 * @param to the version in force then; empty when there is none
 * @param publisher who signed what comes; empty when nobody did, or nothing comes
 * @param fingerprint his fingerprint, as people compare it; empty when nobody did
 * @param steps what happens, in order
 * @param asks what a person has to say yes to; none of them severe
 * @param profiles what the version that works then knows about its PBXs; for a look at their groups before
 * @param before what the version in force so far knows; empty when there is none, or it does not answer
 * @param jar the SHA-256 of the jar that works then; empty when none does
 * @param base what it was planned on
 */
public record DriverPlan(DriverWish wish, String driver, String from, String to, String publisher, String fingerprint,
        List<Text> steps, List<Trouble> asks, List<PbxProfile> profiles, List<PbxProfile> before, String jar,
        String base) {
    public DriverPlan {
        steps = List.copyOf(steps);
        asks = List.copyOf(asks);
        profiles = List.copyOf(profiles);
        before = List.copyOf(before);
    }
}
