package org.linewright.lines.engine;

import java.time.Duration;
import org.linewright.core.line.KeepAlive;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.SecretReference;
import org.linewright.sip.ServerAddress;

/**
 * What is wanted of one line.
 *
 * @param server its registrar
 * @param domain the domain of its Address of Record
 * @param prove how often it proves that it can be reached; zero: never
 */
record WantedLine(LineId id, ServerAddress server, String domain, String authUser, SecretReference password,
        Duration expires, Duration delay, KeepAlive keepAlive, Duration prove) {

    static WantedLine of(LineGroup group, Line line) {
        return new WantedLine(new LineId(group.id(), line.user()),
                new ServerAddress(group.registrar().host(), group.registrar().port()), group.registrar().aorDomain(),
                line.digestUser(), line.password().of(line.user()), group.registrar().reregister(),
                group.registrar().delay(), group.registrar().keepAlive(), group.registrar().prove());
    }

    String addressOfRecord() {
        return id.user() + "@" + domain;
    }

    /** Whether both are the same binding at the same registrar. */
    boolean sameBinding(WantedLine other) {
        return id.user().equals(other.id.user()) && domain.equals(other.domain) && server.equals(other.server);
    }

    /** Whether the one can become the other by the next REGISTER alone. */
    boolean sameAccount(WantedLine other) {
        return sameBinding(other) && authUser.equals(other.authUser) && password.equals(other.password);
    }
}
