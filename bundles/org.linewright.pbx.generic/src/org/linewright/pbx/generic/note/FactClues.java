package org.linewright.pbx.generic.note;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.linewright.core.Text;
import org.linewright.pbx.Fact.Topic;
import org.linewright.pbx.generic.note.NoteText.Sentence;

/** What no setting changes. Known limits are quoted, the rest is said in words of our own. */
final class FactClues {

    private static final Pattern EXCLUSIVE = Pattern
            .compile("(?iu)(?:account|nebenstelle|teilnehmer|extension|subscriber)"
                    + ".{0,200}(?:exklusiv|ausschließlich für|exclusive|nicht (?:auf|an) (?:einem |keinem )?ander|no other device"
                    + "|nowhere else|not be used (?:on|by) (?:any )?other)");
    private static final Pattern BEFORE = Pattern
            .compile("(?iu)vorrangig|vorrang|takes? precedence|priority over|come before");
    private static final Pattern APART = Pattern.compile("(?iu)(?:keine|nicht|kein|not|no)\\s(?:\\p{L}+\\s){0,3}"
            + "(?:synchronis|synchroniz|abgeglichen|abgleich)");
    private static final Pattern LIMITS = Pattern
            .compile("(?iu)^#{0,6}\\s*[\\d.]{0,6}\\s*(?:bekannte\\b.{0,80}|einschränkungen\\b.{0,60}"
                    + "|known (?:limit|issue|problem|restriction|propert)\\p{L}*.{0,60}|limitations\\b.{0,60}|restrictions\\b.{0,60})$");
    private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+.*|^[^.!?:,]{3,60}$");
    private static final Pattern LEGAL = Pattern
            .compile(
                    "(?iu)^(?:rechtlich|impressum|copyright|legal|imprint|alle rechte|all rights|trademarks|marken).*");
    private static final int MOST_LINES = 30;
    private static final int MOST_LIMITS = 12;

    private FactClues() {
    }

    static void into(Notebook book, NoteText note) {
        note.sentence(EXCLUSIVE).ifPresent(sentence -> book.fact(fact(note, sentence, Topic.EXCLUSIVE_ACCOUNT,
                new Text("Ein Account der Telefonanlage gehört uns allein.", "An account of the PBX is ours alone."),
                new Text("Legen Sie für jede Leitung einen eigenen an und tragen Sie ihn nirgends sonst ein.",
                        "Create one of its own for every line and enter it nowhere else."))));
        note.sentence(BEFORE).ifPresent(sentence -> book.fact(fact(note, sentence, Topic.PRECEDENCE,
                new Text("Was in der Telefonanlage eingeschaltet ist, gilt vor dem, was bei uns eingeschaltet ist.",
                        "What is switched on in the PBX comes before what is switched on here."),
                new Text("Klingelt eine Leitung nicht, sehen Sie auch in der Telefonanlage nach.",
                        "When a line does not ring, look into the PBX too."))));
        note.sentence(APART).ifPresent(sentence -> book.fact(fact(note, sentence, Topic.SYNCHRONISATION,
                new Text("Anrufschutz und Rufumleitungen werden mit der Telefonanlage nicht abgeglichen.",
                        "Do not disturb and forwarding are not synchronised with the PBX."),
                new Text("Vereinbaren Sie, auf welcher Seite diese Leistungsmerkmale gesetzt werden.",
                        "Agree on one side where these features are set."))));
        limits(book, note);
    }

    private static NoteFact fact(NoteText note, Sentence sentence, Topic topic, Text words, Text consequence) {
        return new NoteFact(topic, words, consequence, note.at(sentence.start()));
    }

    private static void limits(Notebook book, NoteText note) {
        for (int index = 0; index < note.lines().size(); index++) {
            if (LIMITS.matcher(note.lines().get(index)).find()) {
                for (Sentence sentence : below(note, index)) {
                    book.fact(fact(note, sentence, Topic.KNOWN_LIMIT, Text.same(NoteText.quote(sentence.text())),
                            new Text("Ob sich das umgehen lässt, sagt der Hinweis nicht.",
                                    "Whether there is a way round it, the note does not say.")));
                }
                return;
            }
        }
    }

    /** The sentences of a section: to the next heading of its rank, or some lines. */
    private static List<Sentence> below(NoteText note, int heading) {
        int rank = rank(note.lines().get(heading));
        int end = heading + 1;
        while (end < Math.min(note.lines().size(), heading + MOST_LINES) && !closes(note.lines().get(end), rank)) {
            end++;
        }
        int from = note.starts().get(heading) + 1;
        int to = end < note.starts().size() ? note.starts().get(end) : note.prose().length();
        List<Sentence> found = new ArrayList<>();
        for (Sentence sentence : note.sentences()) {
            boolean inside = sentence.start() >= from && sentence.start() < to;
            if (inside && found.size() < MOST_LIMITS && !HEADING.matcher(sentence.text()).matches()) {
                found.add(sentence);
            }
        }
        return found;
    }

    private static boolean closes(String line, int rank) {
        int own = rank(line);
        return own > 0 && (rank == 0 || own <= rank) || LEGAL.matcher(line).matches();
    }

    private static int rank(String line) {
        int marks = 0;
        while (marks < line.length() && line.charAt(marks) == '#') {
            marks++;
        }
        return marks > 0 && marks <= 6 && line.startsWith(" ", marks) ? marks : 0;
    }
}
