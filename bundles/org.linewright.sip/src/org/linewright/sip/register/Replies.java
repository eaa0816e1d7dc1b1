package org.linewright.sip.register;

import gov.nist.javax.sip.header.Via;
import gov.nist.javax.sip.message.SIPResponse;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javax.sip.address.SipURI;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.ExpiresHeader;
import javax.sip.header.Header;
import javax.sip.header.MinExpiresHeader;
import javax.sip.header.RetryAfterHeader;
import javax.sip.header.WWWAuthenticateHeader;
import org.linewright.sip.DigestAlgorithm;
import org.linewright.sip.digest.Challenge;

/** Reads a {@link Reply} out of the stack's response. The only class of registration that knows the stack's types. */
final class Replies {

    private static final Pattern NUMERIC = Pattern.compile("[0-9.]+|[0-9a-fA-F:.\\[\\]]+");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cntrl}]");

    private Replies() {
    }

    static Reply of(SIPResponse response) {
        return new Reply(response.getStatusCode(), printable(response.getReasonPhrase()),
                response.getCSeq().getSeqNumber(), retryAfter(response), minExpires(response), expires(response),
                contacts(response), challenges(response), seenAs(response.getTopmostVia()), agent(response));
    }

    private static Optional<Duration> retryAfter(SIPResponse response) {
        return response.getHeader(RetryAfterHeader.NAME) instanceof RetryAfterHeader header
                ? Optional.of(Duration.ofSeconds(Math.max(0, header.getRetryAfter())))
                : Optional.empty();
    }

    private static OptionalInt minExpires(SIPResponse response) {
        return response.getHeader(MinExpiresHeader.NAME) instanceof MinExpiresHeader header
                ? OptionalInt.of(header.getExpires())
                : OptionalInt.empty();
    }

    private static OptionalInt expires(SIPResponse response) {
        return response.getExpires() instanceof ExpiresHeader header && header.getExpires() >= 0
                ? OptionalInt.of(header.getExpires())
                : OptionalInt.empty();
    }

    private static List<Reply.Listed> contacts(SIPResponse response) {
        List<Reply.Listed> listed = new ArrayList<>();
        response.getHeaders(ContactHeader.NAME).forEachRemaining(header -> {
            if (header instanceof ContactHeader contact && contact.getAddress().getURI() instanceof SipURI uri) {
                listed.add(listed(contact, uri));
            }
        });
        return listed;
    }

    private static Reply.Listed listed(ContactHeader contact, SipURI uri) {
        String user = Optional.ofNullable(uri.getUser()).orElse(""); // framework-driven null
        String port = uri.getPort() > 0 ? ":" + uri.getPort() : "";
        int expires = contact.getExpires();
        return new Reply.Listed(uri.getScheme() + ":" + user + "@" + uri.getHost() + port, user,
                expires >= 0 ? OptionalInt.of(expires) : OptionalInt.empty());
    }

    private static List<Challenge> challenges(SIPResponse response) {
        List<Challenge> challenges = new ArrayList<>();
        for (String name : new String[]{ "WWW-Authenticate", "Proxy-Authenticate" }) {
            response.getHeaders(name).forEachRemaining(header -> {
                if (header instanceof WWWAuthenticateHeader asked) {
                    challenge(asked, name.startsWith("Proxy")).ifPresent(challenges::add);
                }
            });
        }
        return challenges;
    }

    private static Optional<Challenge> challenge(WWWAuthenticateHeader asked, boolean proxy) {
        boolean digest = "Digest".equalsIgnoreCase(asked.getScheme());
        return digest && asked.getRealm() != null && asked.getNonce() != null // framework-driven null
                ? Optional.of(new Challenge(proxy, asked.getRealm(), asked.getNonce(),
                        Optional.ofNullable(asked.getOpaque()), asked.isStale(),
                        DigestAlgorithm.of(Optional.ofNullable(asked.getAlgorithm()).orElse("MD5")),
                        Optional.ofNullable(asked.getQop()).orElse("")))
                : Optional.empty();
    }

    private static Optional<InetSocketAddress> seenAs(Via via) {
        String received = via.getReceived();
        int port = via.getRPort();
        if (received == null && port <= 0) { // framework-driven null
            return Optional.empty();
        }
        String host = received == null ? via.getHost() : received; // RFC 3581 §4: no received means as sent
        return NUMERIC.matcher(host).matches()
                ? address(host, port > 0 ? port : Math.max(via.getPort(), 0))
                : Optional.empty();
    }

    private static Optional<InetSocketAddress> address(String host, int port) {
        try {
            return Optional.of(new InetSocketAddress(InetAddress.getByName(host), port)); // a literal: asks nobody
        } catch (UnknownHostException | IllegalArgumentException wrong) {
            return Optional.empty();
        }
    }

    private static String agent(SIPResponse response) {
        for (String name : new String[]{ "Server", "User-Agent" }) {
            Header header = response.getHeader(name);
            if (header != null && !(header instanceof AuthorizationHeader)) { // framework-driven null
                String text = header.toString();
                return printable(text.substring(text.indexOf(':') + 1).strip());
            }
        }
        return "";
    }

    private static String printable(String text) {
        String plain = text == null ? "" : UNPRINTABLE.matcher(text).replaceAll(" ").strip(); // framework-driven null
        return plain.length() > 80 ? plain.substring(0, 80) + "…" : plain;
    }
}
