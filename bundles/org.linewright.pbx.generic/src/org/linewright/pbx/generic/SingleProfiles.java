package org.linewright.pbx.generic;

import org.linewright.core.Outcome;
import org.linewright.pbx.note.ProfileReader;
import org.osgi.service.component.annotations.Component;

/** Reads one profile for somebody who wants to look at it. */
@Component
public final class SingleProfiles implements ProfileReader {

    @Override
    public Outcome<ProfileRead> read(String text, String name) {
        return ProfileFile.read(text, name)
                .map(driver -> new ProfileRead(driver, driver.vendor(), driver.version()));
    }
}
