package org.linewright.simulator;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.linewright.core.Trouble;
import org.linewright.simulator.PbxSettings.Uniqueness;

/**
 * What is wrong with an account, field by field.
 *
 * @param domains the domains of the PBX
 * @param taken the accounts that are there
 */
record AccountCheck(Set<String> domains, Set<AccountId> taken, Uniqueness uniqueness) {

    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z._]{1,64}");

    /** When it is to be added. */
    List<Trouble> added(Account account) {
        List<Trouble> troubles = fields(account);
        AccountId id = account.id();
        boolean there = uniqueness == Uniqueness.DOMAIN
                ? taken.contains(id)
                : taken.stream().anyMatch(other -> other.name().equals(id.name()));
        if (there) {
            troubles.add(SimulatorTrouble.NAME_TAKEN.about(id).at("account"));
        }
        return troubles;
    }

    /** When it is to be changed. */
    List<Trouble> changed(Account account) {
        List<Trouble> troubles = fields(account);
        if (!taken.contains(account.id())) {
            troubles.add(SimulatorTrouble.ACCOUNT_UNKNOWN.about(account.id()).at("account"));
        }
        return troubles;
    }

    private List<Trouble> fields(Account account) {
        List<Trouble> troubles = new ArrayList<>();
        AccountId id = account.id();
        if (!domains.contains(id.domain())) {
            troubles.add(SimulatorTrouble.DOMAIN_UNKNOWN.about(id.domain()).at("domain"));
        }
        if (!NAME.matcher(id.name()).matches()) {
            troubles.add(SimulatorTrouble.NAME_FORM.about(id.name()).at("account"));
        }
        if (account.person().isBlank()) {
            troubles.add(SimulatorTrouble.PERSON_MISSING.about(id).at("person"));
        }
        if (account.signalling().isBlank()) {
            troubles.add(SimulatorTrouble.SIGNALLING_MISSING.about(id).at("signalling"));
        }
        return troubles;
    }
}
