package org.linewright.pbx.generic.note;

import java.util.List;
import org.linewright.core.Severity;
import org.linewright.core.Text;
import org.linewright.pbx.note.NoteLine;

/**
 * Something a profile says about a value.
 *
 * @param conditions as a profile writes them, such as {@code above: 3600 s}
 * @param summary the same in one sentence without a value
 */
record NoteAdvice(String key, List<String> conditions, String code, Severity severity, Text sentence, Text remedy,
        Text summary, NoteLine line) {
}
