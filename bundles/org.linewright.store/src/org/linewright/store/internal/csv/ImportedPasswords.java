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
            password.ifPresent(secret -> keep(row, reference.get().of(user), secret));
        }
        return troubles.isEmpty() ? reference : Optional.empty();
    }

    private void keep(Row row, SecretReference reference, Secret secret) {
        if (reference.keeper() != SecretReference.Keeper.SECRET) {
            troubles.add(StoreTrouble.CSV_PASSWORD_ELSEWHERE.about(row.place(Column.PASSWORD), reference));
            return;
        }
        int first = rowOfSecret.computeIfAbsent(reference.name(), name -> row.number());
        if (!secrets.computeIfAbsent(reference.name(), name -> secret).equals(secret)) {
            troubles.add(StoreTrouble.CSV_TWO_PASSWORDS.about(row.place(Column.PASSWORD), reference, first));
        }
    }
}
