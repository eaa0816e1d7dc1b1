package org.linewright.sip.client;

import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.linewright.core.time.Timers;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Response;
import org.linewright.sip.message.Uri;

/** Answers REGISTER of clients that have proved who they are (RFC 3261 §10.3). */
final class ClientRegistrar {

    static final Duration LEAST = Duration.ofMinutes(1);
    static final Duration USUAL = Duration.ofMinutes(10);
    static final Duration MOST = Duration.ofHours(1);

    /** What one Contact asks for; zero seconds remove it. */
    private record Asked(String uri, long seconds) {
    }

    private final Attachments attachments;
    private final Timers timers;

    ClientRegistrar(Attachments attachments, Timers timers) {
        this.attachments = attachments;
        this.timers = timers;
    }

    /**
     * @param account the Address of Record that was proved
     * @param source where the REGISTER came from
     */
    Response answer(Request register, String account, InetSocketAddress source, String tag) {
        List<String> contacts = register.headers().each("Contact");
        boolean all = contacts.contains("*");
        OptionalLong expires = register.headers().number("Expires");
        List<Asked> asked = all
                ? attachments.of(account).stream().map(one -> new Asked(one.contact(), 0)).toList()
                : contacts.stream().map(contact -> asked(contact, expires)).toList();
        if (all && (contacts.size() > 1 || expires.orElse(1) != 0) || asked.size() > Attachments.MOST
                || asked.stream().anyMatch(one -> Uri.of(one.uri()).isEmpty())) {
            return register.response(400, tag);
        }
        if (asked.stream().anyMatch(one -> one.seconds() > 0 && one.seconds() < LEAST.toSeconds())) {
            return register.response(423, tag).with("Min-Expires", LEAST.toSeconds()); // §10.3 step 7
        }
        if (asked.stream().anyMatch(one -> older(register, account, one))) {
            return register.response(500, tag); // §10.3 step 7: it came out of order
        }
        attachments.replace(account, asked.stream().map(Asked::uri).toList(), fresh(register, account, source, asked));
        return granted(register.response(200, tag), account);
    }

    private static Asked asked(String contact, OptionalLong expires) {
        NameAddress read = NameAddress.of(contact);
        long wanted = read.parameter("expires")
                .filter(text -> text.matches("\\d{1,10}"))
                .map(Long::parseLong)
                .orElse(expires.orElse(USUAL.toSeconds()));
        return new Asked(read.uri(), Math.min(wanted, MOST.toSeconds()));
    }

    private boolean older(Request register, String account, Asked asked) {
        return attachments.of(account).stream().anyMatch(one -> one.same(account, asked.uri())
                && one.callId().equals(register.callId()) && one.cseq() >= register.cseq());
    }

    private List<Attachment> fresh(Request register, String account, InetSocketAddress source, List<Asked> asked) {
        List<Attachment> fresh = new ArrayList<>();
        for (Asked one : asked) {
            if (one.seconds() > 0) {
                fresh.add(new Attachment(account, one.uri(), reached(one.uri(), source), register.callId(),
                        register.cseq(), timers.nanos() + Duration.ofSeconds(one.seconds()).toNanos(),
                        register.headers().first("User-Agent").orElse("")));
            }
        }
        return fresh;
    }

    /** Where the Contact leads, unless a NAT stands before it: then where the REGISTER came from. */
    private static InetSocketAddress reached(String contact, InetSocketAddress source) {
        return Uri.of(contact)
                .filter(uri -> uri.host().equals(source.getAddress().getHostAddress()) && uri.port().isPresent())
                .map(uri -> new InetSocketAddress(source.getAddress(), uri.port().getAsInt()))
                .orElse(source);
    }

    private Response granted(Response ok, String account) {
        long now = timers.nanos();
        return ok.with(Headers.NONE.with("Contact", attachments.of(account).stream()
                .map(one -> "<" + one.contact() + ">;expires="
                        + Math.max(1, Duration.ofNanos(one.until() - now).toSeconds()))
                .toList()));
    }
}
