package org.linewright.sip;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How one registration attempt ended. Exactly one for each attempt. */
public sealed interface RegisterAnswer {

    /** How many REGISTERs it took, retransmissions aside. */
    int requests();

    /**
     * The registrar accepted it.
     *
     * @param asked the Expires asked for at last, after any 423
     * @param granted the Expires of our Contact, else the Expires header, else what was asked (RFC 3261 §10.2.4)
     * @param contacts all bindings the registrar listed
     * @param server where it was sent
     * @param seenAs our address as the registrar saw it (RFC 3581)
     * @param rtt first transmission of the last request to its answer
     * @param requests how many REGISTERs it took: 1 when the nonce was known
     * @param algorithm the digest that was used; empty when none was asked for
     * @param agent the registrar's Server or User-Agent header, empty when it sent none
     */
    record Granted(Duration asked, Duration granted, List<ContactSeen> contacts, InetSocketAddress server,
            Optional<InetSocketAddress> seenAs, Duration rtt, int requests, Optional<DigestAlgorithm> algorithm,
            String agent) implements RegisterAnswer {
        public Granted {
            contacts = List.copyOf(contacts);
        }

        /** The Contacts of this line under addresses it no longer uses. */
        public List<String> leftovers() {
            return contacts.stream().filter(ContactSeen::leftover).map(ContactSeen::uri).toList();
        }

        /** The same answer with these Contacts, better known. */
        public Granted withContacts(List<ContactSeen> known) {
            return new Granted(asked, granted, known, server, seenAs, rtt, requests, algorithm, agent);
        }

        /** This answer, told as the end of an attempt that had this one before. */
        public Granted after(Granted earlier) {
            return new Granted(asked, granted, contacts, server, seenAs, rtt, earlier.requests + requests, algorithm,
                    agent);
        }
    }

    /**
     * The registrar said no.
     *
     * @param why what kind of no
     * @param status its status code
     * @param phrase its reason phrase, printable
     * @param retryAfter how long it wants to be left alone
     * @param server who said it
     */
    record Refused(Why why, int status, String phrase, Optional<Duration> retryAfter, InetSocketAddress server,
            int requests) implements RegisterAnswer {
    }

    /** Kinds of no. */
    enum Why {
        /** The same credentials were refused twice. */
        CREDENTIALS,
        /** 403, 404, 6xx and other final answers about this account. */
        FORBIDDEN,
        /** 5xx, 408, 480: the server has a problem or is busy; try later. */
        BUSY,
        /** 3xx: it wants us elsewhere; we do not follow by ourselves. */
        REDIRECTED,
        /** It only offers digests we do not speak, or another realm than before. */
        CHALLENGE,
        /** 423 again after we asked for what it wanted, or 423 without Min-Expires. */
        INTERVAL
    }

    /**
     * Nobody answered within 64 × T1 at any address (RFC 3261 §17.1.2.2 timer F).
     *
     * @param tried the addresses that were tried, in order
     */
    record Silent(List<InetSocketAddress> tried) implements RegisterAnswer {
        public Silent {
            tried = List.copyOf(tried);
        }

        @Override
        public int requests() {
            return tried.size();
        }
    }

    /** The registrar's name leads nowhere. {@code detail} is what DNS said. */
    record Unresolved(String host, String detail) implements RegisterAnswer {
        @Override
        public int requests() {
            return 0;
        }
    }

    /** It could not be sent. {@code detail} is what the system said. */
    record Unsent(String detail) implements RegisterAnswer {
        @Override
        public int requests() {
            return 0;
        }
    }
}
