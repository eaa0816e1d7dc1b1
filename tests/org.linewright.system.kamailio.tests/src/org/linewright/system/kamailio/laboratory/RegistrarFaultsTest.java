package org.linewright.system.kamailio.laboratory;

import java.time.Duration;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;
import org.linewright.peers.Fault;
import org.linewright.peers.Harm;
import org.linewright.peers.KamailioSettings;
import org.linewright.peers.OtherPhone;
import org.linewright.system.kamailio.Groups;

/** What a registrar does, is found. */
@Timeout(120)
class RegistrarFaultsTest {

    private Laboratory laboratory;

    @BeforeEach
    void open() throws Exception {
        laboratory = Laboratory.open();
    }

    @AfterEach
    void close() throws Exception {
        laboratory.close();
    }

    @Test
    void wellLinesHaveNoFault() throws Exception {
        laboratory.registered(3).refreshed().refreshed().finds();
    }

    @Test
    void aWrongPassword() throws Exception {
        LineGroup group = laboratory.group(2);
        laboratory.want(group.withLines(List.of(group.lines().getFirst(),
                new Line("1001", SecretReference.secret("wrong")))));
        laboratory.finds("LW-CHECK-211");
    }

    @Test
    void anAccountThatIsNotThere() throws Exception {
        laboratory.way().does(Harm.rewritingIn(Laboratory.rewriting("^SIP/2.0 401 .*", "SIP/2.0 404 Not Found")));
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-212");
    }

    @Test
    void aRefusalWithoutAQuestion() throws Exception {
        laboratory.way().does(Harm.rewritingIn(Laboratory.rewriting("^SIP/2.0 401 .*", "SIP/2.0 403 Forbidden")));
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-213");
    }

    @Test
    void aRefusalOfTheRightPassword() throws Exception {
        laboratory.pbx().fault(Fault.FORBIDDING);
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-214");
    }

    @Test
    void aStormOf503() throws Exception {
        laboratory.pbx().fault(Fault.busy(Duration.ofMinutes(1)));
        laboratory.want(laboratory.group(5)).finds("LW-CHECK-201");
    }

    @Test
    void aRegistrarWithAFault() throws Exception {
        laboratory.pbx().fault(Fault.BROKEN);
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-201");
    }

    @Test
    void aPbxThatIsRestartedIsMissedAndThenAllIsWell() throws Exception {
        laboratory.registered(2).finds();
        laboratory.pbx().kill();
        laboratory.office().lines().statuses().forEach(one -> laboratory.office().lines().retry(one.id()));
        laboratory.finds("LW-CHECK-202");
        laboratory.pbx().start();
        laboratory.office().lines().statuses().forEach(one -> laboratory.office().lines().retry(one.id()));
        laboratory.office().await("both are refreshed", Laboratory.SOON,
                all -> all.stream().allMatch(one -> one.registered() && one.failed() == 0));
        laboratory.forgets().finds();
    }

    @Test
    void aPbxThatStandsStill() throws Exception {
        laboratory.registered(1).finds();
        laboratory.pbx().freeze();
        laboratory.office().lines().statuses().forEach(one -> laboratory.office().lines().retry(one.id()));
        laboratory.finds("LW-CHECK-202");
        laboratory.pbx().thaw();
    }

    @Test
    void aRegistrarThatCannotBeFound() throws Exception {
        LineGroup group = laboratory.group(1);
        laboratory.want(group.withRegistrar(group.registrar().withHost("no-such-pbx.invalid"))).finds("LW-CHECK-321");
    }

    @Test
    void aForeignPhoneAtTheAccount() throws Exception {
        laboratory.registered(1).finds();
        try (OtherPhone other = new OtherPhone(laboratory.pbx().address(), Groups.DOMAIN)) {
            other.register("1000", "pw-1000");
            laboratory.refreshed().finds("LW-CHECK-221");
        }
    }

    @Test
    void aForeignPhoneThatHasTheAccountAlone() throws Exception {
        laboratory.way().does(Harm.rewritingIn(
                Laboratory.rewriting("(?m)^Contact: .*$", "Contact: <sip:1000@192.0.2.7:5060>;expires=600")));
        laboratory.want(laboratory.group(1)).finds("LW-CHECK-222");
    }

    @Test
    void aGrantThatIsLongerThanAsked() throws Exception {
        laboratory.close();
        laboratory = Laboratory.open(KamailioSettings.USUAL.granting(Duration.ofMinutes(30), Duration.ofHours(1)));
        laboratory.registered(1).finds("LW-CHECK-232");
    }

    @Test
    void aClockThatIsWrong() throws Exception {
        String hourAgo = DateTimeFormatter.RFC_1123_DATE_TIME
                .format(ZonedDateTime.now(ZoneOffset.UTC).minusHours(1));
        laboratory.way().does(Harm.rewritingIn(Laboratory.rewriting("\r\nContact:", "\r\nDate: " + hourAgo
                + "\r\nContact:")));
        laboratory.registered(1).finds("LW-CHECK-331");
    }
}
