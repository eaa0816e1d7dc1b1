package org.linewright.diagnostics.internal.check;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.TroubleKind;
import org.linewright.diagnostics.check.Check;
import org.linewright.diagnostics.check.Finding;
import org.linewright.diagnostics.check.Subject;

/** An entry of the catalogue of findings: a trouble that also says how it comes about. */
interface Diagnosis extends TroubleKind {

    /** How it comes about, and what it leads to. */
    Text explanation();

    /** Found; place {0} is what it is about, the others follow. */
    default Finding found(Check check, Subject about, List<String> evidence, Object... others) {
        Object[] places = Stream.concat(Stream.of(about.name()), Stream.of(others)).toArray();
        return Finding.of(check, about, about(places), explanation(), evidence);
    }
}
