package org.linewright.operations.internal;

import java.nio.file.Path;
import java.time.InstantSource;
import org.linewright.core.Outcome;
import org.linewright.lines.LineEngine;
import org.linewright.lines.LineTrials;
import org.linewright.numbers.NumberPlans;
import org.linewright.operations.Configurations;
import org.linewright.operations.Drafts;
import org.linewright.operations.OpenConfiguration;
import org.linewright.operations.Roster;
import org.linewright.store.AccessMode;
import org.linewright.store.DraftFolder;
import org.linewright.store.StateFile;
import org.linewright.store.Stores;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicy;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Opens configurations that a store keeps. */
@Component
public final class DirectoryConfigurations implements Configurations {

    private final PresentNumberPlans numbers = new PresentNumberPlans();
    private final Stores stores;
    private final Site site;

    @Activate
    public DirectoryConfigurations(@Reference Stores stores, @Reference Roster roster, @Reference LineEngine engine,
            @Reference LineTrials trials) {
        this.stores = stores;
        this.site = new Site(roster, engine, trials, numbers, InstantSource.system());
    }

    /** Lines go on running while other number data takes over. */
    @Reference(policy = ReferencePolicy.DYNAMIC, policyOption = ReferencePolicyOption.GREEDY)
    void addNumbers(NumberPlans newer) {
        numbers.come(newer);
    }

    void removeNumbers(NumberPlans older) {
        numbers.gone(older);
    }

    @Override
    public Outcome<OpenConfiguration> open(Path directory, Mode mode, String purpose) {
        AccessMode access = switch (mode) {
            case READ -> AccessMode.READ;
            case WRITE -> AccessMode.WRITE;
            case CREATE -> AccessMode.CREATE;
        };
        return stores.open(directory, access, purpose)
                .map(store -> new StoredConfiguration(store, site, StateFile.beside(directory, "codes.csv"),
                        StateFile.beside(directory, "told")));
    }

    @Override
    public Drafts drafts(Path directory) {
        return new FolderDrafts(DraftFolder.beside(directory), site.clock());
    }
}
