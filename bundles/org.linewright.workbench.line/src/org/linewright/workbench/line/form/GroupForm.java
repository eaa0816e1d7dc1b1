package org.linewright.workbench.line.form;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineGroup;
import org.linewright.pbx.Setting;

/**
 * A group as a form shows it. A value that fits stands in the group; one that does not is kept as it was typed, so that
 * nothing a person typed is lost.
 *
 * @param group the group with everything that fits
 * @param misfits what was typed and does not fit, by the key of its field
 */
public record GroupForm(LineGroup group, Map<String, String> misfits) {

    public GroupForm {
        misfits = Collections.unmodifiableMap(new TreeMap<>(misfits));
    }

    public static GroupForm of(LineGroup group) {
        return new GroupForm(group, Map.of());
    }

    /** What the field shows. */
    public String value(Setting field) {
        return misfits.containsKey(field.key()) ? misfits.get(field.key()) : field.in(group);
    }

    /** The form after this was typed into the field. */
    public GroupForm typed(Setting field, String value) {
        Map<String, String> others = new TreeMap<>(misfits);
        others.remove(field.key());
        Outcome<LineGroup> fitting = field.into(group, value);
        if (fitting.result().isEmpty()) {
            others.put(field.key(), value);
        }
        return new GroupForm(fitting.result().orElse(group), others);
    }

    /** The same form over another group, such as one with other lines. */
    public GroupForm with(LineGroup other) {
        return new GroupForm(other, misfits);
    }

    /** What is wrong with the values that do not fit, each at its field. */
    public List<Trouble> troubles(Collection<Setting> fields) {
        return fields.stream()
                .filter(field -> misfits.containsKey(field.key()))
                .flatMap(field -> field.wrong(misfits.get(field.key()).strip()).stream())
                .toList();
    }
}
