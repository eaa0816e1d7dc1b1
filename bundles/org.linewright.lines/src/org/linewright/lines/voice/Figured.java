package org.linewright.lines.voice;

import java.time.Duration;
import java.util.Optional;
import org.linewright.lines.SoundFigures;
import org.linewright.lines.SoundFigures.LostThere;
import org.linewright.media.TalkFigures;

/** Figures of a stream in the words of lines. */
final class Figured {

    private Figured() {
    }

    static SoundFigures of(TalkFigures now, Optional<Duration> way) {
        Optional<LostThere> lostThere = now.lostThere().map(told -> new LostThere(told.part(), told.ago()));
        return new SoundFigures(now.loudSaid().decibels(), now.loudHeard().decibels(), now.said(),
                now.heard().packets(), now.heard().overtaken(), now.lost(), lostThere, now.heard().jitter(),
                now.playout().delay(),
                now.roundTrip(), now.sinceHeard(), way, now.quality());
    }
}
