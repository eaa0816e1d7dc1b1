package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.linewright.core.Watch;
import org.linewright.core.line.LineId;
import org.linewright.headless.Progress;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.Lines;

/** Waits until every line is registered or has something to say why not. */
final class Settled {

    private final int expected;
    private final Progress progress;
    private final Map<LineId, LineState> states = new HashMap<>();
    private final CountDownLatch done = new CountDownLatch(1);

    Settled(int expected, Progress progress) {
        this.expected = expected;
        this.progress = progress;
    }

    /** False when the time was too short. */
    boolean await(Lines lines, Duration limit) throws InterruptedException {
        try (Watch watching = lines.watch(this::took)) {
            return expected == 0 || done.await(limit.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private void took(LineStatus status) {
        states.put(status.id(), status.state());
        long settled = states.values().stream().filter(Settled::settled).count();
        progress.at(settled);
        if (settled >= expected) {
            done.countDown();
        }
    }

    private static boolean settled(LineState state) {
        return state == LineState.REGISTERED || state == LineState.REFUSED || state == LineState.RETRYING;
    }
}
