package org.linewright.lines;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.LineId;

/**
 * How one line is doing, at one instant. A value: it never changes, a newer one replaces it.
 *
 * @param id which line
 * @param addressOfRecord its Address of Record, without scheme
 * @param state where it stands
 * @param since when it came into this state
 * @param asked the Expires it asked for last; zero before
 * @param granted the Expires it was granted; zero when not registered
 * @param next when it will refresh or try again, if that is known
 * @param rtt the round trip of its last answered REGISTER; zero before
 * @param seenAs its address as the registrar sees it
 * @param server the server that answered last
 * @param lastAnswer the last answer on one line, such as {@code 200 OK}; empty before
 * @param reason the state in words
 * @param contacts what the registrar listed at its last 200 OK
 * @param requests how many REGISTERs its last registration took
 * @param reach whether it was proved to be reachable
 * @param failed how many attempts in a row the registrar has not granted; 0 since it granted one
 */
public record LineStatus(LineId id, String addressOfRecord, LineState state, Instant since, Duration asked,
        Duration granted, Optional<Instant> next, Duration rtt, Optional<InetSocketAddress> seenAs,
        Optional<InetSocketAddress> server, String lastAnswer, Text reason, List<SeenContact> contacts, int requests,
        Reach reach, int failed) {

    public LineStatus {
        contacts = List.copyOf(contacts);
    }

    /** One of whose reachability nothing is known. */
    public LineStatus(LineId id, String addressOfRecord, LineState state, Instant since, Duration asked,
            Duration granted, Optional<Instant> next, Duration rtt, Optional<InetSocketAddress> seenAs,
            Optional<InetSocketAddress> server, String lastAnswer, Text reason, List<SeenContact> contacts,
            int requests) {
        this(id, addressOfRecord, state, since, asked, granted, next, rtt, seenAs, server, lastAnswer, reason,
                contacts, requests, Reach.NOT_TRIED, 0);
    }

    /** The same line under another name. */
    public LineStatus of(LineId other, String otherAddress) {
        return new LineStatus(other, otherAddress, state, since, asked, granted, next, rtt, seenAs, server, lastAnswer,
                reason, contacts, requests, reach, failed);
    }

    /** The same line with this known of its reachability, and its state in these words. */
    public LineStatus with(Reach other, Text words) {
        return new LineStatus(id, addressOfRecord, state, since, asked, granted, next, rtt, seenAs, server, lastAnswer,
                words, contacts, requests, other, failed);
    }

    /** The same line after so many attempts in a row that were not granted. */
    public LineStatus failed(int times) {
        return new LineStatus(id, addressOfRecord, state, since, asked, granted, next, rtt, seenAs, server, lastAnswer,
                reason, contacts, requests, reach, times);
    }

    public boolean registered() {
        return state == LineState.REGISTERED;
    }

    /** Whether somebody else is registered with the account, which leads to signalling faults (seed, SIP-Accounts). */
    public boolean shared() {
        return contacts.stream().anyMatch(contact -> contact.owner() == SeenContact.Owner.FOREIGN);
    }

    /** Whether it is registered and yet no call arrives: a request through the PBX was lost. */
    public boolean unreachable() {
        return registered() && reach.is(Reach.Standing.FAILED);
    }

    /** Where it stands, for people. */
    public Text label() {
        return unreachable()
                ? new Text("angemeldet, aber nicht erreichbar", "registered, but not reachable")
                : state.label();
    }
}
