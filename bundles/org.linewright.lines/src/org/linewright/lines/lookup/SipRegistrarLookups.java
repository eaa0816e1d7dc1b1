package org.linewright.lines.lookup;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.linewright.core.Watch;
import org.linewright.core.time.Latest;
import org.linewright.lines.LinesTrouble;
import org.linewright.lines.RegistrarFound;
import org.linewright.lines.RegistrarLookups;
import org.linewright.sip.Lookups;
import org.linewright.sip.ServerAddress;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Looks registrars up as SIP finds its servers. */
@Component
public final class SipRegistrarLookups implements RegistrarLookups {

    private final Lookups lookups;

    @Activate
    public SipRegistrarLookups(@Reference Lookups lookups) {
        this.lookups = lookups;
    }

    @Override
    public Watch start(String host, OptionalInt port, Consumer<RegistrarFound> listener) {
        Latest<RegistrarFound> latest = new Latest<>("registrar look-up", listener);
        Optional<ServerAddress> server = server(host, port);
        if (server.isEmpty()) {
            latest.offer(new RegistrarFound(List.of(), List.of(), Optional.empty(),
                    Optional.of(LinesTrouble.NO_HOST.about(host.strip()).at("registrar.host")), true));
            return latest;
        }
        Findings findings = new Findings(server.get().host());
        Watch running = lookups.start(server.get(), List.of(), trail -> latest.offer(findings.of(trail)));
        return () -> {
            latest.close();
            running.close();
        };
    }

    private static Optional<ServerAddress> server(String host, OptionalInt port) {
        boolean name = host.strip().matches("[A-Za-z0-9_.:\\[\\]-]{1,253}");
        return name ? Optional.of(new ServerAddress(host, port)) : Optional.empty();
    }
}
