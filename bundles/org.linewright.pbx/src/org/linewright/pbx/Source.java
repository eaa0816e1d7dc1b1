package org.linewright.pbx;

import java.time.YearMonth;
import org.linewright.core.Text;

/**
 * Where a value or a statement comes from, so that a reader can check it.
 *
 * @param document the document's title
 * @param place where in it
 * @param date the document's state; for a document without one, the newest date in it or the month it was read
 */
public record Source(Text document, Text place, YearMonth date) {

    private static final Text OURS = new Text("Eigene Wahl von Linewright", "Linewright's own choice");

    /** No document says it: we chose it, for this reason. */
    public static Source ourChoice(Text reason, YearMonth date) {
        return new Source(OURS, reason, date);
    }

    /** Whether it is our choice and not the vendor's word. */
    public boolean ours() {
        return document.equals(OURS);
    }

    /** Another place in the same document. */
    public Source at(String german, String english) {
        return new Source(document, new Text(german, english), date);
    }
}
