package org.linewright.pbx.generic;

import java.time.YearMonth;
import java.util.function.IntPredicate;
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
        if (many(note, NoteProfiles::control, OUT_OF) || many(note, NoteProfiles::undecoded, 10 * OUT_OF)) {
            return Outcome.refused(ProfileTrouble.NOTE_BINARY.about(name));
        }
        NoteDraft draft = new NoteReading(new AnySip().profile(), now.get()).of(note, name);
        return ProfileFile.read(draft.profile(), name).map(readable -> draft);
    }

    private static boolean many(String note, IntPredicate strange, int outOf) {
        return note.codePoints().filter(strange).count() > 2 + note.length() / outOf;
    }

    private static boolean control(int point) {
        return switch (Character.getType(point)) {
            case Character.CONTROL -> point < 0x09 || point > 0x0D && point != 0x85;
            case Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    /** What stands for bytes that are not UTF-8. */
    private static boolean undecoded(int point) {
        return point == 0xFFFD;
    }
}
