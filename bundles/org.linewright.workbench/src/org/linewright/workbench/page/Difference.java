package org.linewright.workbench.page;

import org.linewright.core.Text;

/**
 * One value that differs, in words.
 *
 * @param before a word for none when there was none
 * @param after a word for none when there is none
 */
public record Difference(Text label, Text before, Text after) {

    public boolean real() {
        return !before.equals(after);
    }
}
