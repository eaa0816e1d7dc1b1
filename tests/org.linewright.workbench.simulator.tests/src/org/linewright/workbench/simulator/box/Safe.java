package org.linewright.workbench.simulator.box;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.AccountId;

/** Keeps passwords over the restarts of a test. */
final class Safe implements Passwords {

    private final Map<AccountId, Secret> all = new HashMap<>();
    private final boolean open;
    private boolean jammed;

    Safe(boolean open) {
        this.open = open;
    }

    /** While it is jammed it forgets nothing. */
    void jam(boolean so) {
        jammed = so;
    }

    Set<AccountId> kept() {
        return Set.copyOf(all.keySet());
    }

    @Override
    public boolean reachable() {
        return open;
    }

    @Override
    public Map<AccountId, Secret> kept(Collection<AccountId> accounts) {
        Map<AccountId, Secret> kept = new HashMap<>(all);
        kept.keySet().retainAll(accounts);
        return kept;
    }

    @Override
    public List<Trouble> keep(Map<AccountId, Secret> passwords) {
        all.putAll(passwords);
        return List.of();
    }

    @Override
    public boolean forget(Collection<AccountId> accounts) {
        if (!jammed) {
            all.keySet().removeAll(accounts);
        }
        return !jammed;
    }
}
