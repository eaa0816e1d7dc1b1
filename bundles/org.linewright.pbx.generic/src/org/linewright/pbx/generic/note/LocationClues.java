package org.linewright.pbx.generic.note;

import java.util.Locale;
import java.util.regex.Pattern;
import org.linewright.pbx.Keys;
import org.linewright.pbx.generic.note.NoteText.Sentence;

/** What a location should be set to. A profile has no place for it; the draft tells it. */
final class LocationClues {

    private static final Pattern AREA_CODE = Pattern
            .compile("(?iu)(?:immer|stets)\\s(?:\\p{L}+\\s){0,2}(?:orts)?vorwahl"
                    + "|(?:always|local (?:numbers|calls))\\s(?:\\p{L}+\\s){0,7}area code|vorwahl\\s(?:\\p{L}+\\s){0,2}(?:immer|stets)");
    private static final Pattern OFF = Pattern
            .compile("(?iu)(?<!\\p{L})(?:nicht|deaktiv\\p{L}+|not|never|disable\\p{L}*"
                    + "|deactivat\\p{L}+|abzuwählen|auszuschalten|untick|uncheck)(?!\\p{L})");
    private static final Pattern FORMAT = Pattern.compile("(?iu)(?:rufnummern-?format|number format|nummernformat)"
            + "(?:[^.\\n]|\\.(?!\\s)){0,50}?(wahlregeln|dial(?:l?ing)? rules|e\\.?164|superkanonisch|international)");

    private LocationClues() {
    }

    static void into(Notebook book, NoteText note) {
        note.first(FORMAT).ifPresent(match -> {
            boolean rules = match.group(1).toLowerCase(Locale.ROOT).matches("wahlregeln|dial.*");
            book.stated(Keys.DIAL_FORMAT, rules ? "rules" : "e164", note.at(match.start(1)),
                    "Der Hinweis nennt das Rufnummernformat.", "The note names the number format.");
        });
        for (Sentence sentence : note.sentences()) {
            AREA_CODE.matcher(sentence.text()).results().limit(1).forEach(match -> {
                int start = Math.max(0, match.start() - 60);
                int end = Math.min(sentence.text().length(), match.end() + 60);
                boolean on = !OFF.matcher(sentence.text().substring(start, end)).find();
                book.stated(Keys.ALWAYS_AREA_CODE, String.valueOf(on), note.at(sentence.start() + match.start()),
                        "Der Hinweis sagt, ob im Ortsnetz mit Vorwahl zu wählen ist.",
                        "The note says whether local numbers are dialled with the area code.");
            });
        }
    }
}
