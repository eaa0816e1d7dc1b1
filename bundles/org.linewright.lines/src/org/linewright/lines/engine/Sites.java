package org.linewright.lines.engine;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.linewright.core.line.KeepAlive;
import org.linewright.sip.ServerAddress;
import org.linewright.sip.UserAgent;

/** The registrars that have lines, each with its pace and its keep-alive. */
final class Sites {

    private record Site(RegistrarLines lines, KeepAliveLoop keepAlive) {
        void close() {
            keepAlive.close();
            lines.close();
        }
    }

    private final UserAgent agent;
    private final EngineParts parts;
    private final Function<Duration, RegistrarLines> opening;
    private final Map<ServerAddress, Site> sites = new ConcurrentHashMap<>();

    /** @param opening makes the lines of a registrar with this delay */
    Sites(UserAgent agent, EngineParts parts, Function<Duration, RegistrarLines> opening) {
        this.agent = agent;
        this.parts = parts;
        this.opening = opening;
    }

    /** Opens what is missing, and takes up what is wanted of the pace and the keep-alive of each. */
    void adjust(Collection<WantedLine> wanted) {
        Map<ServerAddress, List<WantedLine>> byServer = new LinkedHashMap<>();
        wanted.forEach(line -> byServer.computeIfAbsent(line.server(), server -> new ArrayList<>()).add(line));
        byServer.forEach((server, lines) -> {
            Duration delay = lines.stream().map(WantedLine::delay).max(Duration::compareTo).orElse(Duration.ZERO);
            Site site = sites.computeIfAbsent(server, key -> opened(key, delay));
            site.lines().delay(delay);
            site.keepAlive().use(quickest(lines));
        });
    }

    /** The lines at the registrar of this one. */
    RegistrarLines of(RunningLine line) {
        return sites.get(line.wanted().server()).lines();
    }

    /** Closes the registrar of this line when it was the last one there. */
    void left(RunningLine line) {
        sites.computeIfPresent(line.wanted().server(), (server, site) -> {
            if (!site.lines().isEmpty()) {
                return site;
            }
            site.keepAlive().close();
            return null; // framework-driven null: takes the entry away
        });
    }

    void close() {
        sites.values().forEach(Site::close);
    }

    private Site opened(ServerAddress server, Duration delay) {
        RegistrarLines lines = opening.apply(delay);
        return new Site(lines, new KeepAliveLoop(agent, server, lines, parts.timers()));
    }

    private static KeepAlive quickest(List<WantedLine> lines) {
        return lines.stream()
                .map(WantedLine::keepAlive)
                .filter(how -> how.method() != KeepAlive.Method.NONE)
                .min((one, other) -> one.interval().compareTo(other.interval()))
                .orElse(KeepAlive.OFF);
    }
}
