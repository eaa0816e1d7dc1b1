package org.linewright.pbx;

import java.util.Optional;
import org.linewright.core.line.LineGroup;

/**
 * One setting that is to be another one.
 *
 * @param key one of {@link Keys}
 * @param value written as in the group's file
 */
public record SettingChange(String key, String value) {

    /** The group with it; empty when a group has no such setting, or it comes with the lines. */
    public Optional<LineGroup> into(LineGroup group) {
        return Spot.of(key).flatMap(spot -> spot.written(group, value));
    }
}
