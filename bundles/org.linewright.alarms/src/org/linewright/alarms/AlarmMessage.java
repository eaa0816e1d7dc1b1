package org.linewright.alarms;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Severity;
import org.linewright.core.Text;

/**
 * What people are told at once. It names lines and groups, never who calls. A value.
 *
 * @param at when it was put together
 * @param found how much is wrong that was not told before, or is worse than was told
 * @param still how much that was told before is still wrong
 * @param well how much that was told before is well again
 * @param passed how much was wrong and well again before it could be told
 * @param entries the first few of each kind, the worst first; at most {@link #MOST_NAMED} of a kind
 * @param paused until when nothing more is sent, because so many messages were; empty: it goes on
 */
public record AlarmMessage(Instant at, int found, int still, int well, int passed, List<Entry> entries,
        Optional<Instant> paused) {

    public static final int MOST_NAMED = 5;

    /** What became of something. */
    public enum Kind {
        /** It is wrong now. */
        FOUND,
        /** It is wrong for longer already. */
        STILL,
        /** It is well again. */
        WELL
    }

    /**
     * One of the first few.
     *
     * @param severity how much it weighs, or weighed
     * @param code the stable code of what was found, such as {@code LW-CHECK-201}
     * @param name the line or group; empty when it is about all
     * @param words what was found
     */
    public record Entry(Kind kind, Severity severity, String code, String name, Text words) {
    }

    public AlarmMessage {
        entries = List.copyOf(entries);
    }

    /** What a person sends to see whether a channel works. */
    public static AlarmMessage test(Instant at) {
        return new AlarmMessage(at, 0, 0, 0, 0, List.of(), Optional.empty());
    }

    /** How much the worst of it weighs; a note when nothing is wrong. */
    public Severity weight() {
        return entries.stream()
                .filter(entry -> entry.kind() != Kind.WELL)
                .map(Entry::severity)
                .max(Severity::compareTo)
                .orElse(Severity.NOTE);
    }

    /** The whole of it in one line. */
    public Text title() {
        return new MessageWords(this).title();
    }

    /** Everything, a line for each thing. */
    public Text text() {
        return new MessageWords(this).text();
    }
}
