package org.linewright.simulator.call;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.ExtensionRules;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.registrar.Answer;

/** What a request must fulfil before it is looked at. */
record Threshold(Transactions transactions, Tags tags, Supplier<ExtensionRules> rules) {

    private static final int RETRY_SECONDS = 10;

    Optional<Answer> refusal(SipRequest request) {
        if (transactions.full()) {
            return Optional.of(full());
        }
        if (request.hops() == 0) {
            return Optional.of(Answer.of(483)); // RFC 3261 §16.3 step 3
        }
        if (tags.seen(request)) {
            return Optional.of(Answer.of(482)); // RFC 3261 §16.3 step 4
        }
        List<String> unsupported = Passing.unsupported(request, rules.get());
        return unsupported.isEmpty()
                ? Optional.empty()
                : Optional.of(Answer.of(420).with("Unsupported", String.join(", ", unsupported)));
    }

    static Answer full() {
        return Answer.of(503).with("Retry-After", RETRY_SECONDS);
    }
}
