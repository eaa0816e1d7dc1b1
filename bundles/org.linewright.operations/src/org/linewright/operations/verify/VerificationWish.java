package org.linewright.operations.verify;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;

/**
 * What is to be verified.
 *
 * @param group whose codes, as they stand there
 * @param parties which line is who; the tested one among them
 * @param spared codes that are not dialled, because what they change cannot be put back
 * @param pbx what the PBX is called, when that is known
 * @param product what verifies
 */
public record VerificationWish(LineGroup group, Map<Party, LineId> parties, Set<Feature> spared, Optional<Text> pbx,
        String product) {

    public VerificationWish {
        parties = Collections.unmodifiableMap(new EnumMap<>(parties));
        spared = Set.copyOf(spared);
    }
}
