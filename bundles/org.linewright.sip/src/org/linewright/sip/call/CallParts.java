package org.linewright.sip.call;

import org.linewright.core.time.Timers;
import org.linewright.sip.dns.ServerHealth;
import org.linewright.sip.register.Chance;
import org.linewright.sip.transaction.Times;
import org.linewright.sip.transaction.Transactions;

/** What every call works with. */
public record CallParts(Calls all, Transactions transactions, Times times, Timers timers, Chance chance, Hops hops,
        ServerHealth health) {
}
