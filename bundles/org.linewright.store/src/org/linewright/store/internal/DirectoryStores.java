package org.linewright.store.internal;

import java.nio.file.Path;
import org.linewright.core.Outcome;
import org.linewright.store.AccessMode;
import org.linewright.store.ConfigurationDirectory;
import org.linewright.store.ConfigurationStore;
import org.linewright.store.Stores;
import org.linewright.store.Surroundings;
import org.osgi.service.component.annotations.Component;

/** Stores in directories of this computer. */
@Component
public final class DirectoryStores implements Stores {

    @Override
    public Outcome<ConfigurationStore> open(Path directory, AccessMode mode, String purpose) {
        return ConfigurationDirectory.open(directory, mode, purpose, Surroundings.ofProcess());
    }
}
