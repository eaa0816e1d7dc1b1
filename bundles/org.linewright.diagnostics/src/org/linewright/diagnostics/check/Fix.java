package org.linewright.diagnostics.check;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.Text;
import org.linewright.core.line.GroupId;

/**
 * A change of the configuration that would help, as data: a face makes a plan of it and shows that before anything is
 * done.
 *
 * @param label what it does
 * @param group whose settings
 * @param settings which ones, by their keys such as {@code registrar.reregister}, and what to set, written as in the
 *     group's file
 */
public record Fix(Text label, GroupId group, Map<String, String> settings) {

    public Fix {
        settings = Collections.unmodifiableMap(new TreeMap<>(settings));
    }

    /** One setting. */
    public Fix(Text label, GroupId group, String setting, String value) {
        this(label, group, Map.of(setting, value));
    }
}
