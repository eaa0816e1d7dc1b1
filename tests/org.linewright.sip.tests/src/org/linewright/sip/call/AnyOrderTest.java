package org.linewright.sip.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** Whatever happens to a call, in whatever order. */
class AnyOrderTest {

    private static final String[] METHODS = { "BYE", "INVITE", "INFO", "OPTIONS", "UPDATE", "PRACK", "REFER", "NOTIFY",
            "MESSAGE", "FROB" };
    private static final int[] STATUSES = { 100, 180, 183, 199, 200, 202, 302, 401, 407, 408, 422, 481, 486, 487, 491,
            500, 503, 603 };
    private static final String[] TAGS = { "theirs", "other", "third", "" };

    private Random random;
    private Bench bench;
    private final List<Request> asked = new ArrayList<>();
    private final Set<String> succeeded = new HashSet<>();
    private final Set<Outgoing> refused = new HashSet<>();

    @ParameterizedTest
    @ValueSource(ints = { 0, 1, 2, 3 })
    void hasOneEndAnswersEverythingAndAcknowledgesEverySuccess(int kind) {
        for (int seed = 0; seed < 3000; seed++) {
            random = new Random(seed * 4L + kind);
            asked.clear();
            succeeded.clear();
            refused.clear();
            bench = switch (kind) {
                case 0 -> Bench.placed();
                case 1 -> Bench.placed(CallWish.withoutOffer());
                case 2 -> Bench.offered(Optional.of(Bench.OFFER));
                default -> Bench.offered(Optional.empty(), "Require", "100rel");
            };
            for (int i = 0; i < 25; i++) {
                something();
                assertOneEnd(seed);
            }
            bench.put(new CallInput.HangUp());
            finish();
            assertOneEnd(seed);
            assertTrue(bench.everTold().stream().anyMatch(CallEvent::last), "no end with " + seed);
            assertAnswered(seed);
            assertAcknowledged(seed);
        }
    }

    /** The caller acknowledges what he still owes, so that a call that waits for it can end. */
    private void finish() {
        bench.ever(CallEffect.Persist.class).forEach(
                persist -> bench.ask("ACK", persist.invite().cseq(), Optional.empty()));
        for (CallEffect.Send send : bench.ever(CallEffect.Send.class)) {
            if (send.request().is("INVITE")) {
                bench.put(new CallInput.Came(send.request(),
                        Bench.response(send.request().request(), 487, "theirs", Optional.empty())));
            }
        }
    }

    private void something() {
        switch (random.nextInt(13)) {
            case 0, 1, 2, 3 -> response();
            case 4, 5 -> asked.add(bench.ask(METHODS[random.nextInt(METHODS.length)], body(), "Refer-To", "<sip:9@pbx>",
                    "Event", "refer", "Session-Expires", String.valueOf(80 + random.nextInt(40)), "Supported", "timer",
                    "RAck", (1 + random.nextInt(3)) + " 100 INVITE"));
            case 6 -> bench.ask("ACK", 100 + random.nextInt(8), body());
            case 7 -> bench.put(new CallInput.Rang(Alarm.values()[random.nextInt(Alarm.values().length)]));
            case 8 -> bench.put(new CallInput.Answer(Bench.ANSWER));
            case 9 -> bench.put(new CallInput.Offer(Bench.OFFER));
            case 10, 11 -> bench.put(owner());
            default -> failure();
        }
    }

    private CallInput owner() {
        return switch (random.nextInt(12)) {
            case 0 -> new CallInput.HangUp();
            case 1 -> new CallInput.Accept(Bench.ANSWER);
            case 2 -> new CallInput.Decline(486, Headers.NONE);
            case 3 -> new CallInput.Sound(183, Optional.of(Bench.ANSWER));
            case 4 -> new CallInput.RefuseOffer();
            case 6 -> new CallInput.Refer("sip:24@pbx");
            case 7 -> new CallInput.TakeTransfer();
            case 8 -> new CallInput.TransferNews(100 + 100 * random.nextInt(3), "news");
            case 9 -> new CallInput.Offer(Bench.OFFER, "UPDATE");
            case 10 -> new CallInput.Key('1');
            case 11 -> new CallInput.Unacked(Bench.invite(Optional.of(Bench.OFFER)));
            case 5 -> new CallInput.Cancelled(Bench.invite(Optional.empty()));
            default -> new CallInput.Sound(180, Optional.empty());
        };
    }

    private void response() {
        List<CallEffect.Send> sent = bench.ever(CallEffect.Send.class);
        if (sent.isEmpty()) {
            return;
        }
        Outgoing out = sent.get(random.nextInt(sent.size())).request();
        String tag = out.request().to().tag().orElse(TAGS[random.nextInt(TAGS.length)]); // RFC 3261 §8.2.6.2
        int status = tag.isEmpty() ? 100 : STATUSES[random.nextInt(STATUSES.length)]; // RFC 3261 §8.2.6.2
        Response response = Bench.response(out.request(), status, tag, body(), "WWW-Authenticate",
                "Digest realm=\"r\", nonce=\"n\"", "Require", "100rel", "RSeq", String.valueOf(random.nextInt(4)));
        if (out.is("INVITE") && response.success() && !refused.contains(out)) {
            succeeded.add(out.request().cseq() + tag);
        }
        if (out.is("INVITE") && status >= 300) {
            refused.add(out);
        }
        if (refused.contains(out) && status < 300) {
            return; // its transaction lets nothing through after a refusal
        }
        bench.put(new CallInput.Came(out, response));
    }

    private void failure() {
        bench.ever(CallEffect.Send.class).stream().findAny()
                .filter(send -> succeeded.isEmpty())
                .ifPresent(send -> {
                    refused.add(send.request()); // nothing comes through any more
                    bench.put(new CallInput.Failed(send.request(), ""));
                });
    }

    private Optional<Description> body() {
        return switch (random.nextInt(4)) {
            case 0 -> Optional.empty();
            case 1 -> Optional.of(new Description("text/plain", "x"));
            default -> Optional.of(Bench.OFFER);
        };
    }

    private void assertOneEnd(int seed) {
        List<CallEvent> told = bench.everTold();
        long ends = told.stream().filter(CallEvent::last).count();
        assertTrue(ends == 0 || ends == 1 && told.getLast().last(), () -> seed + ": " + told);
    }

    private void assertAnswered(int seed) {
        Map<Request, Integer> answers = new HashMap<>();
        bench.ever(CallEffect.Answer.class).stream().filter(answer -> !answer.response().provisional())
                .forEach(answer -> answers.merge(answer.asked(), 1, Integer::sum));
        bench.ever(CallEffect.Persist.class).forEach(persist -> answers.merge(persist.invite(), 1, Integer::sum));
        for (Request request : asked) {
            assertEquals(1, answers.getOrDefault(request, 0), () -> seed + " answers to " + request);
        }
    }

    private void assertAcknowledged(int seed) {
        Set<String> acked = new HashSet<>();
        bench.ever(CallEffect.Ack.class).forEach(ack -> acked.add(ack.ack().cseq() + ack.tag()));
        assertTrue(acked.containsAll(succeeded), () -> seed + ": acknowledged " + acked + " of " + succeeded);
    }
}
