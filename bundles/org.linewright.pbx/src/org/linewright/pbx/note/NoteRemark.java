package org.linewright.pbx.note;

import org.linewright.core.Text;

/** Something a note says, in words. */
public record NoteRemark(NoteLine line, Text words) {
}
