package org.linewright.simulator.call;

import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.media.Media;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipMessage;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * Leads the media of calls to the PBX, as far as its settings want it, by changing the session descriptions on their
 * way out; the calls know nothing of it. Used under the lock of the {@link Exchange}.
 */
final class Mediation {

    private final Media media;
    private final Supplier<MediaRules> rules;
    private final Calls.Diary diary;
    private final Map<Long, Mediated> calls = new HashMap<>();

    Mediation(Media media, Supplier<MediaRules> rules, Calls.Diary diary) {
        this.media = media;
        this.rules = rules;
        this.diary = diary;
    }

    /** Begins with a call between devices; answers the status of the refusal when its media cannot be relayed. */
    Optional<Integer> relays(long number, Leg caller, Leg callee, SipRequest invite) {
        if (!rules.get().relayed()) {
            return Optional.empty();
        }
        Optional<RelayedCall> call = media.relay(caller.address(), callee.address())
                .map(relay -> new RelayedCall(relay, caller));
        call.ifPresent(begun -> calls.put(number, begun));
        Optional<Integer> refusal = call.isEmpty() ? Optional.of(503) : refusal(number, invite);
        refusal.ifPresent(status -> over(number));
        return refusal;
    }

    /** Begins with a call to somebody whom the PBX plays. Without a free port he stays silent. */
    void plays(long number, Leg caller, SipRequest invite, Performance performance) {
        if (rules.get().played()) {
            media.stream(caller.address()).ifPresent(stream -> calls.put(number, new PlayedCall(stream, performance)));
            heard(number, invite, caller.peer());
        }
    }

    /** 488 when the request has an offer that cannot be relayed (RFC 3261 §21.4.26). */
    Optional<Integer> refusal(long number, SipRequest request) {
        return of(number).filter(call -> describes(request) && !call.takes(request.to().tag(), request.body()))
                .map(call -> 488);
    }

    /** Somebody in the call asked this. */
    void heard(long number, SipRequest request, InetSocketAddress from) {
        of(number).filter(call -> describes(request)).ifPresent(call -> call.heard(request.body(), from.getAddress()));
    }

    /** Somebody in the call acknowledged like this; a late answer may be in it (RFC 3261 §13.2.1). */
    void agreed(long number, SipRequest ack, InetSocketAddress from) {
        of(number).filter(call -> describes(ack)).ifPresent(call -> call.agreed(ack.body(), from.getAddress()));
    }

    /** What is really to be done. */
    Deed led(long number, Call call, Deed deed) {
        return of(number).map(mediated -> switch (deed) {
            case Deed.Ask(SipRequest request, InetSocketAddress to) -> new Deed.Ask(led(mediated, call, request, true),
                    to);
            case Deed.Ack(SipRequest request, InetSocketAddress to) -> new Deed.Ack(led(mediated, call, request, false),
                    to);
            case Deed.Reply(String transaction, SipResponse response) -> new Deed.Reply(transaction,
                    led(mediated, call, response));
            default -> deed;
        }).orElse(deed);
    }

    /** The call is over, or as good as. */
    void over(long number) {
        of(number).ifPresent(call -> {
            call.report(number).ifPresent(note -> diary.noted(note.account(), note.kind(), note.about().toArray()));
            call.close();
        });
        calls.remove(number);
    }

    private static SipRequest led(Mediated mediated, Call call, SipRequest request, boolean asks) {
        return describes(request)
                ? new SipRequest(request.method(), request.uri(), request.headers(),
                        mediated.led(call, request.from().tag(), asks, request.body()))
                : request;
    }

    private static SipResponse led(Mediated mediated, Call call, SipResponse response) {
        return describes(response)
                ? new SipResponse(response.status(), response.reason(), response.headers(),
                        mediated.led(call, response.to().tag(), false, response.body()))
                : response;
    }

    private Optional<Mediated> of(long number) {
        return Optional.ofNullable(calls.get(number)); // framework-driven null
    }

    private static boolean describes(SipMessage message) {
        SipHeaders headers = message.headers();
        String type = headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        return !message.body().isEmpty() && type.startsWith("application/sdp");
    }
}
