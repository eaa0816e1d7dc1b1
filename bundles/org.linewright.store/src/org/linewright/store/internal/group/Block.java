package org.linewright.store.internal.group;

import java.util.List;
import org.linewright.core.line.Line;
import org.linewright.yaml.Mapping;

/**
 * Lines that a file tells in one entry.
 *
 * @param own the entry as the person wrote it
 * @param lines the lines it stands for, at least one
 */
record Block(Mapping own, List<Line> lines) {

    Block {
        lines = List.copyOf(lines);
    }
}
