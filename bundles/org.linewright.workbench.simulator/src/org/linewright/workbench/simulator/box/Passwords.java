package org.linewright.workbench.simulator.box;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.linewright.core.Secret;
import org.linewright.core.Trouble;
import org.linewright.simulator.AccountId;

/** Where the passwords of the accounts lie while the program does not run. May wait for the disk. */
public interface Passwords {

    /** Whether anything can be asked now. */
    boolean reachable();

    /** Those of these accounts that are kept. */
    Map<AccountId, Secret> kept(Collection<AccountId> accounts);

    /** Keeps these; what is said when that is not possible are warnings. */
    List<Trouble> keep(Map<AccountId, Secret> passwords);

    /** Keeps these no longer; false when that is not possible now. One that is not kept is forgotten already. */
    boolean forget(Collection<AccountId> accounts);
}
