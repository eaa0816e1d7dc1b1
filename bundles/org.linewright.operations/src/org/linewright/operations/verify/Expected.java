package org.linewright.operations.verify;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.linewright.core.Text;
import org.linewright.operations.verify.CallSeen.Ring;

/** What has to be seen of a call. */
sealed interface Expected {

    /** Answers of a PBX for somebody who does not want to be disturbed (RFC 3261 §21.4.18, §21.4.24, §21.6). */
    Set<Integer> QUIET = Set.of(480, 486, 600, 603);

    /** What was seen instead; empty when it was seen. */
    Optional<Text> missed(CallSeen seen);

    /** The PBX takes the code. */
    record Taken() implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            return unless(seen.answered(), Text.of("die Telefonanlage nahm den Code nicht an: {0}",
                    "the PBX did not take the code: {0}", seen.words()));
        }
    }

    /** Somebody speaks, or a tone is played. */
    record Heard() implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            return new Taken().missed(seen)
                    .or(() -> unless(seen.heard(),
                            new Text("die Telefonanlage nahm ab, aber es war nichts zu hören",
                                    "the PBX answered, but nothing was heard")));
        }
    }

    /** It rings there first, and nowhere else while somebody looks. */
    record RingsAt(Party party) implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            return unless(seen.rang(party) && seen.rings().stream().allMatch(ring -> ring.at() == party),
                    Text.of("es sollte nur bei {0} klingeln, {1}", "it should have rung at {0} only, {1}",
                            dative(party), rang(seen)));
        }
    }

    /** It rings here, and there no sooner than after that time. */
    record RingsThen(Party first, Party then, Duration after) implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            Optional<Ring> later = seen.rings().stream().filter(ring -> ring.at() == then).findFirst();
            boolean begun = seen.firstRing().filter(ring -> ring.at() == first).isPresent();
            boolean late = later.filter(ring -> ring.after().compareTo(after) >= 0).isPresent();
            return unless(begun && late,
                    Text.of("es sollte zuerst bei {0} und frühestens nach {1} s bei {2} klingeln, {3}",
                            "it should have rung at {0} first and at {2} after {1} s at the earliest, {3}",
                            dative(first), after.toSeconds(), dative(then), rang(seen)));
        }
    }

    /** It rings there with the caller's number, or without. */
    record Shown(Party at, boolean number) implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            Optional<Ring> ring = seen.rings().stream().filter(one -> one.at() == at).findFirst();
            if (ring.isEmpty()) {
                return new RingsAt(at).missed(seen);
            }
            return unless(ring.get().caller().isPresent() == number, number
                    ? new Text("die Rufnummer blieb unterdrückt", "the number stayed withheld")
                    : Text.of("die Rufnummer wurde angezeigt: {0}", "the number was shown: {0}",
                            ring.get().caller().orElse("")));
        }
    }

    /** It rings nowhere, and the caller is told that he must not disturb. */
    record Undisturbed() implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            return unless(seen.rings().isEmpty() && QUIET.contains(seen.status()),
                    Text.of("der Anrufer sollte abgewiesen werden; er bekam {0}, {1}",
                            "the caller should have been turned away; he got {0}, {1}", seen.words(), rang(seen)));
        }
    }

    /** What rings is picked up by what somebody else dials. */
    record PickedUp() implements Expected {
        @Override
        public Optional<Text> missed(CallSeen seen) {
            Optional<CallSeen> pickup = seen.meanwhile();
            if (pickup.isEmpty()) {
                return Optional.of(Text.of("es klingelte nicht, also war nichts heranzuholen: {0}",
                        "it did not ring, so there was nothing to pick up: {0}", seen.words()));
            }
            return new Taken().missed(pickup.get())
                    .or(() -> unless(seen.answered(),
                            Text.of("der Code wurde angenommen, aber der Anrufer blieb ohne Gespräch: {0}",
                                    "the code was taken, but the caller got no call: {0}", seen.words())));
        }
    }

    private static Optional<Text> unless(boolean seen, Text otherwise) {
        return seen ? Optional.empty() : Optional.of(otherwise);
    }

    private static Text rang(CallSeen seen) {
        return seen.rings().isEmpty()
                ? Text.of("klingelte aber nirgends ({0})", "but rang nowhere ({0})", seen.words())
                : Text.of("klingelte aber bei {0}", "but rang at {0}",
                        Text.list(seen.rings().stream().map(ring -> dative(ring.at())).distinct().toList()));
    }

    private static Text dative(Party party) {
        return switch (party) {
            case TESTED -> new Text("der geprüften Leitung", "the tested line");
            case CALLER -> new Text("dem Anrufer", "the caller");
            case TARGET -> new Text("dem Ziel", "the target");
        };
    }
}
