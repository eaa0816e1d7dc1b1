package org.linewright.sip.register;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import org.linewright.sip.digest.Ticket;

/**
 * The state of a binding: what it remembers between attempts, and where the running attempt stands.
 *
 * @param memory what outlives an attempt
 * @param phase where the attempt stands
 * @param seconds the Expires asked for; 0 removes
 * @param servers the servers to try
 * @param at which of them is being tried
 * @param ticket the credentials of the running transaction
 * @param challenged whether {@code ticket} answers a challenge of this attempt
 * @param refusals how often an answered challenge was refused
 * @param stales how often a nonce was stale
 * @param raised whether a 423 was obeyed already
 * @param requests how many REGISTERs were sent
 * @param retransmits how often the last one was sent again
 * @param sentAt when the last one was first sent
 */
public record Attempt(Memory memory, Phase phase, int seconds, List<InetSocketAddress> servers, int at,
        Optional<Ticket> ticket, boolean challenged, int refusals, int stales, boolean raised, int requests,
        int retransmits, long sentAt) {

    /** Where an attempt stands. TRYING and PROCEEDING are those of RFC 3261 figure 6. */
    public enum Phase {
        IDLE,
        LOCATING,
        TRYING,
        PROCEEDING
    }

    /**
     * What outlives an attempt.
     *
     * @param cseq the last CSeq number used
     * @param floor the registrar's Min-Expires, once it told
     * @param realm the realm the registrar proved to use; empty until then
     */
    public record Memory(long cseq, int floor, String realm) {
        static final Memory NEW = new Memory(0, 0, "");
    }

    /** Nothing sent yet. */
    public static final Attempt NEW = idle(Memory.NEW);

    static Attempt idle(Memory memory) {
        return new Attempt(memory, Phase.IDLE, 0, List.of(), 0, Optional.empty(), false, 0, 0, false, 0, 0, 0);
    }

    static Attempt begun(Memory memory, int seconds, Optional<Ticket> known) {
        int asked = seconds == 0 ? 0 : Math.max(seconds, memory.floor());
        return new Attempt(memory, Phase.LOCATING, asked, List.of(), 0, known, false, 0, 0, false, 0, 0, 0);
    }

    Attempt located(List<InetSocketAddress> found) {
        return new Attempt(memory, phase, seconds, found, 0, ticket, challenged, refusals, stales, raised, requests,
                retransmits, sentAt);
    }

    Attempt sending(long now) {
        Memory counted = new Memory(memory.cseq() + 1, memory.floor(), memory.realm());
        return new Attempt(counted, Phase.TRYING, seconds, servers, at, ticket, challenged, refusals, stales, raised,
                requests + 1, 0, now);
    }

    Attempt retransmitted() {
        return new Attempt(memory, phase, seconds, servers, at, ticket, challenged, refusals, stales, raised, requests,
                retransmits + 1, sentAt);
    }

    Attempt proceeding() {
        return new Attempt(memory, Phase.PROCEEDING, seconds, servers, at, ticket, challenged, refusals, stales,
                raised, requests, retransmits, sentAt);
    }

    Attempt answering(Ticket fresh, boolean refused, boolean stale) {
        return new Attempt(memory, phase, seconds, servers, at, Optional.of(fresh), true,
                refusals + (refused ? 1 : 0), stales + (stale ? 1 : 0), raised, requests, retransmits, sentAt);
    }

    Attempt raisedTo(int least) {
        Memory taught = new Memory(memory.cseq(), least, memory.realm());
        return new Attempt(taught, phase, least, servers, at, reusable(), challenged, refusals, stales, true, requests,
                retransmits, sentAt);
    }

    Attempt next() {
        return new Attempt(memory, phase, seconds, servers, at + 1, Optional.empty(), false, 0, 0, raised, requests,
                retransmits, sentAt);
    }

    Attempt over() {
        return idle(memory);
    }

    Attempt overIn(String realm) {
        return idle(new Memory(memory.cseq(), memory.floor(), realm));
    }

    InetSocketAddress server() {
        return servers.get(at);
    }

    boolean hasNext() {
        return at + 1 < servers.size();
    }

    boolean running() {
        return phase == Phase.TRYING || phase == Phase.PROCEEDING;
    }

    /** The nonce may be used again with the next count (RFC 7616 §3.4). */
    private Optional<Ticket> reusable() {
        return ticket.map(used -> new Ticket(used.challenge(), used.count() + 1));
    }
}
