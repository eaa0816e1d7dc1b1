package org.linewright.workbench.line.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linewright.core.Trouble;
import org.linewright.core.line.UserNames;

/** What is wrong with some blocks of lines, each trouble at {@code lines.N.names} or {@code lines.N.passwords}. */
record BlockTroubles(List<LineBlock> blocks) {

    List<Trouble> all() {
        List<Trouble> troubles = new ArrayList<>();
        Map<String, Integer> places = new HashMap<>();
        for (int number = 1; number <= blocks.size(); number++) {
            int block = number;
            LineBlock one = blocks.get(block - 1);
            one.nameTroubles().forEach(trouble -> troubles.add(trouble.at(names(block))));
            one.passwordTroubles().forEach(trouble -> troubles.add(trouble.at("lines." + block + ".passwords")));
            troubles.addAll(again(one, block, places));
        }
        return troubles;
    }

    private static List<Trouble> again(LineBlock one, int block, Map<String, Integer> places) {
        Map<Integer, List<String>> again = new LinkedHashMap<>();
        for (String user : one.users().result().map(UserNames::names).orElse(List.of())) {
            int first = places.computeIfAbsent(user, fresh -> block);
            if (first != block) {
                again.computeIfAbsent(first, fresh -> new ArrayList<>()).add(user);
            }
        }
        List<Trouble> troubles = new ArrayList<>();
        again.forEach((first, users) -> troubles.add(
                DraftTrouble.NAMES_AGAIN.about(UserNames.of(users).expression(), first).at(names(block))));
        return troubles;
    }

    private static String names(int block) {
        return "lines." + block + ".names";
    }
}
