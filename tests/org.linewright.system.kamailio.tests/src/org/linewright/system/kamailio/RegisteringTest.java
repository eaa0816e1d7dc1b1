package org.linewright.system.kamailio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.lines.LineState;
import org.linewright.lines.LineStatus;
import org.linewright.lines.SeenContact;
import org.linewright.peers.Heard;
import org.linewright.peers.Kamailio;
import org.linewright.peers.OtherPhone;

class RegisteringTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final Duration DELAY = Duration.ofMillis(2);
    /** The T1 of RFC 3261: a cold JVM takes its time. */
    private static final Duration FIELD = Duration.ofMillis(500);

    @Test
    void fiveHundredLinesRegisterThroughDigest() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open(FIELD)) {
            office.want(Groups.at(pbx, 500, Groups.HOUR, DELAY));
            office.await(500, LineState.REGISTERED, SOON);
            assertEquals(500, pbx.contacts());
            assertEquals(500, pbx.users().size());
            assertTrue(pbx.heard().stream().filter(one -> one.status() == 200).allMatch(Heard::authorized));
        }
    }

    @Test
    void whoeverElseUsesTheAccountIsShown() throws Exception {
        try (Kamailio pbx = Kamailio.started();
                OtherPhone other = new OtherPhone(pbx.address(), Groups.DOMAIN);
                Office office = Office.open(FIELD)) {
            String foreign = other.register("1002", "pw-1002");
            office.want(Groups.at(pbx, 5, Groups.HOUR, DELAY));
            office.await(5, LineState.REGISTERED, SOON);
            LineStatus shared = office.status("1002");
            assertTrue(shared.shared());
            assertEquals(List.of(foreign), shared.contacts()
                    .stream()
                    .filter(contact -> contact.owner() == SeenContact.Owner.FOREIGN)
                    .map(SeenContact::uri)
                    .toList());
            assertTrue(shared.reason().english().contains("also used by " + foreign), shared.reason().english());
            assertEquals(1, office.lines().statuses().stream().filter(LineStatus::shared).count());
            assertEquals(2, pbx.contacts("1002").size());
        }
    }

    @Test
    void oneWrongPasswordStopsThatLineOnly() throws Exception {
        try (Kamailio pbx = Kamailio.started(); Office office = Office.open(FIELD)) {
            office.lines().want(List.of(Groups.at(pbx, 500, Groups.HOUR, DELAY)),
                    reference -> reference.name().equals("1250")
                            ? Outcome.done(new Secret("wrong"))
                            : Office.password(reference));
            office.await(499, LineState.REGISTERED, SOON);
            office.await(1, LineState.REFUSED, SOON);
            LineStatus refused = office.status("1250");
            assertTrue(refused.reason().english().contains("user name or password of 1250"),
                    refused.reason().english());
            assertTrue(refused.reason().german().contains("Benutzername oder Passwort von 1250"));
            assertEquals(499, pbx.contacts());
            long asked = Heard.uncrossed(pbx.heard()).stream().filter(one -> one.user().equals("1250")).count();
            assertTrue(asked <= 3, asked + " REGISTERs with a wrong password");
        }
    }
}
