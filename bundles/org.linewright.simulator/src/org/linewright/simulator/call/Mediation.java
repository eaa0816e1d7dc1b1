package org.linewright.simulator.call;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import org.linewright.media.Media;
import org.linewright.media.sdp.Redirection;
import org.linewright.simulator.MediaRules;
import org.linewright.simulator.message.SipHeaders;
import org.linewright.simulator.message.SipMessage;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.message.SipResponse;

/**
 * Leads the media of calls to the PBX, as far as its settings want it, by changing the session descriptions on their
 * way out; the calls know nothing of it. Used under the lock of the {@link Exchange}.
 */
final class Mediation {

    /** What was decided about a call; without media it goes directly. */
    private record Entry(boolean played, Optional<Mediated> media) {
    }

    private final Media media;
    private final Supplier<MediaRules> rules;
    private final Calls.Diary diary;
    private final LongConsumer hangUp;
    private final Map<Long, Entry> calls = new HashMap<>();

    /**
     * @param hangUp ends a call whose other end is the PBX itself; any thread
     */
    Mediation(Media media, Supplier<MediaRules> rules, Calls.Diary diary, LongConsumer hangUp) {
        this.media = media;
        this.rules = rules;
        this.diary = diary;
        this.hangUp = hangUp;
    }

    /**
     * Whether a call must not begin, because what it offers cannot be relayed (RFC 3261 §21.4.26).
     *
     * @param self host and port of the PBX as the caller sees it
     */
    boolean refuses(String self, SipRequest invite) {
        InetAddress own = address(self);
        return rules.get().relayed() && describes(invite)
                && Redirection.of(invite.body(), own, new InetSocketAddress(own, 0)).isEmpty();
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

    /** Somebody whom the PBX has asked says this; who is played hears it at once. */
    void answered(long number, SipResponse response, InetSocketAddress from) {
        of(number).filter(call -> describes(response) && call instanceof PlayedMedia)
                .ifPresent(call -> call.agreed(response.body(), from.getAddress()));
    }

    /** What is really to be done. */
    Deed led(long number, Call call, Deed deed) {
        return of(number, call).map(mediated -> switch (deed) {
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

    /** Decided when a call begins, and when it becomes one of another kind. Without a free port media goes directly. */
    private Optional<Mediated> of(long number, Call call) {
        Optional<Inbound> player = player(call);
        boolean played = player.isPresent();
        boolean known = calls.containsKey(number) && calls.get(number).played() == played;
        if (!known && !(call instanceof EndingCall)) {
            over(number);
            calls.put(number,
                    new Entry(played, player.map(caller -> playing(number, caller, part(call)))
                            .orElseGet(() -> relaying(call))));
        }
        return of(number);
    }

    /** Who is in the call to somebody whom the PBX plays. */
    private static Optional<Inbound> player(Call call) {
        return switch (call) {
            case PlayedCall played -> Optional.of(played.caller());
            case FetchingCall fetching -> Optional.of(fetching.caller());
            case RingingCall ringing -> Optional.of(ringing.caller()).filter(one -> one.origin().part().isPresent());
            default -> Optional.empty();
        };
    }

    private static Part part(Call call) {
        return switch (call) {
            case PlayedCall played -> played.part();
            case FetchingCall fetching -> fetching.part();
            case RingingCall ringing -> ringing.caller().origin().part().orElseThrow();
            default -> throw new IllegalStateException("Nobody is played");
        };
    }

    private Optional<Mediated> playing(long number, Inbound caller, Part part) {
        Optional<Mediated> begun = part
                .performance()
                .flatMap(performance -> media.stream(address(caller.leg().self()))
                        .map(stream -> new PlayedMedia(stream, caller, performance, () -> hangUp.accept(number))));
        begun.filter(played -> describes(caller.invite()) && caller.origin().part().isEmpty())
                .ifPresent(played -> played.heard(caller.invite().body(), caller.leg().peer().getAddress()));
        return begun;
    }

    private Optional<Mediated> relaying(Call call) {
        List<Leg> legs = RelayedMedia.ends(call);
        return legs.size() < 2 || !rules.get().relayed()
                ? Optional.empty()
                : media.relay(address(legs.get(0).self()), address(legs.get(1).self()))
                        .map(relay -> new RelayedMedia(relay, legs.get(0)));
    }

    private Optional<Mediated> of(long number) {
        return Optional.ofNullable(calls.get(number)).flatMap(Entry::media); // framework-driven null
    }

    private static InetAddress address(String self) {
        try {
            return InetAddress.getByName(self.substring(0, self.lastIndexOf(':'))); // in figures: nothing is looked up
        } catch (UnknownHostException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean describes(SipMessage message) {
        SipHeaders headers = message.headers();
        String type = headers.first("Content-Type").orElse("").strip().toLowerCase(Locale.ROOT);
        return !message.body().isEmpty() && type.startsWith("application/sdp");
    }
}
