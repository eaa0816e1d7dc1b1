package org.linewright.headless.conformance;

import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.report.Report;

/**
 * Everything there is to say about a driver. It holds no secret.
 *
 * @param head versions and date, one a row
 */
public record Examination(Text title, Table head, List<Chapter> chapters) {

    public Examination {
        chapters = List.copyOf(chapters);
    }

    public long broken() {
        return chapters.stream().mapToLong(Chapter::broken).sum();
    }

    public long judged() {
        return chapters.stream().mapToLong(Chapter::judged).sum();
    }

    /** How it came out, in a sentence. */
    public Text sum() {
        return broken() == 0
                ? Text.of("Alle {0} Zusagen gehalten.", "All {0} promises kept.", judged())
                : Text.of("{0} von {1} Zusagen gebrochen.", "{0} of {1} promises broken.", broken(), judged());
    }

    /** The same for a file. */
    public Report report() {
        List<Text> facts = Stream.concat(
                head.rows().stream().map(row -> Text.of("{0}: {1}", "{0}: {1}", row.getFirst(), row.getLast())),
                Stream.of(sum())).toList();
        return new Report(title, facts, chapters.stream().map(Chapter::reported).toList(), List.of());
    }
}
