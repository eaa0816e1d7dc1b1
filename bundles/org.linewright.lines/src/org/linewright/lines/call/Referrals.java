package org.linewright.lines.call;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.LineId;
import org.linewright.core.line.TransferPermission;
import org.linewright.core.line.TransferTarget;
import org.linewright.lines.TransferTargets;
import org.linewright.sip.Binding;
import org.linewright.sip.Call;
import org.linewright.sip.CallEvent;
import org.linewright.sip.CallEvent.TransferAsked;
import org.linewright.sip.CallWish;
import org.linewright.sip.Description;
import org.linewright.sip.Peer;

/**
 * Where the other sides of a line's calls may transfer it, and the calls that come of it.
 *
 * @param rules what is set now
 * @param groups all that run
 */
record Referrals(LineId line, Binding binding, Supplier<Optional<LineRules>> rules,
        Supplier<Collection<LineGroup>> groups, TransferTargets targets) {

    /** What is told of a call that no server took. */
    static final CallEvent.Refused UNREACHED = new CallEvent.Refused(503, "Service Unavailable", "", List.of(),
            Optional.empty());

    private static final Pattern DIALABLE = Pattern.compile("(?i)(sips?|tel):.+");

    /** Whom to call for it; empty when that is not permitted. Completes at once or on a thread of its own. */
    CompletionStage<Optional<String>> permitted(TransferAsked asked) {
        TransferPermission permission = rules.get().map(LineRules::transfers).orElse(TransferPermission.NEVER);
        if (permission == TransferPermission.NEVER || !DIALABLE.matcher(asked.target()).matches()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        String number = number(asked.target());
        CompletionStage<TransferTarget> target = TransferTarget.plain(line, groups.get(), number)
                .<CompletionStage<TransferTarget>>map(CompletableFuture::completedFuture)
                .orElseGet(() -> CompletableFuture.supplyAsync(() -> targets.of(line, number),
                        task -> Thread.ofVirtual().name("transfer target").start(task)));
        return target.thenApply(kind -> Optional.of(dialled(asked.target(), number, permission))
                .filter(any -> permission.covers(kind)));
    }

    /** Only who may be sent everywhere goes to an address as it is told; all others to the number at their own PBX. */
    private static String dialled(String target, String number, TransferPermission permission) {
        boolean address = permission == TransferPermission.ALWAYS
                && !target.toLowerCase(Locale.ROOT).startsWith("tel:");
        return address ? target : number;
    }

    /** A code may hide behind escapes (RFC 3261 §19.1.2). */
    static String number(String target) {
        String user = new Peer(target, "").number();
        try {
            return URLDecoder.decode(user.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException broken) {
            return "*"; // never dialled
        }
    }

    /** The new call (RFC 3515 §2.4.2): in the name of who asked (RFC 3892 §2.2), in the place of another (RFC 3891 §4). */
    Call call(String target, TransferAsked asked, Description offer, Consumer<CallEvent> listener) {
        CallWish wish = CallWish.offering(offer).as(rules.get().map(LineRules::name).orElse(""));
        CallWish named = asked.by().map(by -> wish.with("Referred-By", "<" + by + ">")).orElse(wish);
        return binding.call(target, asked.replaces().map(place -> named.with("Replaces", place)).orElse(named),
                listener);
    }
}
