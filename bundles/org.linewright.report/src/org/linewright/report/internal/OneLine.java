package org.linewright.report.internal;

import java.util.Locale;
import org.linewright.core.Text;

/** A text as it fits into a cell, whatever a PBX sent: on one line, without control characters. */
final class OneLine {

    private OneLine() {
    }

    static String of(Text text, Locale locale) {
        return text.in(locale).replaceAll("\\s*[\\r\\n]+\\s*", " ").replaceAll("[\\p{Cntrl}]", "\uFFFD");
    }
}
