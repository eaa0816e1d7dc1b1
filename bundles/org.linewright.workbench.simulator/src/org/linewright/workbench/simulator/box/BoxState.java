package org.linewright.workbench.simulator.box;

import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.linewright.core.Trouble;
import org.linewright.simulator.AccountId;
import org.linewright.simulator.Fault;
import org.linewright.simulator.PbxSettings;
import org.linewright.simulator.feature.Switched;
import org.linewright.simulator.setup.AccountDraft;

/**
 * The embedded PBX as it was when somebody looked. A value.
 *
 * @param address where it listens; empty while it does not run
 * @param domains its domains
 * @param accounts how its accounts read, sorted by name
 * @param bindings how many devices are registered
 * @param calls the calls that there are
 * @param switched what star codes have switched
 * @param settings its switches
 * @param fault what it does wrong on purpose
 * @param troubles what was said when it started last
 */
public record BoxState(Optional<InetSocketAddress> address, SortedSet<String> domains, List<AccountDraft> accounts,
        int bindings, List<LiveCall> calls, Switched switched, PbxSettings settings, Fault fault,
        List<Trouble> troubles) {

    public BoxState {
        accounts = List.copyOf(accounts);
        calls = List.copyOf(calls);
        troubles = List.copyOf(troubles);
    }

    public Set<AccountId> ids() {
        return accounts.stream().map(AccountDraft::id).collect(Collectors.toSet());
    }

    public boolean running() {
        return address.isPresent();
    }
}
