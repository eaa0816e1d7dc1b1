package org.linewright.lines.call;

import java.util.Map;
import org.linewright.core.Text;
import org.linewright.core.Trouble;
import org.linewright.media.MediaTrouble;
import org.linewright.sip.Warning;

/** Why nobody here can speak with a caller, whoever takes his call: line and clients speak with him in the same codecs. */
public record Unspoken(Trouble why) {

    static final int STATUS = 488; // RFC 3261 §13.3.1.3

    /** RFC 3261 §20.43. */
    private static final Map<String, Integer> WARNINGS = Map.of(MediaTrouble.NO_VOICE.code(), Warning.MEDIA_TYPE,
            MediaTrouble.NO_CODEC.code(), Warning.MEDIA_FORMAT, MediaTrouble.ENCRYPTED.code(), Warning.TRANSPORT,
            MediaTrouble.ADDRESS.code(), Warning.ADDRESS_FORMAT);

    /** The same for the caller. */
    public Warning warning() {
        return new Warning(WARNINGS.getOrDefault(why.code(), Warning.OTHER), why.sentence().english());
    }

    /** The same for the list of calls. */
    Text words() {
        return Text.of("abgelehnt, bevor es klingelte. {0}", "refused before it rang. {0}", why.sentence());
    }
}
