package org.linewright.simulator.setup;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.AddressRange;
import org.linewright.simulator.SimulatorTrouble;

/** An account as it is typed and remembered: words, without the password. */
public record AccountDraft(Map<AccountField, String> words) {

    private static final AccountDraft EMPTY = new AccountDraft(Map.of());

    public AccountDraft {
        Map<AccountField, String> all = new EnumMap<>(AccountField.class);
        all.putAll(words);
        words = Collections.unmodifiableMap(all);
    }

    /** A new one: nothing typed yet. */
    public static AccountDraft fresh(String domain) {
        return EMPTY.with(AccountField.DOMAIN, domain)
                .with(AccountField.SIGNALLING, Account.NAME)
                .with(AccountField.EXTRAS, "supportsToUriChange=true");
    }

    public static AccountDraft of(Account account) {
        return EMPTY.with(AccountField.PERSON, account.person())
                .with(AccountField.LOCATION, account.location())
                .with(AccountField.GROUP, account.group())
                .with(AccountField.LABEL, account.label())
                .with(AccountField.TEAMS, String.join(", ", account.teams()))
                .with(AccountField.GROUP_ACCOUNT, String.valueOf(account.groupAccount()))
                .with(AccountField.DOMAIN, account.id().domain())
                .with(AccountField.ACCOUNT, account.id().name())
                .with(AccountField.PASSWORD_CHANGED, account.passwordChanged().toString())
                .with(AccountField.SIGNALLING, account.signalling())
                .with(AccountField.ALLOWED, ranges(account.allowed()))
                .with(AccountField.NETWORK_PROVIDED_NUMBER, account.networkProvidedNumber())
                .with(AccountField.EXTRAS, account.extras()
                        .entrySet()
                        .stream()
                        .map(extra -> extra.getKey() + "=" + extra.getValue())
                        .collect(Collectors.joining("\n")));
    }

    /** By the keys of {@link AccountField}; others are left out. */
    public static AccountDraft of(Map<String, String> byKey) {
        AccountDraft draft = EMPTY;
        for (AccountField field : AccountField.values()) {
            draft = draft.with(field, byKey.getOrDefault(field.key(), ""));
        }
        return draft;
    }

    public Map<String, String> byKey() {
        Map<String, String> byKey = new LinkedHashMap<>();
        words.forEach((field, word) -> byKey.put(field.key(), word));
        return byKey;
    }

    public String word(AccountField field) {
        return words.getOrDefault(field, "");
    }

    public AccountDraft with(AccountField field, String word) {
        Map<AccountField, String> more = new EnumMap<>(AccountField.class);
        more.putAll(words);
        more.put(field, word);
        return new AccountDraft(more);
    }

    public AccountId id() {
        return new AccountId(word(AccountField.DOMAIN).strip(), word(AccountField.ACCOUNT).strip());
    }

    /** The account with this password; refused with every word that cannot be read. What is mandatory the PBX checks. */
    public Outcome<Account> account(Secret password) {
        List<Trouble> troubles = new ArrayList<>();
        List<AddressRange> allowed = new ArrayList<>();
        for (String word : parts(AccountField.ALLOWED, "[,;\\s]+")) {
            AddressRange.parse(word).ifPresentOrElse(allowed::add,
                    () -> troubles.add(SimulatorTrouble.ADDRESS_FORM.about(word).at(AccountField.ALLOWED.key())));
        }
        Map<String, String> extras = new LinkedHashMap<>();
        for (String line : parts(AccountField.EXTRAS, "\\R")) {
            int sign = line.indexOf('=');
            if (sign > 0) {
                extras.put(line.substring(0, sign).strip(), line.substring(sign + 1).strip());
            } else {
                troubles.add(SimulatorTrouble.EXTRA_FORM.about(line).at(AccountField.EXTRAS.key()));
            }
        }
        String provided = clean(AccountField.NETWORK_PROVIDED_NUMBER);
        if (!provided.matches("[+]?[0-9 ./()-]*")) {
            troubles.add(SimulatorTrouble.PROVIDED_FORM.about(provided)
                    .at(AccountField.NETWORK_PROVIDED_NUMBER.key()));
        }
        return Outcome.judged(new Account(id(), clean(AccountField.PERSON), clean(AccountField.LOCATION),
                clean(AccountField.GROUP), clean(AccountField.LABEL), parts(AccountField.TEAMS, ","),
                Boolean.parseBoolean(word(AccountField.GROUP_ACCOUNT)), password, changed().orElse(Instant.EPOCH),
                clean(AccountField.SIGNALLING), allowed, provided, extras),
                troubles);
    }

    /** When the password was changed last, as far as it is known. */
    public Optional<Instant> changed() {
        try {
            return Optional.of(Instant.parse(word(AccountField.PASSWORD_CHANGED)));
        } catch (DateTimeParseException unknown) {
            return Optional.empty();
        }
    }

    private String clean(AccountField field) {
        return word(field).strip();
    }

    private List<String> parts(AccountField field, String between) {
        return Arrays.stream(word(field).split(between)).map(String::strip).filter(part -> !part.isEmpty()).toList();
    }

    private static String ranges(List<AddressRange> allowed) {
        return allowed.stream().map(AccountDraft::range).collect(Collectors.joining(", "));
    }

    /** As people write it: an address alone without its prefix. */
    private static String range(AddressRange range) {
        boolean whole = range.prefix() == range.network().getAddress().length * 8;
        return whole ? range.network().getHostAddress() : range.toString();
    }
}
