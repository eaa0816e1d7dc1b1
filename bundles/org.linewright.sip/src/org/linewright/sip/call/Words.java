package org.linewright.sip.call;

import java.net.InetAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.linewright.sip.CallEvent.Refused;
import org.linewright.sip.Claims;
import org.linewright.sip.Claims.Claim;
import org.linewright.sip.Claims.Source;
import org.linewright.sip.Description;
import org.linewright.sip.Invitation;
import org.linewright.sip.Peer;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;

/** What messages say about a call, in plain values. */
public final class Words {

    private static final int LONGEST = 120;
    private static final Pattern WARNING = Pattern.compile("\\d{3} \\S+ \"(.*)\"");
    private static final Pattern CONTROL = Pattern.compile("\\p{Cntrl}");

    private Words() {
    }

    static Refused refused(Response response) {
        List<String> contacts = response.status() < 400
                ? response.headers().each("Contact").stream().map(text -> NameAddress.of(text).uri()).toList()
                : List.of();
        String reason = reason(response.headers());
        return new Refused(response.status(), phrase(response), reason.isEmpty() ? warning(response.headers()) : reason,
                contacts, retryAfter(response));
    }

    /** The words of a Warning header (RFC 3261 §20.43). */
    private static String warning(Headers headers) {
        return headers.each("Warning").stream().map(WARNING::matcher).filter(Matcher::matches).findFirst()
                .map(parts -> printable(parts.group(1).replaceAll("\\\\(.)", "$1"))).orElse("");
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

    /** Who is at the other end, as the PBX asserts it (RFC 3325 §9.1) and as Remote-Party-ID says. */
    static List<Claim> asserted(Headers headers) {
        List<Claim> asserted = new ArrayList<>();
        first(headers, "P-Asserted-Identity").map(peer -> new Claim(Source.ASSERTED, peer)).ifPresent(asserted::add);
        first(headers, "Remote-Party-ID").map(peer -> new Claim(Source.REMOTE_PARTY, peer)).ifPresent(asserted::add);
        return List.copyOf(asserted);
    }

    /** The first SIP URI, which alone has a name and a place; else the first of any kind (RFC 3325 §9.1). */
    private static Optional<Peer> first(Headers headers, String name) {
        List<String> each = headers.each(name);
        if (each.isEmpty()) {
            return Optional.empty();
        }
        List<NameAddress> all = each.stream().map(NameAddress::of).filter(one -> !one.uri().isEmpty()).toList();
        return all.stream().filter(one -> Uri.of(one.uri()).isPresent()).findFirst()
                .or(() -> all.stream().findFirst())
                .map(Words::peer);
    }

    /** What a request within a call says about who is at the other end now. */
    static Claims claims(Request request, Dialog dialog) {
        List<Claim> all = new ArrayList<>(asserted(request.headers()));
        NameAddress from = request.from();
        if (renamed(from, NameAddress.of(dialog.remote()))) { // RFC 4916 §4.5
            all.add(new Claim(Source.CONNECTED, peer(from)));
        }
        first(request.headers(), "Referred-By").map(peer -> new Claim(Source.REFERRED_BY, peer)).ifPresent(all::add);
        return new Claims(all, withheld(request.headers()) || anonymous(from));
    }

    /** Another user, or a name for the same one. */
    static boolean renamed(NameAddress now, NameAddress before) {
        boolean named = !now.name().isEmpty() && !now.name().equals(before.name());
        return !now.uri().isEmpty() && (named || !peer(now).number().equals(peer(before).number()));
    }

    /** Whether he does not want to be shown: RFC 3323 §4.2, RFC 3325 §9.3, and privacy of Remote-Party-ID. */
    static boolean withheld(Headers headers) {
        for (String value : headers.each("Privacy")) {
            List<String> wishes = Stream.of(value.toLowerCase(Locale.ROOT).split(";")).map(String::strip).toList();
            if (wishes.contains("id") || wishes.contains("user")) {
                return true;
            }
        }
        return headers.each("Remote-Party-ID").stream().map(NameAddress::of)
                .anyMatch(one -> one.parameter("privacy").filter("full"::equalsIgnoreCase).isPresent());
    }

    /** RFC 3323 §4.1.1.3. */
    static boolean anonymous(NameAddress from) {
        return Uri.of(from.uri().replaceFirst("\\?.*", ""))
                .filter(uri -> uri.host().equalsIgnoreCase("anonymous.invalid")
                        || uri.user().equalsIgnoreCase("anonymous"))
                .isPresent();
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
        List<Claim> claims = new ArrayList<>(asserted(headers));
        if (!from.uri().isEmpty()) {
            claims.add(new Claim(Source.FROM, peer(from)));
        }
        return new Invitation(printable(from.uri()), printable(from.name()),
                new Claims(claims, withheld(headers) || anonymous(from)),
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
        String plain = CONTROL.matcher(text).replaceAll(" ").strip();
        return plain.length() > LONGEST ? plain.substring(0, LONGEST) + "…" : plain;
    }
}
