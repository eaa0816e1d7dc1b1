package org.linewright.store.internal.group;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linewright.core.Outcome;
import org.linewright.core.line.Line;
import org.linewright.core.line.LineTraits;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;
import org.linewright.store.StoreTrouble;
import org.linewright.yaml.Form;

/** Reads the entries {@code lines} of a group file, and notices a user name that stands twice. */
final class BlocksForm {

    private static final String PASSWORD = "password";

    private final Map<String, Integer> seen = new HashMap<>();

    List<Block> blocks(List<Form> entries) {
        List<Block> blocks = new ArrayList<>();
        for (Form entry : entries) {
            List<Line> lines = lines(entry);
            if (!lines.isEmpty()) {
                blocks.add(new Block(entry.mapping(), lines));
            }
        }
        return blocks;
    }

    private List<Line> lines(Form entry) {
        Optional<String> users = Optional.of(entry.required(GroupText.USERS)).filter(text -> !text.isEmpty());
        Optional<SecretReference> password = password(entry);
        Optional<String> authUser = entry.text("authUser");
        boolean enabled = entry.truth("enabled").orElse(true);
        LineTraits traits = CallsForm.traits(entry);
        entry.nothingElse();
        Outcome<UserNames> names = users.map(UserNames::parse).orElse(Outcome.refused());
        entry.wrongAt(GroupText.USERS, names.troubles());
        List<String> found = names.result().map(UserNames::names).orElse(List.of());
        if (seen.size() + found.size() > UserNames.MOST) {
            entry.wrong(GroupText.USERS,
                    StoreTrouble.TOO_MANY_LINES.about(entry.place(GroupText.USERS), UserNames.MOST));
            return List.of();
        }
        found.forEach(name -> once(name, entry));
        return password.map(reference -> found.stream()
                .map(name -> new Line(name, authUser, reference, enabled, traits))
                .toList()).orElse(List.of());
    }

    /** The reference; a text that is none is not repeated in the trouble, since it may be a password. */
    private static Optional<SecretReference> password(Form entry) {
        String text = entry.required(PASSWORD);
        Optional<SecretReference> reference = SecretReference.parse(text);
        if (!text.isEmpty() && reference.isEmpty()) {
            entry.wrong(PASSWORD, StoreTrouble.NO_REFERENCE.about(entry.place(PASSWORD)));
        }
        return reference;
    }

    private void once(String name, Form entry) {
        int line = entry.mapping().value(GroupText.USERS).map(value -> value.place().line()).orElse(0);
        Optional.ofNullable(seen.putIfAbsent(name, line)) // framework-driven null
                .ifPresent(first -> entry.wrong(GroupText.USERS,
                        StoreTrouble.USER_TWICE.about(entry.place(GroupText.USERS), name, first)));
    }
}
