package org.linewright.sip.subscribe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linewright.sip.EventPackage;
import org.linewright.sip.SubscriptionEvent;
import org.linewright.sip.call.Outgoing;
import org.linewright.sip.message.Request;

/** Whatever happens to a subscription, in whatever order. */
class AnyOrderTest {

    private static final int[] STATUSES = { 100, 180, 200, 202, 302, 401, 403, 404, 408, 423, 481, 489, 500, 503, 603 };
    private static final String[] STATES = { "active", "active;expires=60", "pending", "terminated",
            "terminated;reason=deactivated", "terminated;reason=rejected", "terminated;reason=giveup;retry-after=5",
            "", "odd;expires=x" };
    private static final String[] TAGS = { "theirs", "theirs", "theirs", "another", "" };
    private static final String[] BODIES = { "", "Messages-Waiting: yes\r\nVoice-Message: 1/2\r\n",
            "<dialog-info version=\"1\" state=\"full\"/>", "<dialog-info version=\"7\" state=\"partial\"/>",
            "<reginfo><registration state=\"active\"/></reginfo>", "<!DOCTYPE a [<!ENTITY b \"c\">]><a>&b;</a>", "<" };

    private Random random;
    private Watchtower tower;
    private final List<Request> asked = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    void hasOneEndAndAnswersEverything(EventPackage what) {
        for (int seed = 0; seed < 600; seed++) {
            random = new Random(seed);
            asked.clear();
            tower = Watchtower.of(what);
            for (int i = 0; i < 30; i++) {
                something();
                assertTrue(ends() <= 1, "two ends with " + seed);
                assertEquals(tower.state instanceof Gone, ends() == 1, "with " + seed);
            }
            tower.put(new SubscriptionInput.End()).ring(SubscriptionAlarm.LEFT);
            assertEquals(new Gone(), tower.state, "with " + seed);
            assertEquals(1, ends(), "with " + seed);
            assertAnswered(seed);
            assertOneAtATime(seed);
        }
    }

    private void something() {
        switch (random.nextInt(12)) {
            case 0, 1, 2 -> response();
            case 3, 4, 5, 6 -> asked.add(tower.tell(TAGS[random.nextInt(TAGS.length)], random.nextInt(60),
                    random.nextInt(9) == 0 ? "presence" : tower.what.word(), STATES[random.nextInt(STATES.length)],
                    random.nextInt(9) == 0 ? "text/plain" : tower.what.type(), BODIES[random.nextInt(BODIES.length)]));
            case 7, 8 -> tower.ring(SubscriptionAlarm.values()[random.nextInt(SubscriptionAlarm.values().length)]);
            case 9 -> tower.located();
            case 10 -> tower.put(random.nextInt(8) == 0
                    ? new SubscriptionInput.Nowhere("no DNS")
                    : new SubscriptionInput.Again());
            default -> tower.put(random.nextInt(12) == 0
                    ? new SubscriptionInput.End()
                    : new SubscriptionInput.Rang(SubscriptionAlarm.REFRESH));
        }
    }

    /** To the last SUBSCRIBE or to any before it. */
    private void response() {
        List<SubscriptionEffect.Send> sent = tower.ever(SubscriptionEffect.Send.class);
        if (!sent.isEmpty()) {
            Outgoing to = sent.get(random.nextInt(4) == 0 ? random.nextInt(sent.size()) : sent.size() - 1).request();
            tower.put(random.nextInt(8) == 0
                    ? new SubscriptionInput.Failed(to, "")
                    : new SubscriptionInput.Came(to, Watchtower.response(to.request(),
                            STATUSES[random.nextInt(STATUSES.length)], "Expires", String.valueOf(random.nextInt(100)),
                            "Min-Expires", "4000", "WWW-Authenticate", "Digest realm=\"pbx\", nonce=\"n\"")));
        }
    }

    private long ends() {
        return tower.everTold().stream().filter(SubscriptionEvent::last).count();
    }

    private void assertAnswered(int seed) {
        List<SubscriptionEffect.Answer> answers = tower.ever(SubscriptionEffect.Answer.class);
        assertEquals(asked, answers.stream().map(SubscriptionEffect.Answer::asked).toList(), "with " + seed);
        answers.forEach(one -> assertTrue(one.response().status() >= 200, "with " + seed));
    }

    /** RFC 6665 §4.1.2: the numbers of SUBSCRIBEs in one dialog only grow. */
    private void assertOneAtATime(int seed) {
        long before = 0;
        String dialog = "";
        for (SubscriptionEffect.Send send : tower.ever(SubscriptionEffect.Send.class)) {
            Request request = send.request().request();
            assertTrue(!request.callId().equals(dialog) || request.cseq() > before, "with " + seed);
            dialog = request.callId();
            before = request.cseq();
        }
    }
}
