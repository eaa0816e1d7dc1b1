package org.linewright.workbench.location.learn;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.linewright.core.Text;
import org.linewright.core.location.Location;
import org.linewright.core.location.RuleKind;
import org.linewright.numbers.check.Placing;
import org.linewright.numbers.check.Placing.Spot;

/** Where the rules of a proposal may go in a list. */
record Spots(List<Placing> all, List<Text> words) {

    /** @param selected the place of the selected rule of the list from 0; empty when none is */
    static Spots of(Location location, RuleKind list, OptionalInt selected) {
        int there = location.rules(list).rules().size();
        List<Placing> all = new ArrayList<>(List.of(Placing.top(list)));
        List<Text> words = new ArrayList<>(List.of(there == 0
                ? new Text("In die leere Liste", "Into the empty list")
                : new Text("Oben in die Liste, damit sie zuerst entscheiden",
                        "At the top of the list, so that they decide first")));
        selected.stream().filter(place -> place < there).forEach(place -> {
            all.add(new Placing(list, Spot.BEHIND, place + 1));
            words.add(Text.of("Hinter Regel {0}", "Behind rule {0}", place + 1));
        });
        if (there > 0) {
            all.add(new Placing(list, Spot.INSTEAD, 0));
            words.add(there == 1
                    ? new Text("Anstelle der Regel, die da steht", "Instead of the rule that is there")
                    : Text.of("Anstelle der {0} Regeln, die da stehen", "Instead of the {0} rules that are there",
                            there));
        }
        return new Spots(all, words);
    }
}
