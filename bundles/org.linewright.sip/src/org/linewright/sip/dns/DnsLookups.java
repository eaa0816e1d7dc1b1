package org.linewright.sip.dns;

import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.util.List;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.sip.LookupTrail;
import org.linewright.sip.Lookups;
import org.linewright.sip.ServerAddress;
import org.osgi.service.component.annotations.Component;

/** Look-ups by DNS, each with a fresh cache: who looks wants to see what DNS says now. */
@Component
public final class DnsLookups implements Lookups {

    @Override
    public Watch start(ServerAddress server, List<InetSocketAddress> dnsServers,
            Consumer<LookupTrail> trail) {
        Lookup lookup = new Lookup(DnsNames.asking(dnsServers), new ServiceOrder(new SecureRandom()), trail);
        lookup.begin(server);
        return lookup;
    }
}
