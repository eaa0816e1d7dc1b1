package org.linewright.sip.call;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.sip.CallEvent.TransferAsked;
import org.linewright.sip.CallEvent.TransferProgress;
import org.linewright.sip.Description;
import org.linewright.sip.dialog.Dialog;
import org.linewright.sip.message.Headers;
import org.linewright.sip.message.NameAddress;
import org.linewright.sip.message.Request;
import org.linewright.sip.message.Uri;

/** What transfers say in messages (RFC 3515, RFC 3891, RFC 3892). */
final class Transferring {

    private static final Pattern STATUS = Pattern.compile("SIP/2\\.0\\s+(\\d{3})\\s*([^\\r\\n]*)");
    private static final String FRAGMENT = "message/sipfrag";

    private Transferring() {
    }

    /** What a REFER asks for; empty when it is not exactly one thing (RFC 3515 §2.4.1). */
    static Optional<TransferAsked> asked(Request refer) {
        List<String> targets = refer.headers().each("Refer-To");
        if (targets.size() != 1) {
            return Optional.empty();
        }
        String uri = NameAddress.of(targets.getFirst()).uri();
        Optional<String> by = refer.headers().first("Referred-By").map(text -> NameAddress.of(text).uri());
        return Optional.of(new TransferAsked(Words.printable(uri.replaceFirst("\\?.*", "")), by.map(Words::printable),
                Uri.of(uri).flatMap(one -> one.header("Replaces")).map(Words::printable)));
    }

    /** What a NOTIFY says of our REFER (RFC 3515 §2.4.5). */
    static TransferProgress progress(Request notify) {
        boolean last = notify.headers().first("Subscription-State")
                .filter(state -> state.toLowerCase(Locale.ROOT).startsWith("terminated"))
                .isPresent();
        Matcher status = STATUS.matcher(notify.body().map(Description::text).orElse(""));
        return status.lookingAt()
                ? new TransferProgress(Integer.parseInt(status.group(1)), Words.printable(status.group(2)), last)
                : new TransferProgress(0, "", last);
    }

    /** The REFER to somebody (RFC 3515 §2.4.1), asked in our name (RFC 3892 §2.1). */
    static Request refer(Request within, Facts facts, Dialog dialog, String target) {
        return within.with(Headers.NONE.with("Refer-To", "<" + target + ">")
                .with("Referred-By", dialog.local()))
                .with(facts.introduction());
    }

    /** Where to be transferred so that the call of this dialog is replaced (RFC 3891 §3). */
    static String replacing(Dialog dialog) {
        String replaces = dialog.callId() + ";to-tag=" + dialog.remoteTag() + ";from-tag=" + dialog.localTag();
        String bare = dialog.target().replaceFirst("\\?.*", "");
        return bare + "?Replaces=" + URLEncoder.encode(replaces, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The NOTIFY that tells how their transfer goes. */
    static Request notify(Request within, Facts facts, Request refer, int status, String phrase) {
        boolean last = status >= 200;
        return within.with(Headers.NONE.with("Event", "refer;id=" + refer.cseq())
                .with("Subscription-State", last ? "terminated;reason=noresource" : "active;expires=60"))
                .with(facts.introduction())
                .with(Optional.of(new Description(FRAGMENT + ";version=2.0",
                        "SIP/2.0 " + status + " " + Words.printable(phrase) + "\r\n")));
    }
}
