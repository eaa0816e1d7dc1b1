package org.linewright.alarms.internal.channel;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.PortUnreachableException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.linewright.alarms.AlarmsTrouble;
import org.linewright.core.Trouble;

/** Why a connection did not work out, in a person's words. */
final class Unsent {

    private Unsent() {
    }

    /** @param server what the person calls the other end; no secret */
    static Trouble because(Throwable failure, String server) {
        List<Throwable> causes = Stream.iterate(failure, Objects::nonNull, Throwable::getCause).limit(20).toList();
        if (any(causes, UnknownHostException.class, UnresolvedAddressException.class)) {
            return AlarmsTrouble.UNKNOWN_HOST.about(server);
        }
        if (any(causes, SSLException.class)) {
            return AlarmsTrouble.TLS.about(server).because(causes.getLast().toString());
        }
        if (any(causes, SocketTimeoutException.class, HttpTimeoutException.class)) {
            return AlarmsTrouble.SILENT.about(server);
        }
        return any(causes, ConnectException.class, NoRouteToHostException.class, PortUnreachableException.class)
                ? AlarmsTrouble.UNREACHABLE.about(server)
                : AlarmsTrouble.LOST.about(server).because(causes.getLast().getClass().getName());
    }

    private static boolean any(List<Throwable> causes, Class<?>... kinds) {
        return causes.stream().anyMatch(cause -> Stream.of(kinds).anyMatch(kind -> kind.isInstance(cause)));
    }
}
