package org.linewright.operations;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.line.CodeTemplate.Place;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.operations.verify.Verification;
import org.linewright.operations.verify.VerificationWish;
import org.linewright.operations.verify.VerifiedCode;
import org.linewright.pbx.CodeOffer;

/** What the PBX does for a line by feature codes. For any thread. */
public interface LineCodes {

    /** What the lines of this group are offered, and why something is not. Asks the driver, so up to five seconds. */
    Outcome<List<CodeOffer>> offers(LineGroup group);

    /**
     * Says what would be dialled; dials nothing. The rules of the location shape the number in a code, never the code.
     * May wait for the disk, and for the driver.
     *
     * @param values what was entered; a number also with blanks, brackets or as a tel: link
     * @return refused when the code is not offered, and when a value is missing or does not fit, at the name of its place
     */
    Outcome<PlannedCode> plan(LineId line, Feature feature, Map<Place, String> values);

    /**
     * Dials it from the running line, and remembers it.
     *
     * @return done when the PBX took it; refused when it did not, or nothing runs. Completes within half a minute, never
     *     exceptionally
     */
    CompletionStage<Outcome<SentCode>> dial(PlannedCode plan);

    /**
     * Tries every code of a group from its running lines, looks by calls whether each does what it should, and takes it
     * back. Waits for the calls: seconds for a code, minutes for all.
     *
     * @param told each row as soon as it is known, on the same thread
     * @param goesOn asked before each code, when nothing of the one before is left switched; the rest is not tried
     * @return refused when nothing runs, a line is not there, or the driver does not answer
     */
    Outcome<Verification> verify(VerificationWish wish, Consumer<VerifiedCode> told, BooleanSupplier goesOn);

    /** The codes that were sent last. Waits for the disk. */
    Outcome<SentCodes> sent();
}
