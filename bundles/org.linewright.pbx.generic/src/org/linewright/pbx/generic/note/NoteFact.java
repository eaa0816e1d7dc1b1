package org.linewright.pbx.generic.note;

import org.linewright.core.Text;
import org.linewright.pbx.Fact;
import org.linewright.pbx.note.NoteLine;

/** Something a profile keeps as a fact. */
record NoteFact(Fact.Topic topic, Text sentence, Text consequence, NoteLine line) {
}
