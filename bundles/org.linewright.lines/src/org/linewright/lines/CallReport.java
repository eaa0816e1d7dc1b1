package org.linewright.lines;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.core.line.LineId;

/**
 * A call at one instant. A value: a newer one replaces it.
 *
 * @param number tells calls of one process apart
 * @param line whose call it is
 * @param outgoing whether we placed it
 * @param stage where it stands
 * @param words the same for a person; at the end why it ended
 * @param status the final answer as a SIP status; 0 while there is none, and when none came
 * @param answer the last answer on one line, such as {@code 180 Ringing}; empty before
 * @param partner who is at the other end
 * @param sound what there is to hear
 * @param times when things happened
 */
public record CallReport(long number, LineId line, boolean outgoing, Stage stage, Text words, int status,
        String answer, Partner partner, Sound sound, Times times) {

    /** Where a call stands. */
    public enum Stage {
        /** Looks for the PBX. */
        LOOKING_UP("sucht die Telefonanlage", "looking for the PBX"),
        /** The PBX was asked, or has only begun. */
        CALLING("ruft an", "calling"),
        /** It rings, there or here. */
        RINGING("es klingelt", "ringing"),
        /** Both sides talk. */
        TALKING("im Gespräch", "talking"),
        OVER("beendet", "over");

        private final Text label;

        Stage(String german, String english) {
            this.label = new Text(german, english);
        }

        public Text label() {
            return label;
        }
    }

    /**
     * Who is at the other end.
     *
     * @param number whom we called or who called, then who answered or was put through when the PBX says; empty when it is
     *     withheld
     * @param name may be empty
     * @param source where both come from
     * @param forwardedFrom who forwarded the call to us, when the PBX says
     */
    public record Partner(String number, String name, NameSource source, Optional<ForwardedFrom> forwardedFrom) {

        /** Whom we called. */
        public Partner(String number, String name) {
            this(number, name, NameSource.DIALLED, Optional.empty());
        }

        /** Who forwarded the call, for a person; that the PBX does not tell when it does not. */
        public Text forwarded() {
            return forwardedFrom.map(ForwardedFrom::words)
                    .orElse(new Text("die Telefonanlage sagt nicht, ob weitergeleitet wurde",
                            "the PBX does not tell whether it was forwarded"));
        }
    }

    /**
     * Who forwarded a call to us.
     *
     * @param number empty when it is withheld
     * @param reason why, as RFC 5806 words it, such as {@code user-busy}; empty when it is not told
     */
    public record ForwardedFrom(String number, String name, String reason) {

        private static final Map<String, Text> REASONS = Map.of("unconditional", new Text("immer", "always"),
                "user-busy", new Text("besetzt", "busy"), "no-answer", new Text("keine Antwort", "no answer"),
                "deflection", new Text("abgewiesen", "deflected"), "away", new Text("abwesend", "away"),
                "do-not-disturb", new Text("Anrufschutz", "do not disturb"),
                "unavailable", new Text("nicht erreichbar", "not reachable"));

        public Text words() {
            Text who = number.isEmpty() && name.isEmpty()
                    ? new Text("Unbekannt", "somebody unknown")
                    : Text.same((name + " " + number).strip());
            return reason.isEmpty() || reason.equals("unknown")
                    ? Text.of("weitergeleitet von {0}", "forwarded by {0}", who)
                    : Text.of("weitergeleitet von {0} ({1})", "forwarded by {0} ({1})", who,
                            REASONS.getOrDefault(reason, Text.same(reason)));
        }
    }

    /**
     * What there is to hear.
     *
     * @param early whether the PBX let us hear something before the call was answered
     * @param heard whether a voice or a tone came at all
     * @param held whether we hold the call
     * @param muted whether we say nothing
     * @param joined whether it is in a conference with another call of ours
     * @param recording the file that it is recorded to
     * @param trouble what is wrong with our sound, such as a device that has gone
     */
    public record Sound(boolean early, boolean heard, boolean held, boolean muted, boolean joined,
            Optional<Path> recording, Optional<Trouble> trouble) {

        public static final Sound NONE = new Sound(false, false, false, false, false, Optional.empty(),
                Optional.empty());

        public Sound withEarly(boolean on) {
            return new Sound(on, heard, held, muted, joined, recording, trouble);
        }

        public Sound withHeard(boolean on) {
            return new Sound(early, on, held, muted, joined, recording, trouble);
        }

        public Sound withHeld(boolean on) {
            return new Sound(early, heard, on, muted, joined, recording, trouble);
        }

        public Sound withMuted(boolean on) {
            return new Sound(early, heard, held, on, joined, recording, trouble);
        }

        public Sound withJoined(boolean on) {
            return new Sound(early, heard, held, muted, on, recording, trouble);
        }

        public Sound withRecording(Optional<Path> file) {
            return new Sound(early, heard, held, muted, joined, file, trouble);
        }

        public Sound withTrouble(Optional<Trouble> what) {
            return new Sound(early, heard, held, muted, joined, recording, what);
        }
    }

    /**
     * When things happened.
     *
     * @param rang when it first rang
     * @param answered when it was answered
     */
    public record Times(Instant begun, Optional<Instant> rang, Optional<Instant> answered, Optional<Instant> ended) {

        /** How long it took until it rang, was answered or was over, whatever came first; zero before. */
        public Duration setUp() {
            return rang.or(() -> answered).or(() -> ended).map(first -> Duration.between(begun, first))
                    .orElse(Duration.ZERO);
        }

        /** How long it rang until it was answered or over; zero when it did not, or does so still. */
        public Duration rung() {
            return rang.flatMap(first -> answered.or(() -> ended).map(last -> Duration.between(first, last)))
                    .orElse(Duration.ZERO);
        }

        /** How long both sides talked; zero before the end. */
        public Duration talked() {
            return answered.isPresent() && ended.isPresent()
                    ? Duration.between(answered.get(), ended.get())
                    : Duration.ZERO;
        }
    }

    public boolean over() {
        return stage == Stage.OVER;
    }

    /** Whether it ever rang. */
    public boolean rang() {
        return times.rang().isPresent();
    }
}
