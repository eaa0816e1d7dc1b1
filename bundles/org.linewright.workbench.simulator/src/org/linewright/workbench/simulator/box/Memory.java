package org.linewright.workbench.simulator.box;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.core.runtime.ILog;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.setup.AccountDraft;
import org.linewright.simulator.setup.NumberingDraft;
import org.linewright.simulator.setup.SettingsWords;
import org.linewright.simulator.setup.Setup;
import org.linewright.simulator.setup.SwitchedWords;
import org.osgi.service.prefs.BackingStoreException;
import org.osgi.service.prefs.Preferences;

/** What is remembered of the embedded PBX over restarts; nothing secret. */
public record Memory(Preferences node) {

    /** Where it listens the first time, while that is free. */
    static final int FIRST_PORT = 15060;

    private static final String ACCOUNTS = "accounts";
    private static final String REMOVED = "removed";
    private static final String SETTINGS = "settings";
    private static final String NUMBERS = "numbers";
    private static final String SWITCHED = "switched";
    private static final String DOMAINS = "domains";

    int port() {
        return node.getInt("port", FIRST_PORT);
    }

    /** Whether it ran when the program ended. */
    boolean ran() {
        return node.getBoolean("ran", false);
    }

    void runs(boolean running, int port) {
        node.putBoolean("ran", running);
        node.putInt("port", port);
        write();
    }

    List<String> domains() {
        return List.of(node.get(DOMAINS, Box.DOMAIN).split(" "));
    }

    void domains(Iterable<String> names) {
        node.put(DOMAINS, String.join(" ", names));
        write();
    }

    List<AccountDraft> accounts() {
        List<AccountDraft> drafts = new ArrayList<>();
        try {
            for (String name : node.node(ACCOUNTS).childrenNames()) {
                drafts.add(AccountDraft.of(words(node.node(ACCOUNTS).node(name))));
            }
        } catch (BackingStoreException unreadable) {
            ILog.of(Memory.class).error("Accounts not read", unreadable);
        }
        return drafts;
    }

    void put(Iterable<AccountDraft> drafts) {
        drafts.forEach(draft -> {
            Preferences account = node.node(ACCOUNTS).node(draft.id().toString());
            draft.byKey().forEach(account::put);
            node.node(REMOVED).remove(draft.id().toString());
        });
        write();
    }

    /** Removes them, and notes that their passwords are to be forgotten. */
    void remove(Iterable<AccountId> ids) {
        ids.forEach(id -> {
            try {
                node.node(ACCOUNTS).node(id.toString()).removeNode();
                node.node(REMOVED).put(id.toString(), "");
            } catch (BackingStoreException unwritable) {
                ILog.of(Memory.class).error("Account not removed", unwritable);
            }
        });
        write();
    }

    /** Those whose passwords are still to be forgotten. */
    List<AccountId> removed() {
        try {
            return Arrays.stream(node.node(REMOVED).keys()).map(Memory::id).toList();
        } catch (BackingStoreException unreadable) {
            ILog.of(Memory.class).error("Removed accounts not read", unreadable);
            return List.of();
        }
    }

    void forgotten(Iterable<AccountId> ids) {
        ids.forEach(id -> node.node(REMOVED).remove(id.toString()));
        write();
    }

    PbxSettings settings() {
        try {
            PbxSettings settings = new SettingsWords(words(node.node(SETTINGS))).settings();
            for (String domain : node.node(NUMBERS).childrenNames()) {
                settings = settings.with(domain, Setup.numbering(words(node.node(NUMBERS).node(domain))));
            }
            return settings;
        } catch (BackingStoreException unreadable) {
            ILog.of(Memory.class).error("Settings not read", unreadable);
            return PbxSettings.CROWN;
        }
    }

    void settings(PbxSettings settings) {
        put(SETTINGS, SettingsWords.of(settings).words());
        settings.numbers()
                .forEach((domain, numbers) -> put(NUMBERS + "/" + domain, NumberingDraft.of(numbers).words()));
        write();
    }

    /** What star codes had switched. */
    Switched switched() {
        try {
            return new SwitchedWords(words(node.node(SWITCHED))).switched();
        } catch (BackingStoreException unreadable) {
            ILog.of(Memory.class).error("Switched features not read", unreadable);
            return Switched.NOTHING;
        }
    }

    void switched(Switched switched) {
        put(SWITCHED, SwitchedWords.of(switched).words());
        write();
    }

    private void put(String path, Map<String, String> words) {
        Preferences under = node.node(path);
        try {
            for (String key : under.keys()) {
                if (!words.containsKey(key)) {
                    under.remove(key);
                }
            }
        } catch (BackingStoreException unreadable) {
            ILog.of(Memory.class).error("Preferences not read", unreadable);
        }
        words.forEach(under::put);
    }

    private void write() {
        try {
            node.flush();
        } catch (BackingStoreException unwritable) {
            ILog.of(Memory.class).error("Preferences not written", unwritable);
        }
    }

    private static AccountId id(String text) {
        int sign = text.indexOf('@');
        return new AccountId(text.substring(sign + 1), text.substring(0, sign));
    }

    private static Map<String, String> words(Preferences from) throws BackingStoreException {
        Map<String, String> words = new LinkedHashMap<>();
        for (String key : from.keys()) {
            words.put(key, from.get(key, ""));
        }
        return words;
    }
}
