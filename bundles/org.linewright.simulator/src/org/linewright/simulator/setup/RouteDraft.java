package org.linewright.simulator.setup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.Route;
import org.linewright.simulator.SimulatorTrouble;

/**
 * A route as it is typed.
 *
 * @param grouped whether it leads to ring groups instead of an account
 * @param account the account it leads to otherwise
 */
public record RouteDraft(String number, String label, String sender, boolean grouped, String account,
        List<GroupDraft> groups) {

    /** A new one: nothing typed yet. */
    public static final RouteDraft FRESH = new RouteDraft("", "", "", false, "", List.of());

    public RouteDraft {
        groups = List.copyOf(groups);
    }

    public RouteDraft withGroups(List<GroupDraft> others) {
        return new RouteDraft(number, label, sender, grouped, account, others);
    }

    /** Who rings for it, in the order in which they are asked. */
    public List<String> accounts() {
        return grouped
                ? groups.stream().flatMap(group -> group.members().stream()).distinct().toList()
                : Stream.of(account.strip()).filter(name -> !name.isEmpty()).toList();
    }

    static RouteDraft of(Route route) {
        return switch (route.target()) {
            case Route.ToAccount(String account) -> new RouteDraft(route.number(), route.label(), route.sender(), false,
                    account, List.of());
            case Route.ToGroups(List<RingGroup> groups) -> new RouteDraft(route.number(), route.label(), route.sender(),
                    true, "", groups.stream().map(GroupDraft::of).toList());
        };
    }

    static RouteDraft of(Kept kept) {
        List<GroupDraft> groups = Stream.iterate(1, place -> place + 1)
                .map(place -> kept.under("groups." + place + "."))
                .takeWhile(group -> !group.words().isEmpty())
                .map(GroupDraft::of)
                .toList();
        return new RouteDraft(kept.word("number"), kept.word("label"), kept.word("sender"), kept.yes("grouped", false),
                kept.word("account"), groups);
    }

    Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("number", number);
        words.put("label", label);
        words.put("sender", sender);
        words.put("grouped", String.valueOf(grouped));
        words.put("account", account);
        for (int place = 0; place < groups.size(); place++) {
            String at = "groups." + (place + 1) + ".";
            words.put(at + "name", groups.get(place).name());
            words.put(at + "time", groups.get(place).time());
            words.put(at + "accounts", groups.get(place).accounts());
            words.put(at + "teams", groups.get(place).teams());
        }
        return words;
    }

    /** Refused with every field that is wrong; an account that is not there yet is a warning. */
    Outcome<Route> route(Set<String> known, String at) {
        List<Trouble> troubles = new ArrayList<>();
        if (!number.strip().matches("[0-9]{0,15}")) {
            troubles.add(SimulatorTrouble.NUMBER_FORM.about(number).at(at + "number"));
        }
        if (!sender.matches("[+0-9 ./()-]{0,30}")) {
            troubles.add(SimulatorTrouble.SENDER_FORM.about(sender).at(at + "sender"));
        }
        List<RingGroup> rung = new ArrayList<>();
        if (grouped) {
            troubles.addAll(rung(known, at, rung));
        } else if (account.isBlank()) {
            troubles.add(SimulatorTrouble.TARGET_MISSING.about().at(at + "account"));
        } else if (!known.contains(account.strip())) {
            troubles.add(SimulatorTrouble.MEMBER_UNKNOWN.about(account.strip()).at(at + "account"));
        }
        return troubles.stream().anyMatch(Trouble::severe)
                ? Outcome.refused(troubles)
                : Outcome.done(new Route(number.strip(), label.strip(),
                        grouped ? new Route.ToGroups(rung) : new Route.ToAccount(account.strip()), sender.strip()),
                        troubles);
    }

    private List<Trouble> rung(Set<String> known, String at, List<RingGroup> rung) {
        List<Trouble> troubles = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (int place = 0; place < groups.size(); place++) {
            String field = at + "groups." + (place + 1) + ".";
            Outcome<RingGroup> group = groups.get(place).group(known, field);
            troubles.addAll(group.troubles());
            group.result().ifPresent(rung::add);
            if (!groups.get(place).name().isBlank() && !names.add(groups.get(place).name().strip())) {
                troubles.add(SimulatorTrouble.GROUP_TWICE.about(groups.get(place).name()).at(field + "name"));
            }
        }
        if (groups.isEmpty()) {
            troubles.add(SimulatorTrouble.GROUPS_MISSING.about().at(at + "groups"));
        }
        return troubles;
    }
}
