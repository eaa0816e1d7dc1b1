package org.linewright.pbx;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.linewright.core.line.CallRules;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Declining;
import org.linewright.core.line.Forwarding;
import org.linewright.core.line.Forwarding.Administrative;
import org.linewright.core.line.Forwarding.Callers;
import org.linewright.core.line.Forwarding.Occasion;
import org.linewright.core.line.TransferPermission;

/** The keys below {@code calls.}. */
final class CallSpots {

    /** The word for leaving the answer to the client. */
    static final String CLIENT = "client";

    private CallSpots() {
    }

    static Optional<Spot> of(String key) {
        return switch (key) {
            case Keys.DECLINE_AWAY -> declining(old -> old.away().word(), (old, code) -> new Declining(
                    DeclineCode.of(code).orElse(DeclineCode.BUSY_HERE), old.byClient()));
            case Keys.DECLINE_CLIENT -> declining(old -> old.byClient().map(DeclineCode::word).orElse(CLIENT),
                    (old, code) -> new Declining(old.away(), DeclineCode.of(code)));
            case Keys.FORWARD_REDIRECT -> forwarding(old -> String.valueOf(old.byRedirect()),
                    (old, truth) -> new Forwarding(Boolean.parseBoolean(truth), old.administrative(), old.mailbox()));
            case Keys.FORWARD_TARGET -> administrative(Administrative::target,
                    (old, target) -> given(target).map(to -> old
                            .map(one -> new Administrative(to, one.occasion(), one.callers()))
                            .orElse(Administrative.always(to))));
            case Keys.FORWARD_WHEN -> administrative(one -> one.occasion().word(),
                    (old, word) -> old.map(one -> new Administrative(one.target(), occasion(word), one.callers())));
            case Keys.FORWARD_CALLERS -> administrative(one -> one.callers().word(),
                    (old, word) -> old.map(one -> new Administrative(one.target(), one.occasion(), callers(word))));
            case Keys.MAILBOX -> forwarding(old -> old.mailbox().orElse(""),
                    (old, target) -> new Forwarding(old.byRedirect(), old.administrative(), given(target)));
            case Keys.CALLS_PER_LINE -> rules(old -> String.valueOf(old.callsPerLine()),
                    (old, count) -> old.withCallsPerLine(Integer.parseInt(count)));
            case Keys.TRANSFERS -> rules(old -> old.transfers().word(), (old, word) -> old.withTransfers(
                    TransferPermission.of(word).orElse(TransferPermission.NEVER)));
            default -> Optional.empty();
        };
    }

    private static Optional<Spot> administrative(Function<Administrative, String> read,
            BiFunction<Optional<Administrative>, String, Optional<Administrative>> write) {
        return forwarding(old -> old.administrative().map(read).orElse(""), (old, value) -> new Forwarding(
                old.byRedirect(), write.apply(old.administrative(), value), old.mailbox()));
    }

    private static Optional<Spot> declining(Function<Declining, String> read,
            BiFunction<Declining, String, Declining> write) {
        return rules(old -> read.apply(old.declining()),
                (old, value) -> old.withDeclining(write.apply(old.declining(), value)));
    }

    private static Optional<Spot> forwarding(Function<Forwarding, String> read,
            BiFunction<Forwarding, String, Forwarding> write) {
        return rules(old -> read.apply(old.forwarding()),
                (old, value) -> old.withForwarding(write.apply(old.forwarding(), value)));
    }

    private static Optional<Spot> rules(Function<CallRules, String> read,
            BiFunction<CallRules, String, CallRules> write) {
        return Optional.of(new Spot(group -> read.apply(group.calls()),
                (group, value) -> group.withCalls(write.apply(group.calls(), value))));
    }

    private static Optional<String> given(String value) {
        return Optional.of(value).filter(word -> !word.isEmpty());
    }

    private static Occasion occasion(String word) {
        return Stream.of(Occasion.values()).filter(one -> one.word().equals(word)).findFirst()
                .orElse(Occasion.ALWAYS);
    }

    private static Callers callers(String word) {
        return Stream.of(Callers.values()).filter(one -> one.word().equals(word)).findFirst().orElse(Callers.ALL);
    }
}
