package org.linewright.simulator.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.linewright.core.Outcome;
import org.linewright.core.Trouble;
import org.linewright.simulator.RingGroup;
import org.linewright.simulator.SimulatorTrouble;

/**
 * A ring group as it is typed.
 *
 * @param name what it is called
 * @param time how long it rings, in seconds
 * @param accounts the names of its accounts with commas between, in their order
 * @param teams the names of the teams whose members ring too, with commas between
 */
public record GroupDraft(String name, String time, String accounts, String teams) {

    static GroupDraft of(RingGroup group) {
        return new GroupDraft(group.name(), String.valueOf(group.time().toSeconds()),
                String.join(", ", group.accounts()),
                String.join(", ", group.teams()));
    }

    static GroupDraft of(Kept kept) {
        return new GroupDraft(kept.word("name"), kept.word("time"), kept.word("accounts"), kept.word("teams"));
    }

    /** Its accounts one by one. */
    public List<String> members() {
        return Arrays.stream(accounts.split("[,;\\s]+")).filter(member -> !member.isEmpty()).toList();
    }

    private List<String> teamNames() {
        return Arrays.stream(teams.split("[,;]")).map(String::strip).filter(team -> !team.isEmpty()).toList();
    }

    /** Refused with every field that is wrong; an account that is not there yet is a warning. */
    Outcome<RingGroup> group(Set<String> known, String at) {
        List<Trouble> troubles = new ArrayList<>();
        if (name.isBlank()) {
            troubles.add(SimulatorTrouble.GROUP_NAME_MISSING.about().at(at + "name"));
        }
        boolean timed = time.strip().matches("[0-9]{1,4}");
        if (!timed) {
            troubles.add(SimulatorTrouble.TIME_FORM.about(time).at(at + "time"));
        }
        if (members().isEmpty() && teamNames().isEmpty()) {
            troubles.add(SimulatorTrouble.GROUP_EMPTY.about(name).at(at + "accounts"));
        }
        members().stream()
                .filter(member -> !known.contains(member))
                .forEach(member -> troubles.add(SimulatorTrouble.MEMBER_UNKNOWN.about(member).at(at + "accounts")));
        return troubles.stream().anyMatch(Trouble::severe)
                ? Outcome.refused(troubles)
                : Outcome.done(
                        new RingGroup(name.strip(), Duration.ofSeconds(Long.parseLong(time.strip())), members(),
                                teamNames()),
                        troubles);
    }
}
