package org.linewright.pbx.generic.note;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.linewright.core.Text;
import org.linewright.core.line.Feature;
import org.linewright.pbx.Keys;
import org.linewright.pbx.PbxProfile;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteGap;

/**
 * Reads a note.
 *
 * @param base any SIP PBX: its fields judge what was found
 * @param now when it is read
 */
public record NoteReading(PbxProfile base, YearMonth now) {

    private static final List<String> ASKED = List.of(Keys.HOST, Keys.PORT, Keys.TRANSPORT, Keys.REREGISTER, Keys.DELAY,
            Keys.KEEP_ALIVE_METHOD, Keys.KEEP_ALIVE_INTERVAL, Keys.USER, Keys.AUTH_USER, Keys.MEDIA_PBX,
            Keys.MEDIA_CLIENT, Keys.CALLS_PER_LINE);

    /** The draft for a text that is not too long. */
    public NoteDraft of(String raw, String name) {
        NoteText note = NoteText.of(raw);
        Notebook book = new Notebook();
        ProductClues.into(book, note);
        RegistrarClues.into(book, note);
        TimeClues.into(book, note);
        AccountClues.into(book, note);
        CodecClues.into(book, note);
        LocationClues.into(book, note);
        CodeTable.of(note).into(book);
        AdviceClues.into(book, note);
        FactClues.into(book, note);
        book.findings().forEach(found -> judge(book, found));
        String plain = NoteText.quote(CleanLine.of(name.replaceAll("\\R", " ")));
        String profile = new DraftYaml(book, base, plain, now, Promises.of(book, note)).text();
        return new NoteDraft(sorted(book.findings()), book.remarks(), book.strange(), gaps(book), profile);
    }

    /** As they come, but the codes in the order of their features, which is that of the profile. */
    private static List<NoteFinding> sorted(List<NoteFinding> findings) {
        List<String> codes = Arrays.stream(Feature.values()).map(Keys::code).toList();
        return findings.stream().sorted(Comparator.comparingInt(found -> codes.indexOf(found.key()))).toList();
    }

    private void judge(Notebook book, NoteFinding found) {
        base.field(found.key()).map(field -> field.wrong(found.value())).filter(wrong -> !wrong.isEmpty())
                .filter(wrong -> !found.key().equals(Keys.USER))
                .ifPresent(wrong -> book.drop(found, wrong.getFirst().sentence()));
    }

    private List<NoteGap> gaps(Notebook book) {
        List<NoteGap> gaps = new ArrayList<>();
        gap(gaps, book, ProductClues.VENDOR, new Text("Hersteller", "Vendor"));
        gap(gaps, book, ProductClues.LABEL, new Text("Bezeichnung", "Name"));
        gap(gaps, book, ProductClues.DATE, new Text("Stand des Hinweises", "Date of the note"));
        gap(gaps, book, AccountClues.TESTED_CALLS, new Text("Getestete Anrufe je Leitung", "Tested calls per line"));
        gap(gaps, book, AccountClues.NAMES, new Text("Form der Benutzernamen", "Form of user names"));
        Stream.concat(ASKED.stream(), Arrays.stream(Feature.values()).map(Keys::code))
                .filter(key -> book.finding(key).isEmpty())
                .filter(key -> !key.equals(Keys.MEDIA_CLIENT) || book.finding(CodecClues.CLIENT_CHOICES).isEmpty())
                .flatMap(key -> base.field(key).stream())
                .forEach(field -> gaps.add(new NoteGap(field.key(), field.label(), field.preset())));
        gap(gaps, book, Keys.DIAL_FORMAT, new Text("Rufnummernformat PC-Wahl", "Number format for dialling"));
        gap(gaps, book, Keys.ALWAYS_AREA_CODE,
                new Text("Im Ortsnetz mit Vorwahl wählen", "Dial local numbers with the area code"));
        return gaps;
    }

    private static void gap(List<NoteGap> gaps, Notebook book, String key, Text label) {
        if (book.finding(key).isEmpty()) {
            gaps.add(new NoteGap(key, label, ""));
        }
    }
}
