package org.linewright.sip.register;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.linewright.sip.ContactSeen;
import org.linewright.sip.RegisterAnswer.Granted;
import org.linewright.sip.digest.Challenge;
import org.linewright.sip.digest.Ticket;

/**
 * What a registrar granted, read from its 2xx.
 *
 * @param token the user part of our Contact
 * @param contact our Contact as it was sent
 */
record Grant(Attempt state, Reply reply, String token, String contact) {

    /** The challenge that was answered, if one was. */
    Optional<Challenge> challenge() {
        return state.ticket().map(Ticket::challenge);
    }

    Granted at(long now) {
        List<ContactSeen> seen = contacts();
        Duration asked = Duration.ofSeconds(state.seconds());
        // RFC 3261 §10.2.4: our Contact's expires, else the Expires header, else what was asked
        Duration granted = seen.stream()
                .filter(ContactSeen::ours)
                .map(ContactSeen::expires)
                .findFirst()
                .orElseGet(() -> reply.expires().isPresent() ? seconds(reply.expires()) : asked);
        return new Granted(asked, granted, seen, state.server(), reply.seenAs(),
                Duration.ofNanos(now - state.sentAt()), state.requests(), challenge().flatMap(Challenge::algorithm),
                reply.agent());
    }

    private List<ContactSeen> contacts() {
        boolean exact = reply.contacts().stream().anyMatch(listed -> listed.uri().equalsIgnoreCase(contact));
        return reply.contacts()
                .stream()
                .map(listed -> seen(listed, exact ? contact : listed.uri())) // a router may have rewritten ours
                .toList();
    }

    private ContactSeen seen(Reply.Listed listed, String sent) {
        boolean known = listed.user().equals(token);
        boolean ours = known && listed.uri().equalsIgnoreCase(sent);
        OptionalInt expires = listed.expires().isPresent() ? listed.expires() : reply.expires();
        return new ContactSeen(listed.uri(), seconds(expires), ours, known && !ours);
    }

    private static Duration seconds(OptionalInt seconds) {
        return Duration.ofSeconds(seconds.orElse(3600)); // RFC 3261 §10.3 step 6: without a word an hour
    }
}
