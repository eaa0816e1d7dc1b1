package org.linewright.headless.verbs;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.linewright.core.Watch;
import org.linewright.diagnostics.Masking;
import org.linewright.diagnostics.Recording;
import org.linewright.diagnostics.TraceQuery;
import org.linewright.diagnostics.call.Conversation;
import org.linewright.diagnostics.call.Conversations;
import org.linewright.lines.LineStatus;

/**
 * The last answers of the lines: a recording hears them a little after the lines themselves.
 *
 * @param statuses how the lines were doing
 */
record RecordedAnswers(List<LineStatus> statuses) {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Everything recorded, once the last answer of each line is among it, or after some seconds without. */
    List<Conversation> awaited(Recording recording) throws InterruptedException {
        CountDownLatch there = new CountDownLatch(1);
        try (Watch watching = recording.watch(figures -> {
            if (complete(recording)) {
                there.countDown();
            }
        })) {
            there.await(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
        return Conversations.of(recording.shown(TraceQuery.ALL, Masking.OPEN));
    }

    private boolean complete(Recording recording) {
        Set<String> answers = recording.shown(TraceQuery.ALL.ofMethod("REGISTER"), Masking.OPEN).entries().stream()
                .filter(one -> one.message().isResponse())
                .map(one -> one.line() + " " + one.message().status())
                .collect(Collectors.toSet());
        return statuses.stream().filter(status -> status.lastAnswer().length() >= 3)
                .allMatch(status -> answers.contains(status.addressOfRecord() + " "
                        + status.lastAnswer().substring(0, 3)));
    }
}
