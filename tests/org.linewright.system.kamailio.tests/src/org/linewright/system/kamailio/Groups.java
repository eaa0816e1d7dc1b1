package org.linewright.system.kamailio;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.Media;
import org.linewright.core.line.Registrar;
import org.linewright.core.line.SecretReference;
import org.linewright.peers.Kamailio;

/** Line groups as tests need them. */
public final class Groups {

    /** The domain of all Addresses of Record. */
    public static final String DOMAIN = "pbx.example";
    public static final InetSocketAddress FREE = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    public static final Duration HOUR = Duration.ofHours(1);

    private Groups() {
    }

    /** The lines 1000, 1001 … at this PBX, without a keep-alive. */
    public static LineGroup at(Kamailio pbx, int lines, Duration reregister, Duration delay) {
        return at(pbx, lines, reregister, delay, KeepAlive.OFF);
    }

    public static LineGroup at(Kamailio pbx, int lines, Duration reregister, Duration delay, KeepAlive keepAlive) {
        return new LineGroup(new GroupId("one"), "one", "generic.sip", Optional.empty(),
                registrar(pbx, reregister, delay, keepAlive), Media.G711, Map.of(), Map.of(), lines(1000, lines));
    }

    public static Registrar registrar(Kamailio pbx, Duration reregister, Duration delay, KeepAlive keepAlive) {
        return new Registrar(pbx.address().getAddress().getHostAddress(), OptionalInt.of(pbx.address().getPort()),
                Optional.of(DOMAIN), reregister, delay, keepAlive);
    }

    public static List<Line> lines(int from, int count) {
        return IntStream.range(from, from + count).mapToObj(number -> line(Integer.toString(number))).toList();
    }

    public static Line line(String user) {
        return new Line(user, SecretReference.secret("<USER>"));
    }
}
