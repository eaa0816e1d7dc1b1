package org.linewright.sip.client;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linewright.fakes.VirtualTimers;
import org.linewright.sip.AttachedClient;

class AttachmentsTest {

    private final VirtualTimers timers = new VirtualTimers();
    private final Attachments attachments = new Attachments(timers);

    private void attach(String account, String contact, int seconds) {
        attachments.replace(account, List.of(contact), List.of(new Attachment(account, contact,
                new InetSocketAddress(InetAddress.getLoopbackAddress(), 5060), "c", 1,
                timers.nanos() + Duration.ofSeconds(seconds).toNanos(), "")));
    }

    private List<String> contacts() {
        return attachments.attached().stream().map(AttachedClient::contact).toList();
    }

    @Test
    void eachEndsInItsTime() {
        attach("22", "sip:a@h", 60);
        attach("22", "sip:b@h", 90);
        attach("23", "sip:c@h", 70);
        assertEquals(List.of("sip:c@h", "sip:b@h", "sip:a@h"), contacts());
        timers.pass(Duration.ofSeconds(65));
        assertEquals(List.of("sip:c@h", "sip:b@h"), contacts());
        timers.pass(Duration.ofSeconds(30));
        assertEquals(List.of(), contacts());
    }

    @Test
    void whoComesAgainIsThereOnce() {
        attach("22", "sip:a@h", 60);
        timers.pass(Duration.ofSeconds(50));
        attach("22", "sip:A@h", 60);
        timers.pass(Duration.ofSeconds(50));
        assertEquals(List.of("sip:A@h"), contacts());
    }
}
