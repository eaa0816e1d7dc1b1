package org.linewright.sip.call;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.linewright.sip.CallEvent.Refused;
import org.linewright.sip.Description;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;

/** What messages say about a call, in plain values. */
public final class Words {

    private static final int LONGEST = 120;

    private Words() {
    }

    static Refused refused(Response response) {
        List<String> contacts = response.status() < 400
                ? response.headers().each("Contact").stream().map(text -> NameAddress.of(text).uri()).toList()
                : List.of();
        return new Refused(response.status(), phrase(response), reason(response.headers()), contacts,
                retryAfter(response));
    }

    public static String phrase(Response response) {
        return printable(response.phrase());
    }

    public static Optional<Duration> retryAfter(Response response) {
        return response.headers().number("Retry-After").stream().mapToObj(Duration::ofSeconds).findFirst();
    }

    /** The words of a Reason header (RFC 3326 §2), or its cause. */
    static String reason(Headers headers) {
        return headers.each("Reason")
                .stream()
                .map(NameAddress::of)
                .flatMap(one -> Stream.of(one.parameter("text"), one.parameter("cause")).flatMap(Optional::stream))
                .findFirst()
                .map(Words::printable)
                .orElse("");
    }

    /** Who is at the other end, as the PBX asserts it (RFC 3325 §9.1) or as Remote-Party-ID says. */
    static List<Peer> asserted(Headers headers) {
        return Stream.of("P-Asserted-Identity", "Remote-Party-ID")
                .flatMap(name -> headers.each(name).stream())
                .map(NameAddress::of)
                .map(Words::peer)
                .toList();
    }

    static Peer peer(NameAddress one) {
        return new Peer(printable(one.uri()), printable(one.name()));
    }

    static List<Challenge> challenges(Headers headers) {
        List<Challenge> challenges = new ArrayList<>();
        headers.all("WWW-Authenticate").forEach(one -> Challenge.of(false, one).ifPresent(challenges::add));
        headers.all("Proxy-Authenticate").forEach(one -> Challenge.of(true, one).ifPresent(challenges::add));
        return challenges;
    }

    static Optional<Description> session(Optional<Description> body) {
        return body.filter(one -> one.type().equalsIgnoreCase(Description.SDP));
    }

    static Invitation invitation(Request invite, InetAddress source) {
        Headers headers = invite.headers();
        NameAddress from = invite.from();
        List<String> diversions = Stream.of("Diversion", "History-Info")
                .flatMap(name -> headers.each(name).stream())
                .toList();
        return new Invitation(printable(from.uri()), printable(from.name()), asserted(headers),
                printable(invite.to().uri()), printable(invite.uri()), diversions, headers.each("Alert-Info"),
                answerAfter(headers), session(invite.body()), source, List.copyOf(headers.words("Privacy")));
    }

    /** Three ways in which PBXs ask a phone to answer by itself; the first two are no standard (RFC 5373 is). */
    private static Optional<Duration> answerAfter(Headers headers) {
        Optional<String> named = Stream.concat(headers.each("Call-Info").stream(), headers.each("Alert-Info").stream())
                .map(NameAddress::of)
                .flatMap(one -> one.parameter("answer-after").stream())
                .findFirst();
        if (named.isPresent()) {
            return named.filter(text -> text.matches("\\d{1,4}")).map(text -> Duration.ofSeconds(Long.parseLong(text)));
        }
        return headers.first("Answer-Mode").filter(mode -> mode.toLowerCase(Locale.ROOT).startsWith("auto"))
                .map(mode -> Duration.ZERO);
    }

    public static String printable(String text) {
        String plain = text.replaceAll("\\p{Cntrl}", " ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
