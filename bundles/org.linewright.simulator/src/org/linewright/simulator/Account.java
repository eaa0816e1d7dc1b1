package org.linewright.simulator;

import java.net.InetAddress;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.linewright.core.Secret;

/**
 * A SIP account with the fields of the page <em>SIP-Account bearbeiten</em>.
 *
 * @param id <em>Domäne</em> and <em>Account</em>, mandatory
 * @param person <em>Person</em>, mandatory
 * @param location <em>Standort</em>
 * @param group <em>Gruppe</em>
 * @param label <em>Bezeichnung</em>
 * @param teams <em>Teams</em>
 * @param groupAccount <em>Gruppen-Account</em>
 * @param password <em>Passwort</em>; an empty one is replaced by a generated one when the account is added
 * @param passwordChanged <em>Letzte Passwort-Änderung</em>; kept by {@link Accounts}
 * @param signalling <em>Signalisierungsformat</em>, mandatory
 * @param allowed <em>Erlaubte IP-Adressen</em>; empty allows every address
 * @param networkProvidedNumber <em>Network Provided Number</em>
 * @param extras <em>Erweiterte Einstellungen</em>, sorted by key, such as {@code supportsToUriChange=true}
 */
public record Account(AccountId id, String person, String location, String group, String label, List<String> teams,
        boolean groupAccount, Secret password, Instant passwordChanged, String signalling, List<AddressRange> allowed,
        String networkProvidedNumber, Map<String, String> extras) {

    /** The signalling format of a new account. */
    public static final String NAME = "$Name";

    public Account {
        teams = List.copyOf(teams);
        allowed = List.copyOf(allowed);
        extras = Collections.unmodifiableMap(new TreeMap<>(extras));
    }

    /** A new account with the mandatory fields only; its password is generated when it is added. */
    public static Account draft(String domain, String name, String person) {
        return new Account(new AccountId(domain, name), person, "", "", "", List.of(), false, new Secret(""),
                Instant.EPOCH, NAME, List.of(), "", Map.of());
    }

    public Account withPassword(Secret other) {
        return new Account(id, person, location, group, label, teams, groupAccount, other, passwordChanged, signalling,
                allowed, networkProvidedNumber, extras);
    }

    public Account withAllowed(List<AddressRange> others) {
        return new Account(id, person, location, group, label, teams, groupAccount, password, passwordChanged,
                signalling, others, networkProvidedNumber, extras);
    }

    public Account withTeams(List<String> others) {
        return new Account(id, person, location, group, label, others, groupAccount, password, passwordChanged,
                signalling, allowed, networkProvidedNumber, extras);
    }

    public Account withExtras(Map<String, String> others) {
        return new Account(id, person, location, group, label, teams, groupAccount, password, passwordChanged,
                signalling, allowed, networkProvidedNumber, others);
    }

    /** Whether a request may come from there. */
    public boolean allows(InetAddress address) {
        return allowed.isEmpty() || allowed.stream().anyMatch(range -> range.holds(address));
    }

    Account withPasswordChanged(Instant instant) {
        return new Account(id, person, location, group, label, teams, groupAccount, password, instant, signalling,
                allowed, networkProvidedNumber, extras);
    }
}
