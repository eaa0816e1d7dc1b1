package org.linewright.pbx;

import java.time.Duration;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Spoken;

/** When an advice is due, as data. A value that is not written the way a condition reads it never meets it. */
public sealed interface Condition {

    boolean holds(String value, LineGroup group);

    /** The value is a time longer than this. */
    record Above(Duration bound) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return Spoken.duration(value).filter(time -> time.compareTo(bound) > 0).isPresent();
        }
    }

    /** The value is a time of this length or shorter. */
    record AtMost(Duration bound) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return Spoken.duration(value).filter(time -> time.compareTo(bound) <= 0).isPresent();
        }
    }

    /** The value is a time shorter than this. */
    record Below(Duration bound) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return Spoken.duration(value).filter(time -> time.compareTo(bound) < 0).isPresent();
        }
    }

    /** The group has more lines than this to register. */
    record LinesAbove(int bound) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return group.enabledLines() > bound;
        }
    }

    /** The value is this one. */
    record Is(String expected) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return value.equals(expected);
        }
    }

    /** The value is any other than this one, or there is none. */
    record Other(String expected) implements Condition {
        @Override
        public boolean holds(String value, LineGroup group) {
            return !value.equals(expected);
        }
    }
}
