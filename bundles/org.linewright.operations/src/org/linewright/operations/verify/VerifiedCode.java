package org.linewright.operations.verify;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;

/**
 * One row of the table.
 *
 * @param template what was dialled for it
 * @param label what it does in this PBX's terms
 * @param remark what else a person should know about it
 * @param reason why it is not verified; empty when it is
 */
public record VerifiedCode(Feature feature, CodeTemplate template, Text label, Optional<Text> remark, Verdict verdict,
        Optional<Text> reason) {

    /** What came of a code. */
    public enum Verdict {
        VERIFIED("verifiziert", "verified"),
        NOT_VERIFIED("nicht verifiziert", "not verified"),
        NOT_TRIED("nicht geprüft", "not tried");

        private final Text label;

        Verdict(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    /** The code as notes of vendors write it: {@code *72*[Rufnummer]*[Zeit in s]}. */
    public Text code() {
        return new Text(template.text().replace("<NUMBER>", "[Rufnummer]").replace("<SECONDS>", "[Zeit in s]"),
                template.text().replace("<NUMBER>", "[number]").replace("<SECONDS>", "[time in s]"));
    }
}
