package org.linewright.simulator.setup;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.linewright.core.Outcome;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.Account;
import org.linewright.simulator.EmbeddedPbx;
import org.linewright.simulator.Numbering;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.SimulatorTrouble;
import org.linewright.simulator.feature.Switched;

/**
 * How a PBX is set up, without its passwords. As text it has one line for each word, {@code path=word}; that is how the
 * window's preferences are written too, so that a command line reads what a window remembers.
 *
 * @param settings with the numbers of every domain
 */
public record Setup(Set<String> domains, List<AccountDraft> accounts, PbxSettings settings, Switched switched) {

    private static final String DOMAINS = "domains";
    private static final String ACCOUNTS = "accounts/";
    private static final String SETTINGS = "settings/";
    private static final String NUMBERS = "numbers/";
    private static final String SWITCHED = "switched/";

    public Setup {
        domains = new TreeSet<>(domains);
        accounts = List.copyOf(accounts);
    }

    /** Reads such a text. What it does not know it leaves out; never throws. */
    public static Outcome<Setup> read(String text) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(text));
        } catch (IOException | IllegalArgumentException broken) {
            return Outcome.refused(SimulatorTrouble.SETUP_FORM.about().because(String.valueOf(broken.getMessage())));
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((path, word) -> words.put(path.toString(), word.toString()));
        Setup setup = of(new Kept(words));
        return setup.domains().isEmpty()
                ? Outcome.refused(SimulatorTrouble.SETUP_FORM.about().because("no domains"))
                : Outcome.done(setup);
    }

    /** The same as text, sorted. */
    public String text() {
        Map<String, String> words = new TreeMap<>();
        words.put(DOMAINS, String.join(" ", domains));
        accounts.forEach(draft -> put(words, ACCOUNTS + draft.id() + "/", draft.byKey()));
        put(words, SETTINGS, SettingsWords.of(settings).words());
        settings.numbers()
                .forEach((domain, numbers) -> put(words, NUMBERS + domain + "/", NumberingDraft.of(numbers).words()));
        put(words, SWITCHED, SwitchedWords.of(switched).words());
        return words.entrySet()
                .stream()
                .map(entry -> escaped(entry.getKey(), true) + "=" + escaped(entry.getValue(), false) + "\n")
                .collect(Collectors.joining());
    }

    /**
     * Sets up a PBX that has nothing yet; its settings it was started with. Every account gets a new password.
     *
     * @return the accounts as they are now
     */
    public Outcome<List<Account>> furnish(EmbeddedPbx pbx) {
        List<Account> made = new ArrayList<>();
        List<Trouble> troubles = new ArrayList<>();
        pbx.restore(switched);
        domains.forEach(domain -> troubles.addAll(pbx.accounts().open(domain).troubles()));
        for (AccountDraft draft : troubles.isEmpty() ? accounts : List.<AccountDraft>of()) {
            Outcome<Account> added = draft.account(new Secret("")).then(pbx.accounts()::add);
            added.result().ifPresent(made::add);
            troubles.addAll(added.troubles());
        }
        return Outcome.judged(made, troubles);
    }

    private static Setup of(Kept kept) {
        List<AccountDraft> accounts = kept.names(ACCOUNTS)
                .stream()
                .map(id -> AccountDraft.of(kept.under(ACCOUNTS + id + "/").words()))
                .toList();
        Set<String> domains = new TreeSet<>(kept.list(DOMAINS));
        accounts.stream().map(draft -> draft.id().domain()).filter(domain -> !domain.isEmpty()).forEach(domains::add);
        PbxSettings settings = new SettingsWords(kept.under(SETTINGS).words()).settings();
        for (String domain : kept.names(NUMBERS)) {
            settings = settings.with(domain, numbering(kept.under(NUMBERS + domain + "/").words()));
        }
        return new Setup(domains, accounts, settings, new SwitchedWords(kept.under(SWITCHED).words()).switched());
    }

    /** The numbers that these words are; none when they make no sense. */
    public static Numbering numbering(Map<String, String> words) {
        return NumberingDraft.of(words).numbering(Set.of()).result().orElse(Numbering.NONE);
    }

    private static void put(Map<String, String> words, String at, Map<String, String> more) {
        more.forEach((key, word) -> words.put(at + key, word));
    }

    private static String escaped(String words, boolean key) {
        String out = words.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "\\r").replace("\t", "\\t");
        String special = key ? out.replaceAll("([ :=#!])", "\\\\$1") : out;
        return special.startsWith(" ") ? "\\" + special : special;
    }
}
