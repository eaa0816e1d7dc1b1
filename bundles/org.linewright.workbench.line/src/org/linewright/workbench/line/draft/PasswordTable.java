package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
        List<String> rows = pasted.lines().toList();
        long filled = rows.stream().filter(row -> !row.isBlank()).count();
        boolean pairs = rows.stream().filter(row -> !row.isBlank()).allMatch(row -> PAIR.matcher(row).matches());
        return pairs || filled == 0 ? paired(rows) : inOrder(rows.stream().filter(row -> !row.isBlank()).toList());
    }

    private Outcome<Map<String, Secret>> paired(List<String> rows) {
        List<Trouble> troubles = new ArrayList<>();
        Map<String, Integer> places = new LinkedHashMap<>();
        Map<String, Secret> passwords = new LinkedHashMap<>();
        Set<String> known = new LinkedHashSet<>(names);
        for (int row = 1; row <= rows.size(); row++) {
            Matcher pair = PAIR.matcher(rows.get(row - 1));
            if (pair.matches()) {
                String user = pair.group(1);
                String password = pair.group(2).strip();
                if (!known.contains(user)) {
                    troubles.add(DraftTrouble.ROW_UNKNOWN.about(row, user));
                } else if (places.putIfAbsent(user, row) != null) { // framework-driven null
                    troubles.add(DraftTrouble.ROW_TWICE.about(row, user, places.get(user)));
                } else if (password.isEmpty()) {
                    troubles.add(DraftTrouble.ROW_EMPTY.about(row));
                } else {
                    passwords.put(user, new Secret(password));
                }
            }
        }
        missing(passwords.keySet(), troubles);
        return Outcome.judged(passwords, troubles);
    }

    private Outcome<Map<String, Secret>> inOrder(List<String> rows) {
        if (rows.size() != names.size()) {
            return Outcome.refused(DraftTrouble.ROWS_MANY.about(rows.size(), names.size()));
        }
        Map<String, Secret> passwords = new LinkedHashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            passwords.put(names.get(row), new Secret(rows.get(row).strip()));
        }
        return Outcome.done(passwords);
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
