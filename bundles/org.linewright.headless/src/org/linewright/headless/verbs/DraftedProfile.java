package org.linewright.headless.verbs;

import java.util.List;
import org.linewright.core.Text;
import org.linewright.headless.Table;
import org.linewright.headless.Terminal;
import org.linewright.pbx.note.NoteDraft;
import org.linewright.pbx.note.NoteFinding;
import org.linewright.pbx.note.NoteGap;
import org.linewright.pbx.note.NoteLine;
import org.linewright.pbx.note.NoteRemark;

/** What a note gave, printed. */
record DraftedProfile(Terminal terminal, NoteDraft draft) {

    private static final int LONGEST = 60;

    void print() {
        terminal.say(new Table(List.of(new Text("Schlüssel", "Key"), new Text("Wert", "Value"),
                new Text("Zeile", "Line"), new Text("Wie sicher", "How sure"), new Text("Im Hinweis", "In the note")),
                draft.findings().stream().map(DraftedProfile::row).toList()));
        remarks(new Text("Außerdem steht dort:", "It also says:"), draft.remarks());
        remarks(new Text("Nicht verstanden, also nicht übernommen:", "Not understood, so not taken:"), draft.strange());
        gaps();
    }

    private static List<Text> row(NoteFinding found) {
        return List.of(Text.same(found.key()), Text.orEmpty(found.value()), number(found.line()), sure(found),
                Text.orEmpty(quote(found.line().text())));
    }

    static Text sure(NoteFinding found) {
        return switch (found.sure()) {
            case STATED -> new Text("steht da", "stated");
            case INFERRED -> new Text("gefolgert", "inferred");
        };
    }

    private static String quote(String text) {
        return text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST - 1)) + "…"
                : text;
    }

    private static Text number(NoteLine line) {
        return Text.same(String.valueOf(line.number()));
    }

    private void remarks(Text heading, List<NoteRemark> remarks) {
        if (!remarks.isEmpty()) {
            terminal.out().accept("\n");
            terminal.say(heading);
            remarks.forEach(remark -> terminal.say(Text.of("  Zeile {0}: {1}", "  line {0}: {1}",
                    remark.line().number(), remark.words())));
        }
    }

    private void gaps() {
        if (draft.gaps().isEmpty()) {
            return;
        }
        terminal.out().accept("\n");
        terminal.say(new Text("Sagt der Hinweis nicht:", "The note does not say:"));
        terminal.say(new Table(List.of(), draft.gaps().stream().map(DraftedProfile::gap).toList()));
    }

    private static List<Text> gap(NoteGap gap) {
        Text kept = gap.preset().isEmpty()
                ? new Text("bleibt leer", "stays empty")
                : Text.of("bleibt {0}", "stays {0}", gap.preset());
        return List.of(Text.same("  " + gap.key()), gap.label(), kept);
    }
}
