package org.linewright.simulator.wire;

import gov.nist.javax.sip.message.SIPRequest;
import java.net.InetSocketAddress;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import javax.sip.address.SipURI;
import javax.sip.address.URI;
import javax.sip.header.AuthorizationHeader;
import javax.sip.header.ContactHeader;
import javax.sip.header.Header;
import javax.sip.header.Parameters;
import javax.sip.header.ProxyAuthorizationHeader;
import javax.sip.header.RequireHeader;
import javax.sip.header.ViaHeader;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.digest.Credentials;
import org.linewright.simulator.registrar.ContactUri;
import org.linewright.simulator.registrar.Register;
import org.linewright.simulator.registrar.WantedContact;

/** A REGISTER of JAIN-SIP in the registrar's own words. */
final class Wording {

    private static final String EXPIRES = "expires";

    private Wording() {
    }

    /** The REGISTER in plain words; empty when it has a Contact that cannot be read. */
    static Optional<Register> register(SIPRequest request) {
        if (hasUnreadableContact(request)) {
            return Optional.empty();
        }
        List<ContactHeader> contacts = all(request, ContactHeader.NAME, ContactHeader.class);
        List<ContactHeader> named = contacts.stream().filter(contact -> !contact.isWildCard()).toList();
        URI to = request.getTo().getAddress().getURI();
        OptionalLong expires = Optional.ofNullable(request.getExpires()) // framework-driven null
                .map(header -> OptionalLong.of(header.getExpires()))
                .orElse(OptionalLong.empty());
        return Optional.of(new Register(transaction(request), host(request.getRequestURI()),
                new AccountId(host(to), user(to)), request.getCallId().getCallId(), request.getCSeq().getSeqNumber(),
                named.size() < contacts.size(), named.stream().map(Wording::wanted).toList(), expires,
                all(request, AuthorizationHeader.NAME, AuthorizationHeader.class).stream()
                        .filter(header -> header.getScheme().equalsIgnoreCase("Digest"))
                        .map(Wording::credentials)
                        .toList(),
                all(request, RequireHeader.NAME, RequireHeader.class).stream()
                        .map(RequireHeader::getOptionTag)
                        .toList(),
                new InetSocketAddress(request.getPeerPacketSourceAddress(), request.getPeerPacketSourcePort())));
    }

    /** What proves who sends a request that is for somebody else. */
    static List<Credentials> proxyCredentials(SIPRequest request) {
        return all(request, ProxyAuthorizationHeader.NAME, ProxyAuthorizationHeader.class).stream()
                .filter(header -> header.getScheme().equalsIgnoreCase("Digest"))
                .map(Wording::credentials)
                .toList();
    }

    /** Call-ID and CSeq too: there are devices that use one branch for everything. */
    private static String transaction(SIPRequest request) {
        ViaHeader via = request.getTopmostViaHeader();
        return String.join(" ", request.getTransactionId(), via.getHost() + ":" + via.getPort(),
                request.getCallId().getCallId(), Long.toString(request.getCSeq().getSeqNumber()));
    }

    private static boolean hasUnreadableContact(SIPRequest request) {
        Iterator<?> unreadable = request.getUnrecognizedHeaders();
        boolean found = false;
        while (unreadable.hasNext()) {
            String line = String.valueOf(unreadable.next()).toLowerCase(Locale.ROOT);
            found |= line.matches("(?s)(contact|m)\\s*:.*");
        }
        return found;
    }

    private static WantedContact wanted(ContactHeader contact) {
        Map<String, String> parameters = parameters(contact);
        OptionalLong expires = Optional.ofNullable(parameters.remove(EXPIRES)) // framework-driven null
                .map(Wording::seconds)
                .orElse(OptionalLong.empty());
        URI uri = contact.getAddress().getURI();
        Map<String, String> uriParameters = uri instanceof SipURI sip ? parameters(sip) : Map.of();
        int port = uri instanceof SipURI sip ? sip.getPort() : -1;
        return new WantedContact(
                new ContactUri(uri.toString(), uri.getScheme(), user(uri), host(uri), port, uriParameters), parameters,
                expires);
    }

    /** RFC 3261 §10.3 step 7: what is malformed counts as 3600. */
    private static OptionalLong seconds(String expires) {
        return OptionalLong.of(expires.matches("[0-9]{1,10}") ? Long.parseLong(expires) : 3600);
    }

    private static Credentials credentials(AuthorizationHeader header) {
        Map<String, String> fields = parameters(header);
        return new Credentials(fields.getOrDefault("username", ""), fields.getOrDefault("realm", ""),
                fields.getOrDefault("nonce", ""), fields.getOrDefault("uri", ""), fields.getOrDefault("algorithm", ""),
                fields.getOrDefault("qop", ""), fields.getOrDefault("nc", ""), fields.getOrDefault("cnonce", ""),
                fields.getOrDefault("response", ""));
    }

    private static Map<String, String> parameters(Parameters owner) {
        Map<String, String> found = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        Iterator<?> names = owner.getParameterNames();
        while (names.hasNext()) {
            String name = String.valueOf(names.next());
            found.put(name, Optional.ofNullable(owner.getParameter(name)).orElse("")); // framework-driven null
        }
        return found;
    }

    private static String host(URI uri) {
        return uri instanceof SipURI sip ? sip.getHost() : "";
    }

    private static String user(URI uri) {
        return uri instanceof SipURI sip
                ? Optional.ofNullable(sip.getUser()).orElse("") // framework-driven null
                : uri.toString();
    }

    private static <T extends Header> List<T> all(SIPRequest request, String name, Class<T> type) {
        List<T> found = new ArrayList<>();
        Iterator<?> every = request.getHeaders(name);
        while (every.hasNext()) {
            found.add(type.cast(every.next()));
        }
        return found;
    }
}
