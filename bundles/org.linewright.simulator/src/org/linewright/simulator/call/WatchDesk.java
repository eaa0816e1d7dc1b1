package org.linewright.simulator.call;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Route;
import org.linewright.simulator.WatchRules;
import org.linewright.simulator.feature.RouteId;
import org.linewright.simulator.message.NameAddress;
import org.linewright.simulator.message.SipRequest;
import org.linewright.simulator.plan.Meaning;
import org.linewright.simulator.registrar.Answer;
import org.linewright.simulator.subscription.Topic;

/** What a SUBSCRIBE wants, and whether it may have that. */
record WatchDesk(Reception reception) {

    /** The refusal; empty when it may. */
    Optional<Answer> refusal(AccountId watcher, SipRequest request) {
        Optional<Topic> topic = topic(request);
        if (topic.isEmpty()) {
            return Optional.of(Answer.of(489).with("Allow-Events", Topic.all())); // RFC 6665 §4.2.1.1
        }
        String host = NameAddress.hostOf(request.uri());
        if (reception.serves(host) && !host.equals(watcher.domain())) {
            return Optional.of(Answer.of(403));
        }
        List<AccountId> watched = watched(watcher, request);
        if (watched.isEmpty()) {
            return Optional.of(Answer.of(404));
        }
        boolean others = topic.equals(Optional.of(Topic.MESSAGES))
                && !route(watched.getFirst()).equals(route(watcher));
        return others ? Optional.of(Answer.of(403)) : brief(request);
    }

    /** RFC 6665 §4.2.1.1. */
    Optional<Answer> brief(SipRequest request) {
        Duration asked = asked(request);
        return rules().least()
                .filter(least -> !asked.isZero() && asked.compareTo(least) < 0)
                .map(least -> Answer.of(423).with("Min-Expires", least.toSeconds()));
    }

    static Optional<Topic> topic(SipRequest request) {
        return request.headers().first("Event").flatMap(Topic::of);
    }

    /** How long it is granted. */
    Duration granted(SipRequest request) {
        Duration asked = asked(request);
        return asked.compareTo(rules().most()) > 0 ? rules().most() : asked;
    }

    /** Whose changes: those of the accounts that a number leads to, or his own. */
    List<AccountId> watched(AccountId watcher, SipRequest request) {
        String user = NameAddress.userOf(request.uri());
        return user.isEmpty() ? List.of(watcher) : switch (reception.routing().plan(watcher.domain()).meaning(user)) {
            case Meaning.Internal(Route route) -> reception.routing().accounts(watcher.domain(), route)
                    .stream()
                    .map(name -> new AccountId(watcher.domain(), name))
                    .toList();
            case Meaning.Person(AccountId account) -> List.of(account);
            default -> List.of();
        };
    }

    /** The same as a URI. */
    static String entity(AccountId watcher, SipRequest request) {
        String user = NameAddress.userOf(request.uri());
        return "sip:" + (user.isEmpty() ? watcher.name() : user) + "@" + watcher.domain();
    }

    private RouteId route(AccountId account) {
        return reception.routing().calling(account);
    }

    private Duration asked(SipRequest request) {
        return request.headers()
                .first("Expires")
                .map(String::strip)
                .filter(value -> value.matches("[0-9]{1,10}"))
                .map(value -> Duration.ofSeconds(Long.parseLong(value)))
                .orElse(rules().most());
    }

    private WatchRules rules() {
        return reception.settings().calls().watching();
    }
}
