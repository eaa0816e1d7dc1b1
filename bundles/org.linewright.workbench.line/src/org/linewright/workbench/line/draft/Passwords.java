package org.linewright.workbench.line.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.line.SecretReference;
import org.linewright.core.line.UserNames;

/** Where the passwords of some new lines come from. */
public sealed interface Passwords {

    /** One password for all of them. */
    record Same(Secret password) implements Passwords {
    }

    /** A table, as it was pasted. Held as a secret: it is full of them. */
    record Each(Secret table) implements Passwords {

        /** Every row of the table as it is understood for these user names. */
        public List<PasswordRow> rows(List<String> names) {
            return new PasswordTable(names, table.reveal()).rows();
        }
    }

    /** They are kept elsewhere, as {@code env:NAME} or {@code file:PATH}, with {@code <USER>} for the user name. */
    record Elsewhere(String reference) implements Passwords {
    }

    /** Nothing typed yet. */
    Passwords NONE = new Same(new Secret(""));

    /** The passwords to keep, by user name; none when they are kept elsewhere. */
    default Outcome<Map<String, Secret>> of(List<String> names) {
        return switch (this) {
            case Same same -> same.password().reveal().isEmpty()
                    ? Outcome.refused(DraftTrouble.NO_PASSWORD.about(UserNames.of(names).expression()))
                    : Outcome.done(all(names, same.password()));
            case Each each -> new PasswordTable(names, each.table().reveal()).passwords();
            case Elsewhere elsewhere -> SecretReference.parse(elsewhere.reference().strip())
                    .filter(reference -> reference.keeper() != SecretReference.Keeper.SECRET)
                    .map(reference -> Outcome.<Map<String, Secret>>done(Map.of()))
                    .orElseGet(() -> Outcome.refused(DraftTrouble.REFERENCE_WRONG.about(elsewhere.reference())));
        };
    }

    private static Map<String, Secret> all(List<String> names, Secret password) {
        Map<String, Secret> passwords = new LinkedHashMap<>();
        names.forEach(name -> passwords.put(name, password));
        return passwords;
    }
}
