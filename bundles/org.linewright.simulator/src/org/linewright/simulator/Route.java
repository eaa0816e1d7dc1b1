package org.linewright.simulator;

import java.util.List;
import org.linewright.core.Text;

/**
 * A route of a domain: how somebody is reached, and how he is shown.
 *
 * @param number <em>Nummer/Alias</em>: the extension behind the base number; empty is not reachable by a number
 * @param label <em>Bezeichnung</em>
 * @param target where its calls go
 * @param sender the number shown to those who are called, in any form that can be dialled; empty shows the own one
 */
public record Route(String number, String label, Target target, String sender) {

    /** Where the calls of a route go. */
    public sealed interface Target {

        /** What a person reads. */
        Text label();
    }

    /** To every device of one account at once. */
    public record ToAccount(String account) implements Target {
        @Override
        public Text label() {
            return Text.of("Account {0}", "account {0}", account);
        }
    }

    /** To one ring group after the other; none left is busy (X29). */
    public record ToGroups(List<RingGroup> groups) implements Target {

        public ToGroups {
            groups = List.copyOf(groups);
        }

        @Override
        public Text label() {
            return Text.of("Klingelgruppen {0}", "ring groups {0}",
                    Text.list(groups.stream().map(group -> Text.same(group.name())).toList()));
        }
    }

    public Route {
        if (!number.matches("[0-9]{0,15}")) {
            throw new IllegalArgumentException("No number: " + number);
        }
    }

    /** A route to an account, shown with its own number. */
    public static Route to(String number, String account) {
        return new Route(number, "", new ToAccount(account), "");
    }

    boolean leadsTo(String account) {
        return target.equals(new ToAccount(account));
    }

    /** The teams of which somebody rings for it. */
    public List<String> teams() {
        return switch (target) {
            case ToAccount account -> List.of();
            case ToGroups(List<RingGroup> groups) -> groups.stream()
                    .flatMap(group -> group.teams().stream())
                    .distinct()
                    .toList();
        };
    }

    /** The accounts that ring for it by their own name. */
    public List<String> accounts() {
        return switch (target) {
            case ToAccount(String account) -> List.of(account);
            case ToGroups(List<RingGroup> groups) -> groups.stream()
                    .flatMap(group -> group.accounts().stream())
                    .distinct()
                    .toList();
        };
    }
}
