package org.linewright.lines.voice;

import org.linewright.media.Frames;
import org.linewright.media.Source;
import org.linewright.media.sound.Clip;

/** How far a clip has been played. */
final class PlayedClip implements Frames {

    private final Clip clip;
    private final boolean repeated;
    private int place;

    private PlayedClip(Clip clip, boolean repeated) {
        this.clip = clip;
        this.repeated = repeated;
    }

    static Source from(Clip clip, boolean repeated) {
        return Source.of(clip.rate(), new PlayedClip(clip, repeated && clip.length() > 0));
    }

    @Override
    public boolean next(short[] frame) {
        boolean more = place < clip.length();
        for (int index = 0; index < frame.length; index++) {
            frame[index] = place < clip.length() ? clip.sample(place++) : 0;
            if (repeated && place == clip.length()) {
                place = 0;
            }
        }
        return more;
    }
}
