package org.linewright.numbers;

import org.linewright.core.location.DisplayForm;

/** Writes numbers for people; any thread, some microseconds. */
@FunctionalInterface
public interface Written {

    /** A number in the international form as people write it, seen from this country; unknown ones stay as they are. */
    String of(String international, DisplayForm form, String region);
}
