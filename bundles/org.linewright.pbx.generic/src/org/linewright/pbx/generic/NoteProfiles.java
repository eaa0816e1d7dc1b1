package org.linewright.pbx.generic;

import java.time.YearMonth;
import java.util.function.Supplier;
import org.linewright.core.Outcome;
import org.linewright.pbx.generic.note.NoteReading;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteReader;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Drafts profiles that the reader of profiles takes. */
@Component
public final class NoteProfiles implements NoteReader {

    static final int MOST_CHARACTERS = 1 << 19;
    private static final int OUT_OF = 50;

    private final Supplier<YearMonth> now;

    @Activate
    public NoteProfiles() {
        this(YearMonth::now);
    }

    NoteProfiles(Supplier<YearMonth> now) {
        this.now = now;
    }

    @Override
    public Outcome<NoteDraft> read(String note, String name) {
        if (note.length() > MOST_CHARACTERS) {
            return Outcome.refused(ProfileTrouble.NOTE_LONG.about(name, note.length(), MOST_CHARACTERS));
        }
        if (note.isBlank()) {
            return Outcome.refused(ProfileTrouble.NOTE_EMPTY.about(name));
        }
        if (note.codePoints().filter(NoteProfiles::strange).count() > note.length() / OUT_OF) {
            return Outcome.refused(ProfileTrouble.NOTE_BINARY.about(name));
        }
        NoteDraft draft = new NoteReading(new AnySip().profile(), now.get()).of(note, name);
        return ProfileFile.read(draft.profile(), name).map(readable -> draft);
    }

    /** What no text has, or what stands for bytes that are none. */
    private static boolean strange(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point < 0x09 || point > 0x0D && point != 0x85;
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> point == 0xFFFD;
        };
    }
}
