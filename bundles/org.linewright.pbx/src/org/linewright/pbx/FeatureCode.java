package org.linewright.pbx;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;

/**
 * A code that is dialled to make the PBX do something.
 *
 * @param feature what it does
 * @param template what is dialled
 * @param label what it does in this PBX's terms
 * @param remark what else a person should know about it
 * @param verified whether the source says that it was tried with success
 * @param source where it comes from
 */
public record FeatureCode(Feature feature, CodeTemplate template, Text label, Optional<Text> remark, boolean verified,
        Source source) {

    private static final Text HELP = new Text(
            "Gewählt wird «{0}»: ein INVITE an genau diese Zeichenfolge, mit der Nummer an der Stelle <NUMBER> und der "
                    + "Zeit an der Stelle <SECONDS>. Wahlregeln ändern nur die Nummer, nie den Code.",
            "What is dialled is “{0}”: an INVITE to exactly these characters, with the number in the place of <NUMBER> "
                    + "and the time in the place of <SECONDS>. Dial rules change the number only, never the code.");

    /** The same feature by another code, which nobody has tried. */
    FeatureCode dialling(CodeTemplate other) {
        return other.equals(template) ? this : new FeatureCode(feature, other, label, remark, false, source);
    }

    /** The field of a form in which a person may change the code. */
    public Setting setting() {
        return new Setting(Keys.code(feature), SettingType.CODE, label, HELP.with(template), source)
                .presetTo(template.text())
                .asAdvanced();
    }
}
