package org.linewright.lines.engine;

import java.time.InstantSource;
import java.util.random.RandomGenerator;
import org.linewright.core.time.Backoff;
import org.linewright.core.time.Timers;

/** What every registrar's lines share. */
record EngineParts(Timers timers, InstantSource clock, RandomGenerator random, Backoff backoff, StatusBoard board) {
}
