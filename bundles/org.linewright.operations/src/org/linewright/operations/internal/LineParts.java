package org.linewright.operations.internal;

import java.util.List;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Line;

/** Every value of a line but its user name. */
final class LineParts {

    static final List<Part<Line, ?>> ALL = List.of(
            new Part<>("authUser", new Text("Auth.-Benutzername", "Auth user name"),
                    (Optional<String> value) -> value.orElse(""), Line::authUser,
                    (old, authUser) -> new Line(old.user(), authUser, old.password(), old.enabled())),
            new Part<>("password", new Text("Passwort", "Password"), Object::toString, Line::password,
                    (old, password) -> new Line(old.user(), old.authUser(), password, old.enabled())),
            new Part<>("enabled", new Text("Leitung verwenden", "Use the line"), Object::toString, Line::enabled,
                    (old, enabled) -> new Line(old.user(), old.authUser(), old.password(), enabled)));

    private LineParts() {
    }
}
