package org.linewright.sip.dns;

import java.net.InetAddress;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletionStage;

/** The questions we have for DNS. Answers come on any thread; an unknown name answers with an empty list. */
public interface Names {

    /** One SRV record (RFC 2782). */
    record Service(int priority, int weight, int port, String target, Duration valid) {
    }

    /** One address record. */
    record Host(InetAddress address, Duration valid) {
    }

    CompletionStage<List<Service>> services(String name);

    CompletionStage<List<Host>> hosts(String name);
}
