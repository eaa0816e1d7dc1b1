package org.linewright.store.internal.csv;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a list of lines, with the names people give them. */
enum Column {
    USER("user", "username", "benutzername", "account"),
    AUTH_USER("auth user", "auth username", "auth-benutzername"),
    REFERENCE("password reference", "passwort-verweis"),
    PASSWORD("password", "passwort"),
    ENABLED("enabled", "aktiv"),
    LABEL("label", "bezeichnung", "person"),
    NUMBER("number", "interne rufnummer"),
    TRUNK("trunk", "amtsleitung"),
    JOURNAL("journal"),
    PRIVATE("private", "privat"),
    AWAY("away", "ablehnen"),
    FORWARD("forward to", "rufumleitung"),
    CLIENT("client", "own phone", "eigenes telefon"),
    CLIENT_PASSWORD("client password", "passwort für clients");

    private final List<String> names;

    Column(String... names) {
        this.names = List.of(names);
    }

    String title() {
        return names.getFirst();
    }

    static Optional<Column> of(String title) {
        String lower = title.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values()).filter(column -> column.names.contains(lower)).findFirst();
    }
}
