package org.linewright.workbench.line.editor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Text;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineGroup;
import org.linewright.core.line.SecretReference;

/**
 * What the lines of a group have in common, and which line goes its own way.
 *
 * @param password where most of them keep their passwords
 * @param home where a password typed here is kept
 */
record Usual(SecretReference password, SecretReference home) {

    private static final Text AUTH = new Text("Auth.-Benutzername", "Authentication name");
    private static final Text AWAY = new Text("Ablehnen", "Declining");
    private static final Text FORWARD = new Text("Rufumleitung", "Forwarding");
    private static final Text PASSWORD = new Text("Ort des Passworts", "Place of the password");

    static Usual of(LineGroup group) {
        SecretReference home = SecretReference.secret(group.id() + "/<USER>");
        Map<SecretReference, Integer> counts = new HashMap<>();
        group.lines().forEach(line -> counts.merge(general(line), 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return new Usual(group.lines().stream().map(Usual::general).filter(one -> counts.get(one) == most).findFirst()
                .orElse(home), home);
    }

    /** What this line has of its own; empty when it is like the others. */
    List<Text> own(Line line) {
        List<Text> own = new ArrayList<>();
        if (line.authUser().isPresent()) {
            own.add(AUTH);
        }
        if (!general(line).equals(password)) {
            own.add(PASSWORD);
        }
        if (line.traits().away().isPresent()) {
            own.add(AWAY);
        }
        if (line.traits().forwardTo().isPresent()) {
            own.add(FORWARD);
        }
        return own;
    }

    /** The line like the others. */
    Line reset(Line line) {
        Line plain = line.withAuthUser(Optional.empty())
                .withTraits(line.traits().withAway(Optional.empty()).withForwardTo(Optional.empty()));
        return general(line).equals(password) ? plain : plain.withPassword(password);
    }

    /** The line with its password kept among the encrypted ones. */
    Line keptHere(Line line) {
        return line.password().keeper() == SecretReference.Keeper.SECRET
                ? line
                : line.withPassword(home);
    }

    /** {@code secret:g/22} of line 22 says the same as {@code secret:g/<USER>}. */
    private static SecretReference general(Line line) {
        String name = line.password().name();
        String end = "/" + line.user();
        return name.endsWith(end)
                ? new SecretReference(line.password().keeper(), name.substring(0, name.length() - end.length())
                        + "/<USER>")
                : line.password();
    }
}
