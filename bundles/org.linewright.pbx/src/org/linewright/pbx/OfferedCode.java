package org.linewright.pbx;

import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.CodeTemplate;
import org.linewright.core.line.Feature;
import org.linewright.core.line.LineGroup;

/**
 * A code of a group as a face offers it.
 *
 * @param feature what it does
 * @param template what is dialled, as the group has it
 * @param label what it does in this PBX's terms
 * @param remark what else a person should know about it
 */
public record OfferedCode(Feature feature, CodeTemplate template, Text label, Optional<Text> remark) {

    static Optional<OfferedCode> of(Feature feature, PbxProfile profile, LineGroup group) {
        Optional<FeatureCode> known = profile.codes().stream().filter(code -> code.feature() == feature).findFirst();
        return Optional.ofNullable(group.codes().get(feature)) // framework-driven null
                .map(template -> new OfferedCode(feature, template,
                        known.map(FeatureCode::label).orElseGet(feature::label), known.flatMap(FeatureCode::remark)));
    }
}
