package org.linewright.workbench.location.trace;

import java.time.Instant;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Configuration;
import org.linewright.core.location.Location;
import org.linewright.core.location.LocationId;
import org.linewright.numbers.DialRules;
import org.linewright.workbench.kit.Words;

/** What numbers are held against. A value. */
sealed interface Against {

    /** What it is called where one chooses it. */
    Text label();

    /** What the column of its results is called. */
    default Text heading() {
        return label();
    }

    /** The other rules, ready for use; empty when there are none. */
    Optional<DialRules> rules(RuleBook book, Chosen chosen);

    /** Nothing. */
    record Nothing() implements Against {

        @Override
        public Text label() {
            return new Text("nichts", "nothing");
        }

        @Override
        public Optional<DialRules> rules(RuleBook book, Chosen chosen) {
            return Optional.empty();
        }
    }

    /**
     * The same location as it was saved at some time.
     *
     * @param configuration everything that was set up then
     */
    record Earlier(Configuration configuration, Instant at) implements Against {

        @Override
        public Text label() {
            return Text.of("gemerkt: {0}", "kept: {0}", Words.moment(at));
        }

        @Override
        public Text heading() {
            return new Text("vorher", "before");
        }

        @Override
        public Optional<DialRules> rules(RuleBook book, Chosen chosen) {
            return book.of(configuration, chosen.location());
        }
    }

    /** Another location as it is saved now. */
    record Other(Location location) implements Against {

        @Override
        public Text label() {
            return Text.same(location.name());
        }

        @Override
        public Optional<DialRules> rules(RuleBook book, Chosen chosen) {
            return book.of(chosen.configuration(), id());
        }

        LocationId id() {
            return location.id();
        }
    }
}
