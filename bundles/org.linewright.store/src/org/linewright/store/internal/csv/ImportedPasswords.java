package org.linewright.store.internal.csv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.GroupId;
import org.linewright.core.line.SecretReference;
import org.linewright.store.StoreTrouble;

/** Gathers the passwords of a table: where each line's is kept, and those that are to be kept. */
final class ImportedPasswords {

    private final GroupId group;
    private final List<Trouble> troubles;
    private final Map<String, Secret> secrets = new TreeMap<>();
    private final Map<String, Integer> rowOfSecret = new HashMap<>();

    /** @param troubles takes up what is wrong */
    ImportedPasswords(GroupId group, List<Trouble> troubles) {
        this.group = group;
        this.troubles = troubles;
    }

    /** Those to keep, by their ID. */
    Map<String, Secret> secrets() {
        return secrets;
    }

    /** Where the password of this row's line is kept; empty when that cannot be said. */
    Optional<SecretReference> reference(Row row, String user) {
        Optional<String> written = row.text(Column.REFERENCE).map(String::strip);
        Optional<Secret> password = row.text(Column.PASSWORD).map(Secret::new);
        if (written.isEmpty() && password.isEmpty()) {
            troubles.add(StoreTrouble.CSV_NO_PASSWORD.about(row.place(), user));
            return Optional.empty();
        }
        Optional<SecretReference> reference = SecretReference.parse(written.orElse("secret:" + group + "/<USER>"));
        if (reference.isEmpty()) {
            troubles.add(StoreTrouble.CSV_REFERENCE.about(row.place(Column.REFERENCE)));
        } else {
            password.ifPresent(secret -> keep(row, Column.PASSWORD, reference.get().of(user), secret));
        }
        return troubles.isEmpty() ? reference : Optional.empty();
    }

    /** Where the password of the clients of this row's line is kept; empty when none may attach, or that cannot be said. */
    Optional<SecretReference> client(Row row, String user) {
        Optional<Secret> password = row.text(Column.CLIENT_PASSWORD).map(Secret::new);
        String word = row.text(Column.CLIENT).map(String::strip).orElse(Boolean.toString(password.isPresent()));
        Optional<Boolean> wanted = Truth.of(word);
        Optional<SecretReference> reference = wanted.orElse(false)
                ? Optional.of(SecretReference.client(group))
                : SecretReference.parse(word);
        if (wanted.isEmpty() && reference.isEmpty() || reference.isEmpty() && password.isPresent()) {
            troubles.add(StoreTrouble.CSV_CLIENT.about(row.place(Column.CLIENT)));
        }
        reference.ifPresent(kept -> password
                .ifPresent(secret -> keep(row, Column.CLIENT_PASSWORD, kept.of(user), secret)));
        return reference;
    }

    private void keep(Row row, Column column, SecretReference reference, Secret secret) {
        if (reference.keeper() != SecretReference.Keeper.SECRET) {
            troubles.add(StoreTrouble.CSV_PASSWORD_ELSEWHERE.about(row.place(column), reference));
            return;
        }
        int first = rowOfSecret.computeIfAbsent(reference.name(), name -> row.number());
        if (!secrets.computeIfAbsent(reference.name(), name -> secret).equals(secret)) {
            troubles.add(StoreTrouble.CSV_TWO_PASSWORDS.about(row.place(column), reference, first));
        }
    }
}
