package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Registrar;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.peers.Fault;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;
import org.linewright.peers.OtherPhone;

/** What a registrar notices when lines change, move and leave. */
class ChangingTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofMillis(20);

    @Test
    void stoppingTakesEveryLineOffAndNothingElse() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                OtherPhone other = new OtherPhone(pbx.address(), Groups.DOMAIN);
                Office office = Office.open()) {
            String foreign = other.register("1005", "pw-1005");
            office.want(Groups.at(pbx, 50, Groups.HOUR, DELAY));
            office.await(50, LineState.REGISTERED, SOON);
            assertEquals(51, pbx.contacts());
            office.stop();
            assertEquals(List.of(foreign), pbx.contacts("1005"));
            assertEquals(1, pbx.contacts());
            assertTrue(pbx.heard().stream().noneMatch(one -> one.contact().contains("*")), "never Contact: *");
            assertEquals(50, pbx.heard().stream().filter(Heard::removes).map(Heard::user).distinct().count());
            new Hearing(pbx.heard()).atMostOneA(DELAY, Duration.ofMillis(400));
        }
    }

    @Test
    void changingOneLineTouchesNoOther() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            LineGroup group = Groups.at(pbx, 20, Groups.HOUR, DELAY);
            office.want(group);
            office.await(20, LineState.REGISTERED, SOON);
            int before = Hearing.until(pbx, 20);
            List<Line> lines = new ArrayList<>(group.lines());
            lines.remove(7);
            lines.add(Groups.line("2000"));
            office.want(group.withLines(lines));
            pbx.await("one comes, one goes", SOON, all -> all.stream().skip(before).anyMatch(Heard::removes)
                    && all.stream().skip(before).anyMatch(one -> one.user().equals("2000") && one.status() == 200));
            assertTrue(pbx.quiet(Duration.ofSeconds(1)), "nobody else has anything to say");
            assertEquals(Set.of("1007", "2000"),
                    pbx.heard().stream().skip(before).map(Heard::user).collect(Collectors.toSet()));
            assertEquals(20, pbx.contacts());
            assertEquals(List.of(), pbx.contacts("1007"));
        }
    }

    @Test
    void movingToAnotherRegistrarMakesTheNewBindingBeforeItBreaksTheOld() throws Exception {
        try (Kamailio old = Kamailio.started(); Kamailio next = Kamailio.started(); Office office = Office.open()) {
            office.want(Groups.at(old, 10, Groups.HOUR, DELAY));
            office.await(10, LineState.REGISTERED, SOON);
            next.fault(Fault.BROKEN);
            office.want(Groups.at(next, 10, Groups.HOUR, DELAY));
            next.await("a refused try", SOON, all -> !all.isEmpty());
            assertTrue(old.quiet(Duration.ofMillis(500)), "nothing is given up for nothing");
            assertEquals(10, old.contacts());
            next.fault(Fault.NONE);
            old.await("10 lines leave", SOON,
                    all -> gone(all) == 10);
            assertEquals(0, old.contacts());
            assertEquals(10, next.contacts());
            office.await(10, LineState.REGISTERED, SOON);
            Map<String, Long> made = next.heard()
                    .stream()
                    .filter(one -> one.status() == 200)
                    .collect(Collectors.toMap(Heard::user, Heard::micros, Math::min));
            old.heard().stream().filter(Heard::removes).forEach(
                    gone -> assertTrue(made.get(gone.user()) < gone.micros(),
                            gone.user() + " was nowhere for a while"));
        }
    }

    @Test
    void twoMovesKeepTheFirstBindingsUntilTheSecondRegistrarGrants() throws Exception {
        try (Kamailio first = Kamailio.started();
                Kamailio second = Kamailio.started();
                Kamailio third = Kamailio.started();
                Office office = Office.open()) {
            office.want(Groups.at(first, 10, Groups.HOUR, DELAY));
            office.await(10, LineState.REGISTERED, SOON);
            second.fault(Fault.FORBIDDING);
            office.want(Groups.at(second, 10, Groups.HOUR, DELAY));
            second.await("a refused try", SOON, all -> !all.isEmpty());
            third.fault(Fault.BROKEN);
            office.want(Groups.at(third, 10, Groups.HOUR, DELAY));
            third.await("another refused try", SOON, all -> !all.isEmpty());
            assertTrue(first.quiet(Duration.ofMillis(500)), "nothing is given up for nothing");
            assertEquals(10, first.contacts());
            third.fault(Fault.NONE);
            first.await("10 lines leave", SOON,
                    all -> gone(all) == 10);
            assertEquals(0, first.contacts());
            assertEquals(10, third.contacts());
            office.await(10, LineState.REGISTERED, SOON);
        }
    }

    @Test
    void anotherNameOfTheSameRegistrarEndsInOneBindingThatIsOurs() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open()) {
            LineGroup group = Groups.at(pbx, 5, Groups.HOUR, DELAY);
            office.want(group);
            office.await(5, LineState.REGISTERED, SOON);
            int before = Hearing.until(pbx, 5);
            Registrar known = group.registrar();
            office.want(group.withRegistrar(new Registrar("localhost", known.port(), known.domain(),
                    known.reregister(), known.delay(), known.keepAlive())));
            pbx.await("the old bindings leave", SOON, all -> all.stream()
                    .skip(before)
                    .filter(one -> one.removes() && one.status() == 200)
                    .map(Heard::user)
                    .distinct()
                    .count() == 5);
            assertEquals(5, pbx.contacts());
            office.await(5, LineState.REGISTERED, SOON);
            office.await("nobody takes us for somebody else", SOON,
                    all -> all.stream().noneMatch(LineStatus::shared));
        }
    }

    /** How many lines have left; who is asked again because the answer came late is counted once. */
    private static long gone(List<Heard> all) {
        return all.stream().filter(one -> one.removes() && one.status() == 200).map(Heard::user).distinct().count();
    }
}
