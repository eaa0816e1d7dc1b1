package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.core.line.UserNames;

/**
 * Passwords as they are copied from a table: a row for each line with user name and password, separated by a tab, a
 * semicolon or a comma; or only the passwords, in the order of the names.
 */
record PasswordTable(List<String> names, String pasted) {

    private static final Pattern PAIR = Pattern.compile("\\s*([A-Za-z0-9._~+*-]{1,64})\\s*[\\t;,](.*)");
    private static final int SHOWN = 60;

    /** The password of every name; refused with each row that is wrong and with the names that have none. */
    Outcome<Map<String, Secret>> passwords() {
        List<PasswordRow> rows = rows();
        if (!pairs() && rows.size() != names.size()) {
            return Outcome.refused(DraftTrouble.ROWS_MANY.about(rows.size(), names.size()));
        }
        List<Trouble> troubles = new ArrayList<>(rows.stream().flatMap(row -> row.trouble().stream()).toList());
        Map<String, Secret> passwords = new LinkedHashMap<>();
        rows.stream()
                .filter(row -> row.trouble().isEmpty())
                .forEach(row -> passwords.put(row.user(), row.password()));
        missing(passwords.keySet(), troubles);
        return Outcome.judged(passwords, troubles);
    }

    /** Every row that is not blank, as it was understood. */
    List<PasswordRow> rows() {
        return pairs() ? paired() : inOrder();
    }

    private boolean pairs() {
        return pasted.lines().filter(row -> !row.isBlank()).allMatch(row -> PAIR.matcher(row).matches());
    }

    private List<PasswordRow> paired() {
        List<PasswordRow> rows = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>(names);
        List<String> lines = pasted.lines().toList();
        for (int row = 1; row <= lines.size(); row++) {
            Matcher pair = PAIR.matcher(lines.get(row - 1));
            if (pair.matches()) {
                String user = pair.group(1);
                Secret password = new Secret(pair.group(2).strip());
                rows.add(new PasswordRow(row, user, password, wrong(row, user, password, known, places)));
            }
        }
        return rows;
    }

    private static Optional<Trouble> wrong(int row, String user, Secret password, Set<String> known,
            Map<String, Integer> places) {
        if (!known.contains(user)) {
            return Optional.of(DraftTrouble.ROW_UNKNOWN.about(row, user));
        }
        if (places.putIfAbsent(user, row) != null) { // framework-driven null
            return Optional.of(DraftTrouble.ROW_TWICE.about(row, user, places.get(user)));
        }
        return password.reveal().isEmpty() ? Optional.of(DraftTrouble.ROW_EMPTY.about(row)) : Optional.empty();
    }

    private List<PasswordRow> inOrder() {
        List<String> lines = pasted.lines().filter(row -> !row.isBlank()).toList();
        List<PasswordRow> rows = new ArrayList<>();
        for (int row = 0; row < lines.size(); row++) {
            rows.add(new PasswordRow(row + 1, row < names.size() ? names.get(row) : "",
                    new Secret(lines.get(row).strip()), Optional.empty()));
        }
        return rows;
    }

    private void missing(Set<String> given, List<Trouble> troubles) {
        List<String> lacking = names.stream().filter(name -> !given.contains(name)).toList();
        if (!lacking.isEmpty()) {
            String shown = UserNames.of(lacking).expression();
            troubles.add(DraftTrouble.PASSWORDS_MISSING.about(lacking.size(), names.size(),
                    shown.length() > SHOWN ? shown.substring(0, SHOWN) + " …" : shown));
        }
    }
}
