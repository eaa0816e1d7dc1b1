package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.linewright.core.Text;
import org.linewright.core.line.DeclineCode;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;

/** Every value of a line but its user name. */
final class LineParts {

    static final List<Part<Line, ?>> ALL = List.of(
            new Part<>("authUser", new Text("Auth.-Benutzername", "Auth user name"), LineParts::text, Line::authUser,
                    Line::withAuthUser),
            new Part<>("password", new Text("Passwort", "Password"), reference -> Text.same(reference.toString()),
                    Line::password,
                    Line::withPassword),
            new Part<>("enabled", new Text("Leitung verwenden", "Use the line"), Text::yesOrNo, Line::enabled,
                    Line::withEnabled),
            trait("label", new Text("Bezeichnung", "Label"), Text::orEmpty, LineTraits::label,
                    LineTraits::withLabel),
            trait("number", new Text("Interne Rufnummer", "Internal number"), LineParts::text, LineTraits::number,
                    LineTraits::withNumber),
            trait("trunk", new Text("Amtsleitung", "Trunk line"), Text::yesOrNo, LineTraits::trunk,
                    LineTraits::withTrunk),
            trait("journal", new Text("Journal führen", "Keep a journal"), Text::yesOrNo, LineTraits::journal,
                    LineTraits::withJournal),
            trait("private", new Text("Privates Telefon", "Private telephone"), Text::yesOrNo,
                    LineTraits::personal, LineTraits::withPersonal),
            trait("away", new Text("Ablehnen ohne Client", "Declining without client"),
                    (Optional<DeclineCode> code) -> Text.orEmpty(code.map(DeclineCode::word).orElse("")),
                    LineTraits::away,
                    LineTraits::withAway),
            trait("forwardTo", new Text("Rufumleitung an", "Forwarding to"), LineParts::text, LineTraits::forwardTo,
                    LineTraits::withForwardTo),
            trait("client", new Text("Passwort für Clients", "Password for clients"),
                    (Optional<SecretReference> kept) -> text(kept.map(SecretReference::toString)), LineTraits::client,
                    LineTraits::withClient));

    private LineParts() {
    }

    private static Text text(Optional<String> value) {
        return Text.orEmpty(value.orElse(""));
    }

    private static <T> Part<Line, T> trait(String key, Text label, Function<T, Text> words,
            Function<LineTraits, T> read, BiFunction<LineTraits, T, LineTraits> write) {
        return new Part<>(key, label, words, line -> read.apply(line.traits()),
                (line, value) -> line.withTraits(write.apply(line.traits(), value)));
    }
}
