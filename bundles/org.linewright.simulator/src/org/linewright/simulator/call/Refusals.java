package org.linewright.simulator.call;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.simulator.message.SipResponse;

/**
 * What the devices that refused have said.
 *
 * @param best the most telling refusal so far
 */
record Refusals(Optional<SipResponse> best) {

    static final Refusals NONE = new Refusals(Optional.empty());

    private static final int UNREACHABLE = 480;

    Refusals with(SipResponse response) {
        return new Refusals(Stream.concat(best.stream(), Stream.of(response))
                .min(Comparator.comparingInt(one -> rank(one.status()))));
    }

    /** Whether there is nobody at these devices, as when none is registered. */
    boolean unreachable() {
        return best.filter(response -> !ours(response.status()) && response.status() != UNREACHABLE).isEmpty();
    }

    /** What a device says to the PBX alone is no answer for the caller. */
    SipResponse told(Inbound caller) {
        return best.filter(response -> !ours(response.status()))
                .map(response -> caller.translated(response, ""))
                .orElseGet(() -> caller.leg().response(caller.invite(), UNREACHABLE));
    }

    private static boolean ours(int status) {
        return status < 400 || List.of(401, 407, 408, 481).contains(status);
    }

    /** RFC 3261 §16.7 step 6, and busy says more than away. */
    private static int rank(int status) {
        return switch (status) {
            case 486 -> 1;
            case 408, UNREACHABLE -> 3;
            default -> status >= 600 ? 0 : status >= 500 ? 4 : 2;
        };
    }
}
