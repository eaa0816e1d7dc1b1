package org.linewright.workbench.page;

import java.util.List;
import org.linewright.core.Text;

/**
 * What a page is.
 *
 * @param id names it for tests and in the list of pages
 * @param purpose what it is for, in one sentence
 * @param fields what the fields on it begin with
 */
public record PageInfo(String id, Text label, Text purpose, List<String> fields) {

    public PageInfo {
        fields = List.copyOf(fields);
    }

    public PageInfo(String id, Text label, Text purpose, String... fields) {
        this(id, label, purpose, List.of(fields));
    }

    /** Whether this field stands on it. */
    public boolean has(String field) {
        return fields.stream().anyMatch(field::startsWith);
    }
}
