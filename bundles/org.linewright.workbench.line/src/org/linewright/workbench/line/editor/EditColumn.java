package org.linewright.workbench.line.editor;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Line;

/** The columns of the lines of a group, in their order. */
enum EditColumn {
    USER(new Text("Benutzername", "User name"), 18, (line, all) -> Text.same(line.user())),
    ENABLED(new Text("Verwenden", "Use"), 14,
            (line, all) -> line.enabled() ? new Text("ja", "yes") : new Text("nein", "no")),
    AUTH_USER(new Text("Auth.-Benutzername", "Authentication name"), 22,
            (line, all) -> line.authUser().map(Text::same).orElse(new Text("wie Benutzername", "as user name"))),
    PASSWORD(new Text("Passwort", "Password"), 24, (line, all) -> all.password(line)),
    OWN(new Text("Eigene Einstellungen", "Own settings"), 34, EditColumn::own);

    private static final Text AS_GROUP = new Text("wie die Gruppe", "as the group");

    private final Text label;
    private final int characters;
    private final BiFunction<Line, ShownLines, Text> cell;

    EditColumn(Text label, int characters, BiFunction<Line, ShownLines, Text> cell) {
        this.label = label;
        this.characters = characters;
        this.cell = cell;
    }

    Text label() {
        return label;
    }

    /** How many characters it is wide at first. */
    int characters() {
        return characters;
    }

    String cell(Line line, ShownLines all, Locale locale) {
        return cell.apply(line, all).in(locale);
    }

    private static Text own(Line line, ShownLines all) {
        return all.own(line)
                ? Text.of("eigene: {0}", "own: {0}", new Text(
                        all.usual().own(line).stream().map(Text::german).collect(Collectors.joining(", ")),
                        all.usual().own(line).stream().map(Text::english).collect(Collectors.joining(", "))))
                : AS_GROUP;
    }
}
