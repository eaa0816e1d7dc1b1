package org.linewright.sip;

import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.time.InstantSource;
import java.util.function.Consumer;
import org.linewright.core.Outcome;
import org.linewright.core.Watch;
import org.linewright.core.time.Timers;
import org.linewright.sip.probe.Probing;
import org.linewright.sip.stack.SipPort;
import org.linewright.sip.stack.WatchedPort;
import org.linewright.sip.tap.Taps;
import org.osgi.service.component.annotations.Component;

/** Opens user agents on JAIN-SIP, probes NAT routers, and lets others listen in. */
@Component
public final class JainUserAgents implements UserAgents, NatProbes, WireTap {

    private static final byte[] ANY = new byte[4];

    private final Taps taps = new Taps();

    @Override
    public Outcome<UserAgent> open(SipOptions options, Timers timers) {
        return opened(options, local -> new OpenUserAgent(options, local, timers, taps, SipPort::open));
    }

    @Override
    public Outcome<UserAgent> openWatched(SipOptions options, Timers timers, Consumer<WireMessage> tap) {
        return opened(options, local -> new OpenUserAgent(options, local, timers, taps, WatchedPort.telling(tap)));
    }

    @Override
    public Outcome<ClientPort> openClients(SipOptions options, Timers timers) {
        return opened(options, local -> new OpenClientPort(options, local, timers, taps, WatchedPort.unwatched()));
    }

    @Override
    public NatProbe start(NatProbeWish wish, Timers timers, Consumer<NatProbeStep> listener) {
        return Probing.start(wish, timers, taps, listener);
    }

    @Override
    public Watch listen(InstantSource clock, int most, Consumer<Overheard> listener) {
        return taps.listen(clock, most, listener);
    }

    /** Opens something at a local address. */
    @FunctionalInterface
    private interface Opening<T> {
        T at(InetSocketAddress local) throws IOException;
    }

    private static <T> Outcome<T> opened(SipOptions options, Opening<T> opening) {
        try {
            InetAddress local = options.address().isPresent() ? options.address().get() : InetAddress.getByAddress(ANY);
            return Outcome.done(opening.at(new InetSocketAddress(local, options.port())));
        } catch (BindException taken) {
            return options.address().filter(JainUserAgents::notOurs).isPresent()
                    ? Outcome.refused(SipTrouble.ADDRESS_NOT_OURS.about(options.address().get().getHostAddress())
                            .at("sip.address"))
                    : Outcome.refused(SipTrouble.PORT_TAKEN.about(options.port()).at("sip.port"));
        } catch (IOException failed) {
            return Outcome.refused(SipTrouble.STACK.about().because(String.valueOf(failed.getMessage())));
        }
    }

    private static boolean notOurs(InetAddress address) {
        try {
            return !address.isAnyLocalAddress() && NetworkInterface.getByInetAddress(address) == null; // framework-driven
        } catch (SocketException unknown) {
            return false;
        }
    }
}
