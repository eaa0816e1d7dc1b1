package org.linewright.simulator;

import java.time.Duration;
import org.linewright.core.Text;

/** A misbehaviour for training, switched while the PBX runs. It hits every REGISTER; silence hits everything. */
public sealed interface Fault {

    /** What a person reads. */
    Text label();

    /** None: the PBX behaves. */
    record None() implements Fault {
        @Override
        public Text label() {
            return new Text("keine Störung", "no fault");
        }
    }

    /** Nothing is answered any more, as if the packets fell into a black hole. */
    record Silence() implements Fault {
        @Override
        public Text label() {
            return new Text("Funkstille", "silence");
        }
    }

    /** 503 with Retry-After. */
    record Unavailable(Duration retryAfter) implements Fault {
        @Override
        public Text label() {
            return Text.of("503, Retry-After {0} s", "503, Retry-After {0} s", retryAfter.toSeconds());
        }
    }

    /** 500. */
    record ServerError() implements Fault {
        @Override
        public Text label() {
            return Text.same("500");
        }
    }

    /** 403 for everybody. */
    record Forbidden() implements Fault {
        @Override
        public Text label() {
            return Text.same("403");
        }
    }

    /** A new 401 for every attempt, even with the right password. */
    record EndlessChallenge() implements Fault {
        @Override
        public Text label() {
            return new Text("401 ohne Ende", "401 without end");
        }
    }

    /** Registers everybody, but never for longer than this. */
    record ShortGrant(Duration most) implements Fault {
        @Override
        public Text label() {
            return Text.of("höchstens {0} s Anmeldung", "at most {0} s of registration", most.toSeconds());
        }
    }
}
