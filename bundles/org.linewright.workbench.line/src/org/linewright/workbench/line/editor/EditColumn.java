package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;

/** The columns of the lines of a group, in their order. */
enum EditColumn {
    USER(new Text("Benutzername", "User name"), 16, (line, all) -> Text.same(line.user())),
    STATE(new Text("Zustand", "State"), 34, (line, all) -> all.state(line)),
    ENABLED(new Text("Verwenden", "Use"), 13,
            (line, all) -> Text.yesOrNo(line.enabled())),
    LABEL(new Text("Bezeichnung", "Label"), 18, (line, all) -> plain(line.traits().label())),
    NUMBER(new Text("Interne Nr.", "Internal no."), 14, (line, all) -> Text.same(line.internalNumber())),
    PASSWORD(new Text("Passwort", "Password"), 24, (line, all) -> all.password(line)),
    OWN(new Text("Eigene Einstellungen", "Own settings"), 30, EditColumn::own),
    TRAITS(new Text("Merkmale", "Traits"), 28, (line, all) -> traits(line.traits())),
    PHONE(new Text("Eigenes Telefon", "Own phone"), 28, (line, all) -> all.phone(line)),
    AUTH_USER(new Text("Auth.-Benutzername", "Authentication name"), 22,
            (line, all) -> line.authUser().map(Text::same).orElse(new Text("wie Benutzername", "as user name")));

    private static final Text DASH = Text.same("–");

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
        return all.own(line) ? Text.of("eigene: {0}", "own: {0}", joined(all.usual().own(line))) : AS_GROUP;
    }

    private static Text traits(LineTraits line) {
        List<Text> traits = new ArrayList<>();
        if (line.trunk()) {
            traits.add(new Text("Amtsleitung", "trunk line"));
        }
        if (line.personal()) {
            traits.add(new Text("privat", "private"));
        }
        if (!line.journal()) {
            traits.add(new Text("ohne Journal", "no journal"));
        }
        return traits.isEmpty() ? DASH : joined(traits);
    }

    private static Text joined(List<Text> words) {
        return new Text(words.stream().map(Text::german).collect(Collectors.joining(", ")),
                words.stream().map(Text::english).collect(Collectors.joining(", ")));
    }

    private static Text plain(String words) {
        return words.isBlank() ? DASH : Text.same(words);
    }
}
