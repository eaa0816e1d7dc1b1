package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Forwarding.Administrative;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.TransferPermission;

/** What happens to the calls of a group, value by value. */
final class CallParts {

    static final List<Part<LineGroup, ?>> ALL = List.of(
            declining("away", new Text("Ablehnen ohne Client", "Declining without client"),
                    code -> Text.same(code.word()),
                    Declining::away, (old, away) -> new Declining(away, old.byClient())),
            declining("client", new Text("Ablehnen durch Clients", "Declining by clients"),
                    (Optional<DeclineCode> code) -> Text.orEmpty(code.map(DeclineCode::word).orElse("")),
                    Declining::byClient,
                    (old, byClient) -> new Declining(old.away(), byClient)),
            forwarding("redirect", new Text("Umleiten mit 302", "Forwarding by 302"), Text::yesOrNo,
                    Forwarding::byRedirect,
                    (old, redirect) -> new Forwarding(redirect, old.administrative(), old.mailbox())),
            forwarding("administrative", new Text("Administrative Rufumleitung", "Administrative forwarding"),
                    CallParts::words, Forwarding::administrative,
                    (old, target) -> new Forwarding(old.byRedirect(), target, old.mailbox())),
            forwarding("mailbox", new Text("Mailbox", "Mailbox"),
                    (Optional<String> value) -> Text.orEmpty(value.orElse("")),
                    Forwarding::mailbox,
                    (old, mailbox) -> new Forwarding(old.byRedirect(), old.administrative(), mailbox)),
            rules("perLine", new Text("Gespräche je Leitung", "Calls per line"), calls -> Text.same(calls.toString()),
                    CallRules::callsPerLine,
                    CallRules::withCallsPerLine),
            rules("transfers", new Text("Vermittelt werden", "Being transferred"), TransferPermission::label,
                    CallRules::transfers, CallRules::withTransfers));

    private CallParts() {
    }

    private static Text words(Optional<Administrative> value) {
        return Text.orEmpty(value.map(one -> one.target() + ", " + one.occasion().word() + ", " + one.callers().word())
                .orElse(""));
    }

    private static <T> Part<LineGroup, T> declining(String key, Text label, Function<T, Text> words,
            Function<Declining, T> read, BiFunction<Declining, T, Declining> write) {
        return rules("decline." + key, label, words, rules -> read.apply(rules.declining()),
                (old, value) -> old.withDeclining(write.apply(old.declining(), value)));
    }

    private static <T> Part<LineGroup, T> forwarding(String key, Text label, Function<T, Text> words,
            Function<Forwarding, T> read, BiFunction<Forwarding, T, Forwarding> write) {
        return rules("forward." + key, label, words, rules -> read.apply(rules.forwarding()),
                (old, value) -> old.withForwarding(write.apply(old.forwarding(), value)));
    }

    private static <T> Part<LineGroup, T> rules(String key, Text label, Function<T, Text> words,
            Function<CallRules, T> read, BiFunction<CallRules, T, CallRules> write) {
        return new Part<>("calls." + key, label, words, group -> read.apply(group.calls()),
                (group, value) -> group.withCalls(write.apply(group.calls(), value)));
    }
}
